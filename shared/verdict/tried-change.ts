import type { Wording } from '../language';
import { decide } from '../policies/decide';
import { type Decision, type Outcome, outcomes } from '../policies/decision';
import type { Editions } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import { type FieldChange, type Neighbour, withParts } from './neighbours/neighbour';

/**
 * `still-open`: the customer or the shop can still do it. `to-find-out`: a fact not known yet, if it turns out so.
 * `in-hindsight`: it is past or as it is; the change tells where the limit was.
 */
export type ChangeKind = Neighbour['kind'];

/** A neighbouring request, with what the policy answers it. */
export type Change = {
  /** One field as a rule; more where only together they change the answer. */
  readonly parts: readonly FieldChange[];
  readonly kind: ChangeKind;
  /** "with the certificate", "first contact by 2026-05-31". */
  readonly text: Wording;
  readonly outcome: Outcome;
  /** What `decide()` answers the changed request. */
  readonly decision: Decision;
};

/** A change with how far it is from the request as it stands. */
export type TriedChange = Change & Pick<Neighbour, 'effort'>;

export function tryOut(request: DecisionRequest, neighbour: Neighbour, editions: Editions): TriedChange {
  const decision = decide(withParts(request, neighbour.parts), editions);
  return { ...neighbour, outcome: decision.outcome, decision };
}

/**
 * Better as a whole; or as good as a whole, with a line better and none worse. To come where the policy says nothing is no
 * better than where it says something.
 */
export function isBetter(one: Decision, than: Decision): boolean {
  if (silentLines(one) > silentLines(than)) return false;
  const whole = rank(one) - rank(than);
  if (whole !== 0) return whole < 0;
  return isAnyLine(one, than, (change) => change < 0) && !isAnyLine(one, than, (change) => change > 0);
}

/** Worse as a whole; or as bad as a whole, with a line worse. */
export function isWorse(one: Decision, than: Decision): boolean {
  const whole = rank(one) - rank(than);
  return whole > 0 || (whole === 0 && isAnyLine(one, than, (change) => change > 0));
}

export function rank({ outcome }: { readonly outcome: Outcome }): number {
  return outcomes.indexOf(outcome);
}

function silentLines({ lines }: Decision): number {
  return lines.filter(({ outcome, clauses }) => outcome === 'consult' && clauses.length === 0).length;
}

function isAnyLine(one: Decision, than: Decision, is: (change: number) => boolean): boolean {
  return one.lines.some((line, place) => {
    const other = than.lines[place];
    return other !== undefined && is(rank(line) - rank(other));
  });
}
