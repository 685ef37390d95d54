import type { ClauseId } from '../policies/decision';
import type { SizeFacts } from './size-facts';

export const allowanceBases = [
  'range',
  'made-sizes',
  'unavailable',
  'judged',
  'not-stated',
  'not-known',
] as const;
/**
 * What limits a size: the design's range from the purchase, the sizes it is made in alone, a design that is never resized,
 * a person's judgement, a policy that does not say, or a design page nobody has looked at yet.
 */
export type AllowanceBasis = (typeof allowanceBases)[number];

/** Smallest and largest Japanese size; null = that end is not known. */
export type SizeSpan = readonly [number | null, number | null];

export type SizeAllowance = {
  readonly basis: AllowanceBasis;
  /** Ends of the design's range, counted from the purchase. */
  readonly fromRange: SizeSpan;
  /** Sizes that the design is made in; null = not known. */
  readonly madeIn: readonly [number, number] | null;
  /** What range and made sizes together leave open; the first above the second = nothing. */
  readonly reach: SizeSpan;
  /** Sizes left from the size now; null = not known. Never negative: a ring that is beyond an end has none left that way. */
  readonly left: { readonly down: number | null; readonly up: number | null };
  readonly clauses: readonly ClauseId[];
};

export const sizeStandings = [
  'now',
  'open',
  'beyond-range',
  'not-made',
  'unavailable',
  'judged',
  'not-stated',
  'not-known',
] as const;
/** Whether the ring can go to a size. */
export type SizeStanding = (typeof sizeStandings)[number];

const unknownSpan: SizeSpan = [null, null];

export function sizeAllowance(facts: SizeFacts, now: number | null): SizeAllowance {
  const basis = basisOf(facts);
  const madeIn = facts.design?.availableSizes ?? null;
  const fromRange = basis === 'range' ? rangeOf(facts) : unknownSpan;
  const reach = reachOf(facts, basis, fromRange, madeIn);
  return {
    basis,
    fromRange,
    madeIn,
    reach,
    left: leftOf(basis, reach, now),
    clauses: clausesOf(facts, basis),
  };
}

/** Whether the ring can go to that size, as far as is known. Refused here is refused by the policy, and the other way round. */
export function standingOf(
  size: number,
  { basis, fromRange: [lowest, highest], madeIn }: SizeAllowance,
  { now, purchasedSize }: { readonly now: number | null; readonly purchasedSize: number | null },
): SizeStanding {
  if (size === now) return 'now';
  if (basis === 'judged' || basis === 'not-stated' || basis === 'unavailable') return basis;
  if (madeIn !== null && (size < madeIn[0] || size > madeIn[1])) return 'not-made';
  if (basis === 'made-sizes') return madeIn === null ? 'not-known' : 'open';
  if (basis === 'not-known' || purchasedSize === null) return 'not-known';
  if (size === purchasedSize) return 'open';
  const end = size > purchasedSize ? highest : lowest;
  if (end === null) return 'not-known';
  return (size > purchasedSize ? size <= end : size >= end) ? 'open' : 'beyond-range';
}

/** Only one of the three policies speaks of ranges; another asks a person about a large change, the third is silent on sizes. */
function basisOf({ house, design }: SizeFacts): AllowanceBasis {
  if (house === null) return 'not-known';
  if (house === 'kuno') return design?.resizing === 'unavailable' ? 'unavailable' : 'judged';
  if (house !== 'ciwaka') return 'not-stated';
  switch (design?.resizing ?? null) {
    case null:
      return 'not-known';
    case 'range':
      return 'range';
    case 'unavailable':
      return 'unavailable';
    default:
      return 'made-sizes';
  }
}

function rangeOf({ purchasedSize, design }: SizeFacts): SizeSpan {
  if (purchasedSize === null || design === null) return unknownSpan;
  const { rangeDown, rangeUp } = design;
  return [
    rangeDown === null ? null : purchasedSize - rangeDown,
    rangeUp === null ? null : purchasedSize + rangeUp,
  ];
}

function reachOf(
  { purchasedSize }: SizeFacts,
  basis: AllowanceBasis,
  [lowest, highest]: SizeSpan,
  madeIn: SizeAllowance['madeIn'],
): SizeSpan {
  if (basis === 'made-sizes') return madeIn ?? unknownSpan;
  if (basis !== 'range' || purchasedSize === null) return unknownSpan;
  if (madeIn === null) return [lowest, highest];
  const atLeast = Math.max(lowest ?? madeIn[0], madeIn[0]);
  const atMost = Math.min(highest ?? madeIn[1], madeIn[1]);
  if (atLeast > atMost) return [atLeast, atMost];
  const smallest = lowest === null ? null : atLeast;
  const largest = highest === null ? null : atMost;
  // A design made only on one side of the purchase hangs on the range's end on that side.
  return [
    smallest !== null && smallest > purchasedSize && highest === null ? null : smallest,
    largest !== null && largest < purchasedSize && lowest === null ? null : largest,
  ];
}

function leftOf(
  basis: AllowanceBasis,
  [smallest, largest]: SizeSpan,
  now: number | null,
): SizeAllowance['left'] {
  const isEmpty = smallest !== null && largest !== null && smallest > largest;
  if (basis === 'unavailable' || isEmpty) return { down: 0, up: 0 };
  return {
    down: smallest === null || now === null ? null : Math.max(0, now - smallest),
    up: largest === null || now === null ? null : Math.max(0, largest - now),
  };
}

function clausesOf({ house, design }: SizeFacts, basis: AllowanceBasis): readonly ClauseId[] {
  const madeIn: readonly ClauseId[] = design?.availableSizes == null ? [] : ['ciwaka/available-sizes'];
  switch (basis) {
    case 'range':
      return ['ciwaka/range-cumulative', 'ciwaka/category-range', ...madeIn];
    case 'made-sizes':
      return [
        design?.resizing === 'exchange-free'
          ? 'ciwaka/category-exchange-free'
          : 'ciwaka/category-exchange-paid',
        ...madeIn,
      ];
    case 'unavailable':
      return [house === 'kuno' ? 'kuno/design-exceptions' : 'ciwaka/category-unavailable'];
    case 'judged':
      return ['kuno/large-change-may-fail', 'kuno/design-exceptions'];
    default:
      return [];
  }
}
