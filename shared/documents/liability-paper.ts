import * as z from 'zod';
import { bagNumberSchema } from '../cases/ids';
import { moneySchema, pieceKinds } from '../cases/piece';
import type { ShopProfile } from '../cases/shop';
import type { Holder, Place } from '../cases/stages/custody';
import { type Language, languages } from '../language';
import { houses } from '../policies/request';
import type { LiabilityGroup, LiabilityReport } from '../reports/liability';

/** With more pieces the paper has the sums alone, and says where the pieces are to be had. */
export const mostPiecesOnPaper = 2_000;

const totalsSchema = z.array(moneySchema);
const groupSchema = z.strictObject({ name: z.string(), pieces: z.int().min(0), totals: totalsSchema });

/** Whose goods are in the house on a day, where, and what they were declared to be worth. */
export const liabilityPaperSchema = z.strictObject({
  paper: z.literal('liability-report'),
  language: z.enum(languages),
  /** 0 = the original; n = the n-th reprint, which says so on its face. */
  copy: z.int().min(0),
  sample: z.boolean(),
  shop: z.strictObject({ name: z.string(), address: z.string(), phone: z.string() }),
  countedOn: z.iso.date(),
  pieces: z.int().min(0),
  /** One sum a currency; currencies are never added together. */
  totals: totalsSchema,
  byPlace: z.array(groupSchema),
  byHolder: z.array(groupSchema),
  /** By place; empty where there are more than `mostPiecesOnPaper`. */
  rows: z
    .array(
      z.strictObject({
        bagNumber: bagNumberSchema,
        customerName: z.string(),
        house: z.enum([...houses, 'other']),
        kind: z.enum(pieceKinds),
        receivedOn: z.iso.date(),
        place: z.string(),
        declaredValue: moneySchema,
      }),
    )
    .max(mostPiecesOnPaper),
});
export type LiabilityPaper = z.infer<typeof liabilityPaperSchema>;

type Printing = Pick<LiabilityPaper, 'copy' | 'sample' | 'countedOn'> & { readonly language: Language };

/** How the shop calls its places and who answers for them, in the language of the paper. */
type Naming = {
  readonly place: (place: Place) => string;
  readonly holder: (holder: Holder) => string;
};

/** The report as a paper. */
export function liabilityPaper(
  report: LiabilityReport,
  shop: Pick<ShopProfile, 'name' | 'address' | 'phone'>,
  names: Naming,
  printing: Printing,
): LiabilityPaper {
  const { name, address, phone } = shop;
  const listed = report.rows.length > mostPiecesOnPaper ? [] : report.rows;
  const sums = ({ totals }: Pick<LiabilityReport, 'totals'>) =>
    totals.map(({ minor, currency }) => ({ minor, currency }));
  const groups = <Where>(found: readonly LiabilityGroup<Where>[], named: (where: Where) => string) =>
    found.map((group) => ({ name: named(group.where), pieces: group.pieces, totals: sums(group) }));
  return {
    paper: 'liability-report',
    ...printing,
    shop: { name, address, phone },
    pieces: report.pieces,
    totals: sums(report),
    byPlace: groups(report.byPlace, names.place),
    byHolder: groups(report.byHolder, names.holder),
    rows: listed.map(
      ({ bagNumber, customerName, house, kind, receivedOn, place, declaredMinor, currency }) => ({
        bagNumber,
        customerName,
        house,
        kind,
        receivedOn,
        place: names.place(place),
        declaredValue: { minor: declaredMinor, currency },
      }),
    ),
  };
}
