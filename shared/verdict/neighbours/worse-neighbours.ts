import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import { dayAfterTheWindow } from './days';
import type { Neighbour } from './neighbour';
import { largerWishes } from './services';
import { sizesOutOfReach } from './sizes';
import { otherWays } from './ways';

/** Requests next to this one, a step past a limit or sent otherwise, that might be answered worse. */
export function worseNeighbours(request: DecisionRequest, editions: Editions): readonly Neighbour[] {
  return [
    ...dayAfterTheWindow(request, editions),
    ...sizesOutOfReach(request),
    ...largerWishes(request),
    ...otherWays(request),
  ];
}
