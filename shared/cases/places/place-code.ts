import { mod37_36 } from 'cdigit';
import * as z from 'zod';

/** As the shop names it: `BENCH3`, `SAFE`, `TANAKA`. */
export const placeCodeSchema = z
  .string()
  .regex(/^[0-9A-Z]{1,8}$/)
  .brand<'PlaceCode'>();
export type PlaceCode = z.infer<typeof placeCodeSchema>;

export const configurablePlaceKinds = ['counter', 'bench', 'safe', 'outside-workshop'] as const;
export type ConfigurablePlaceKind = (typeof configurablePlaceKinds)[number];

/** A place with a code of its own to print and scan; one that is retired keeps its name for what happened there. */
export const configuredPlaceSchema = z.strictObject({
  code: placeCodeSchema,
  kind: z.enum(configurablePlaceKinds),
  name: z.string().min(1).max(80),
  /** Where parcels for an outside workshop go; empty for a place in the house. */
  address: z.string().max(300),
  retired: z.boolean(),
});
export type ConfiguredPlace = z.infer<typeof configuredPlaceSchema>;

/** What stands as barcode at the place: `PLC-BENCH3-8`, with a check character as that of a bag (ISO 7064 MOD 37,36). */
export function placeLabel(code: PlaceCode): string {
  return `PLC-${code}-${mod37_36.compute(`PLC${code}`)}`;
}

/** What stands as barcode on a person's badge: the last eight digits of the id, which nobody else's end on. */
export function badgeLabel(staffId: string): string {
  const digits = staffId.replaceAll('-', '').slice(-8).toUpperCase();
  return `STF-${digits}-${mod37_36.compute(`STF${digits}`)}`;
}
