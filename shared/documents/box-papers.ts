import * as z from 'zod';
import { boxNumberSchema } from '../cases/boxes/box-number';
import { bagNumberSchema, staffIdSchema } from '../cases/ids';
import { metals, moneySchema, pieceKinds, serviceSchema } from '../cases/piece';
import { configurablePlaceKinds, placeCodeSchema } from '../cases/places/place-code';
import { languages } from '../language';
import { houses } from '../policies/request';

/** 0 = the original; n = the n-th reprint, which says so on its face. */
const copy = z.int().min(0);

/** What a workshop sees of a piece in the box: no customer. */
export const manifestRowSchema = z.strictObject({
  bagNumber: bagNumberSchema,
  house: z.enum([...houses, 'other']),
  kind: z.enum(pieceKinds),
  metal: z.enum(metals),
  currentSize: z.number().nullable(),
  services: z.array(serviceSchema),
  declaredValue: moneySchema,
});

/** What lies in a box to a workshop, to be signed by who sends it and by who receives it. */
export const boxManifestSchema = z.strictObject({
  paper: z.literal('box-manifest'),
  language: z.enum(languages),
  copy,
  sample: z.boolean(),
  shop: z.strictObject({ name: z.string(), address: z.string(), phone: z.string() }),
  boxNumber: boxNumberSchema,
  /** Null = the shop named no workshop. */
  destination: z.strictObject({ name: z.string(), address: z.string() }).nullable(),
  runOn: z.iso.date(),
  rows: z.array(manifestRowSchema).min(1),
  /** Null while the box is open. `by` is empty where nobody was named. */
  sent: z
    .strictObject({
      at: z.iso.datetime(),
      by: z.string(),
      signature: z.string().nullable(),
      unsignedReason: z.string(),
    })
    .nullable(),
});
export type BoxManifest = z.infer<typeof boxManifestSchema>;

/** Labels to be stuck to places, each with the code that is scanned there. */
export const placeLabelSchema = z.strictObject({
  paper: z.literal('place-label'),
  language: z.enum(languages),
  copy,
  printedOn: z.iso.date(),
  places: z
    .array(z.strictObject({ code: placeCodeSchema, kind: z.enum(configurablePlaceKinds), name: z.string() }))
    .min(1)
    .max(500),
});
export type PlaceLabel = z.infer<typeof placeLabelSchema>;

/** Badges by whose code a person says who is acting. */
export const staffBadgeSchema = z.strictObject({
  paper: z.literal('staff-badge'),
  language: z.enum(languages),
  copy,
  printedOn: z.iso.date(),
  shopName: z.string(),
  people: z
    .array(z.strictObject({ staffId: staffIdSchema, name: z.string(), kana: z.string() }))
    .min(1)
    .max(500),
});
export type StaffBadge = z.infer<typeof staffBadgeSchema>;
