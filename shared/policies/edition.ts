import { addDays, type PlainDate } from '../time/plain-date';

/** One text of a house's policy: its limits, windows and amounts, and the days on which it holds, both included. */
export type Edition<Terms> = {
  readonly version: string;
  /** First day; null = it has held from the beginning. */
  readonly from: PlainDate | null;
  /** Last day; null = it still holds. */
  readonly to: PlainDate | null;
  readonly terms: Terms;
};

/** The edition that holds on a day. None is an answer of its own: never the nearest one. */
export function editionInForce<Terms>(
  editions: readonly Edition<Terms>[],
  day: PlainDate,
): Edition<Terms> | null {
  return (
    editions.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to)) ?? null
  );
}

/** Where a row of editions leaves days without one, or has two for the same day. */
export type EditionBreak = {
  readonly kind: 'gap' | 'overlap';
  readonly earlier: string;
  readonly later: string;
};

/** By their first days; those of one day in the order given. */
export function editionsInOrder<Terms>(editions: readonly Edition<Terms>[]): readonly Edition<Terms>[] {
  return [...editions].sort((one, other) => {
    const [first, second] = [one.from ?? '', other.from ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

export function editionBreaks(editions: readonly Edition<unknown>[]): readonly EditionBreak[] {
  const inOrder = editionsInOrder(editions);
  return inOrder.flatMap((later, place): readonly EditionBreak[] => {
    const earlier = inOrder[place - 1];
    if (earlier === undefined) return [];
    const names = { earlier: earlier.version, later: later.version };
    if (earlier.to === null || later.from === null || later.from <= earlier.to) {
      return [{ kind: 'overlap', ...names }];
    }
    return addDays(earlier.to, 1) === later.from ? [] : [{ kind: 'gap', ...names } as const];
  });
}
