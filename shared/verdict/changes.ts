import { decide } from '../policies/decide';
import { type Editions, published } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import { betterNeighbours } from './neighbours/better-neighbours';
import { withParts } from './neighbours/neighbour';
import { worseNeighbours } from './neighbours/worse-neighbours';
import { togetherBetter } from './together-better';
import { type Change, isBetter, isWorse, rank, type TriedChange, tryOut } from './tried-change';

/**
 * What would make the answer, or a line of it, better: found by asking `decide()` of neighbouring requests, the smallest
 * change first. Several at once are named only where they do more than each of them alone.
 */
export function changesThatWouldHelp(
  request: DecisionRequest,
  editions: Editions = published,
): readonly Change[] {
  const decision = decide(request, editions);
  if (decision.outcome === 'free') return [];
  const tried = betterNeighbours(request, editions).map((neighbour) => tryOut(request, neighbour, editions));
  const alone = tried.filter((change) => isBetter(change.decision, decision));
  return told([...alone, ...togetherBetter(request, decision, tried, editions)]);
}

/** What would make the answer worse: a step past a limit within which the request stands, or another way of sending. */
export function changesThatWouldHarm(
  request: DecisionRequest,
  editions: Editions = published,
): readonly Change[] {
  const decision = decide(request, editions);
  const tried = worseNeighbours(request, editions).map((neighbour) => tryOut(request, neighbour, editions));
  return told(tried.filter((change) => isWorse(change.decision, decision)));
}

/** The request as the change would have it. */
export function changedRequest(request: DecisionRequest, { parts }: Pick<Change, 'parts'>): DecisionRequest {
  return withParts(request, parts);
}

/** The smallest first, and none that does no more than a part of it. */
function told(changes: readonly TriedChange[]): readonly Change[] {
  const inOrder = [...changes].sort(
    (one, other) => one.parts.length - other.parts.length || one.effort - other.effort,
  );
  return inOrder
    .filter((change, place) => !inOrder.slice(0, place).some((smaller) => doesAsMuch(smaller, change)))
    .map(({ effort: _, ...change }) => change);
}

function doesAsMuch(smaller: TriedChange, change: TriedChange): boolean {
  const isPart = smaller.parts.every(({ field, to }) =>
    change.parts.some((part) => part.field === field && part.to === to),
  );
  return isPart && rank(smaller) <= rank(change) && !isBetter(change.decision, smaller.decision);
}
