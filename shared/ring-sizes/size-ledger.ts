import type { ClauseId } from '../policies/decision';
import { type SizeAllowance, sizeAllowance } from './size-allowance';
import type { SizeChange, SizeFacts } from './size-facts';

/** A line of the ledger; `fromPurchase` counts Japanese sizes up (+) or down (-) from the size at purchase. */
export type SizeEntry =
  | { readonly kind: 'bought'; readonly size: number | null }
  | { readonly kind: 'counted'; readonly times: number }
  | {
      readonly kind: 'taken-in' | 'asked-for' | 'now';
      readonly size: number | null;
      readonly fromPurchase: number | null;
    }
  | ({ readonly kind: 'changed'; readonly fromPurchase: number | null } & SizeChange);

export const sizeDoubts = ['change-not-counted', 'chain-broken', 'outside-range', 'not-made'] as const;
/** What does not go together in the facts, or is already beyond what the design allows: a person looks. */
export type SizeDoubt = (typeof sizeDoubts)[number];

export type SizeLedger = {
  readonly entries: readonly SizeEntry[];
  /** After the last change; null = not known. */
  readonly now: number | null;
  readonly allowance: SizeAllowance;
  readonly doubts: readonly SizeDoubt[];
  readonly clauses: readonly ClauseId[];
};

/** The history of a ring's size, and what its design leaves open both ways: counted from the purchase, never from the last change. */
export function sizeLedger(facts: SizeFacts): SizeLedger {
  const { purchasedSize, currentSize, earlierResizes, changes, desiredSize } = facts;
  const last = changes.at(-1);
  const now = last === undefined ? currentSize : last.to;
  const fromPurchase = (size: number | null) =>
    size === null || purchasedSize === null ? null : size - purchasedSize;
  const allowance = sizeAllowance(facts, now);
  return {
    entries: [
      { kind: 'bought', size: purchasedSize },
      ...(earlierResizes === 0 ? [] : [{ kind: 'counted', times: earlierResizes } as const]),
      ...(changes.length === 0
        ? []
        : [{ kind: 'taken-in', size: currentSize, fromPurchase: fromPurchase(currentSize) } as const]),
      ...changes.map(
        (change) => ({ kind: 'changed', ...change, fromPurchase: fromPurchase(change.to) }) as const,
      ),
      { kind: 'now', size: now, fromPurchase: fromPurchase(now) },
      ...(desiredSize === null
        ? []
        : [{ kind: 'asked-for', size: desiredSize, fromPurchase: fromPurchase(desiredSize) } as const]),
    ],
    now,
    allowance,
    doubts: doubtsOf(facts, now, allowance),
    clauses: allowance.clauses,
  };
}

function doubtsOf(facts: SizeFacts, now: number | null, { fromRange }: SizeAllowance): readonly SizeDoubt[] {
  const { purchasedSize, currentSize, earlierResizes, changes, design } = facts;
  const found: SizeDoubt[] = [];
  const isElsewhere = purchasedSize !== null && currentSize !== null && currentSize !== purchasedSize;
  if (isElsewhere && earlierResizes === 0) found.push('change-not-counted');
  let before = currentSize;
  for (const { from, to } of changes) {
    if (from !== null && before !== null && from !== before) {
      found.push('chain-broken');
      break;
    }
    before = to;
  }
  if (now === null) return found;
  const [lowest, highest] = fromRange;
  if ((lowest !== null && now < lowest) || (highest !== null && now > highest)) found.push('outside-range');
  const made = design?.availableSizes ?? null;
  if (made !== null && (now < made[0] || now > made[1])) found.push('not-made');
  return found;
}
