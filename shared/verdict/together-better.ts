import type { Decision } from '../policies/decision';
import type { Editions } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import { betterNeighbours } from './neighbours/better-neighbours';
import { joined, type Neighbour, withParts } from './neighbours/neighbour';
import { isBetter, rank, type TriedChange, tryOut } from './tried-change';

/**
 * Changes that only together do what none of them does alone. Pairs are all tried; where no pair reaches a better
 * answer as a whole, the way is sought step by step, and steps that it does without are left out again.
 */
export function togetherBetter(
  request: DecisionRequest,
  decision: Decision,
  tried: readonly TriedChange[],
  editions: Editions,
): readonly TriedChange[] {
  // What moves nothing alone may still be one of several steps; that is for the way below.
  const moving = tried.filter((change) => signature(change.decision) !== signature(decision));
  const pairs = moving.flatMap((one, place) =>
    moving.slice(place + 1).flatMap((other) => {
      const pair = joined(request, [one, other]);
      if (pair === null) return [];
      const both = tryOut(request, pair, editions);
      return [decision, one.decision, other.decision].every((than) => isBetter(both.decision, than))
        ? [both]
        : [];
    }),
  );
  if ([...tried, ...pairs].some((change) => rank(change) < rank(decision))) return pairs;
  const way = stepByStep(request, decision, editions);
  return way === null ? pairs : [...pairs, way];
}

const mostSteps = 8;

function stepByStep(request: DecisionRequest, decision: Decision, editions: Editions): TriedChange | null {
  let steps: readonly Neighbour[] = [];
  let reached = decision;
  for (let step = 0; step < mostSteps && rank(reached) >= rank(decision); step++) {
    const here = steps.reduce((changed, { parts }) => withParts(changed, parts), request);
    const next = betterNeighbours(here, editions)
      .map((neighbour) => tryOut(here, neighbour, editions))
      .sort(
        (one, other) => compare(score(one.decision), score(other.decision)) || one.effort - other.effort,
      )[0];
    if (next === undefined || compare(score(next.decision), score(reached)) >= 0) return null;
    steps = [...steps, next];
    reached = next.decision;
  }
  return rank(reached) < rank(decision) ? withoutIdleSteps(request, steps, editions) : null;
}

function withoutIdleSteps(
  request: DecisionRequest,
  steps: readonly Neighbour[],
  editions: Editions,
): TriedChange | null {
  const all = joined(request, steps);
  if (all === null) return null;
  const goal = tryOut(request, all, editions);
  for (const step of steps) {
    const others = steps.filter((other) => other !== step);
    const rest = joined(request, others);
    if (rest === null) continue;
    if (rank(tryOut(request, rest, editions)) <= rank(goal))
      return withoutIdleSteps(request, others, editions);
  }
  return goal;
}

/** How far an answer is from a good one: its outcome, then its lines, then all that stands in their way. */
function score(decision: Decision): readonly number[] {
  const { lines } = decision;
  const inTheWay = lines.map((line) =>
    line.outcome === 'declined' ? line.clauses.length * 10 : line.missing.length,
  );
  return [rank(decision), sum(lines.map(rank)), sum(inTheWay)];
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((part, place) => part - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function signature({ outcome, lines }: Decision): string {
  return lines.map((line) => [line.outcome, ...line.clauses, ...line.missing].join()).join(';') + outcome;
}
