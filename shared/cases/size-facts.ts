import type { SizeChange, SizeFacts } from '../ring-sizes/size-facts';
import type { Piece } from './piece';

/** What the intake recorded of a ring's sizes, with the changes made since at the bench. */
export function sizeFactsOf(
  { house, design, purchasedSize, currentSize, earlierResizes, services }: Piece,
  changes: readonly SizeChange[] = [],
): SizeFacts {
  const desired = services.find(({ desiredSize }) => desiredSize !== null);
  return {
    house,
    design,
    purchasedSize,
    currentSize,
    earlierResizes,
    changes,
    desiredSize: desired?.desiredSize ?? null,
  };
}

/** Whether a piece has a size at all. */
export function hasRingSize({ kind, currentSize, purchasedSize }: Piece): boolean {
  return kind === 'ring' || currentSize !== null || purchasedSize !== null;
}
