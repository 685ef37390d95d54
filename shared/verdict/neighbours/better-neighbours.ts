import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { announcedFirst, daysInTheWindow } from './days';
import type { Neighbour } from './neighbour';
import { withPapers } from './papers';
import { factsOfThePiece } from './pieces';
import { otherWishes } from './services';
import { sizesWithinReach } from './sizes';
import { otherWays, overseasAgreements } from './ways';

/** Requests next to this one that might be answered better. Whether they are, the policy says. */
export function betterNeighbours(request: DecisionRequest, editions: Editions): readonly Neighbour[] {
  return [
    ...daysInTheWindow(request, editions),
    ...announcedFirst(request),
    ...withPapers(request),
    ...sizesWithinReach(request),
    ...otherWishes(request),
    ...factsOfThePiece(request),
    ...overseasAgreements(request),
    ...otherWays(request),
  ];
}
