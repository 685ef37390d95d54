import { ringSizeCoefficients } from './coefficients';
import { japaneseSizeViews, type RingSizeViews } from './ring-sizes';
import { type SizeStanding, standingOf } from './size-allowance';
import type { SizeFacts } from './size-facts';
import type { SizeLedger } from './size-ledger';

export const sizeMarks = ['bought', 'now', 'asked-for'] as const;
/** What a size is to this ring. */
export type SizeMark = (typeof sizeMarks)[number];

export type SizeRow = {
  /** Japanese size. */
  readonly size: number;
  readonly views: RingSizeViews;
  readonly standing: SizeStanding;
  readonly marks: readonly SizeMark[];
};

/** Sizes wider apart than this are shown by whole ones alone. */
const widestInHalves = 10;

/** The sizes around the ring, from one below the smallest that matters to one above the largest; none where no size is known. */
export function sizeRows(facts: SizeFacts, ledger: SizeLedger): readonly SizeRow[] {
  const marked: readonly (readonly [SizeMark, number | null])[] = [
    ['bought', facts.purchasedSize],
    ['now', ledger.now],
    ['asked-for', facts.desiredSize],
  ];
  const own = marked.flatMap(([, size]) => size ?? []);
  const { fromRange, madeIn, basis } = ledger.allowance;
  const ends = [...own, ...fromRange, ...(basis === 'made-sizes' && madeIn !== null ? madeIn : [])];
  const known = ends.filter((size) => size !== null);
  if (known.length === 0) return [];
  const { smallest, largest } = ringSizeCoefficients.jp;
  const first = Math.max(smallest, Math.floor(Math.min(...known)) - 1);
  const last = Math.min(largest, Math.ceil(Math.max(...known)) + 1);
  const step = last - first <= widestInHalves ? 0.5 : 1;
  const sizes = new Set(own);
  for (let size = first; size <= last; size += step) sizes.add(size);
  return [...sizes]
    .sort((one, other) => one - other)
    .map((size) => ({
      size,
      views: japaneseSizeViews(size),
      standing: standingOf(size, ledger.allowance, { now: ledger.now, purchasedSize: facts.purchasedSize }),
      marks: marked.flatMap(([mark, of]) => (of === size ? [mark] : [])),
    }));
}
