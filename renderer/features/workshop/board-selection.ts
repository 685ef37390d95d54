import { create } from 'zustand';
import type { BagNumber } from '../../../shared/cases/ids';
import type { Stage } from '../../../shared/cases/stages/stage';

type BoardSelection = {
  readonly selected: ReadonlySet<BagNumber>;
  /** The bag in hand; kept so that coming back from a piece finds the board where it was. */
  readonly active: BagNumber | null;
  /** Where a range began. */
  readonly anchor: BagNumber | null;
  /** Bags on their way to a stage: shown before the store has answered. */
  readonly moving: ReadonlyMap<BagNumber, Stage>;
};

export const useBoardSelection = create<BoardSelection>(() => ({
  selected: new Set(),
  active: null,
  anchor: null,
  moving: new Map(),
}));

export function takeBagInHand(active: BagNumber | null): void {
  useBoardSelection.setState({ active, anchor: active });
}

export function toggleBag(bag: BagNumber): void {
  useBoardSelection.setState(({ selected }) => {
    const next = new Set(selected);
    if (!next.delete(bag)) next.add(bag);
    return { selected: next, active: bag, anchor: bag };
  });
}

/** All of a range, from the anchor to the bag now in hand. */
export function selectRange(bags: readonly BagNumber[], active: BagNumber | null): void {
  useBoardSelection.setState(({ selected }) => ({ selected: new Set([...selected, ...bags]), active }));
}

export function clearSelection(): void {
  useBoardSelection.setState({ selected: new Set() });
}

/** Shows them as on their way; answers with what ends that. */
export function showMoving(bags: readonly BagNumber[], stage: Stage): () => void {
  useBoardSelection.setState(({ moving }) => ({
    moving: new Map([...moving, ...bags.map((bag) => [bag, stage] as const)]),
  }));
  return () =>
    useBoardSelection.setState(({ moving }) => ({
      moving: new Map([...moving].filter(([bag]) => !bags.includes(bag))),
    }));
}
