import type { ClauseId, Decision } from '../policies/decision';
import type { LineFacts } from '../policies/finding';
import type { HouseAnswer } from '../policies/house-answer';
import type { DecisionRequest } from '../policies/request';
import type { Fact, Standing } from './condition';

/** A clause asked of each service: what it looks at, and how a line stands to it where it found nothing to say. */
export type LineRow<Terms> = {
  readonly clause: ClauseId;
  readonly facts: (facts: LineFacts, terms: Terms) => readonly Fact[];
  readonly otherwise: (facts: LineFacts, terms: Terms) => Standing;
};

/** What a clause about the request as a whole is judged by. */
export type RequestFacts<Terms> = {
  readonly request: DecisionRequest;
  readonly decision: Decision;
  readonly answer: HouseAnswer;
  readonly terms: Terms;
};

/** A clause asked of the request as a whole. */
export type RequestRow<Terms> = {
  readonly clause: ClauseId;
  readonly facts: (facts: RequestFacts<Terms>) => readonly Fact[];
  readonly standing: (facts: RequestFacts<Terms>) => Standing;
};

export const notAsked = (): Standing => 'not-asked';

/** `not-known` while a fact is null, else as it says. */
export function known(fact: unknown, standing: Standing): Standing {
  return fact === null || fact === undefined ? 'not-known' : standing;
}

/** Whether the house's answer about the request as a whole stands on the clause. */
export function isCited<Terms>({ answer }: RequestFacts<Terms>, clause: ClauseId): boolean {
  return (
    answer.transport.some((finding) => finding?.clause === clause) ||
    [...answer.findings, ...answer.charges, ...answer.notices, answer.schedule].some(
      (part) => part?.clauses.includes(clause) === true,
    )
  );
}
