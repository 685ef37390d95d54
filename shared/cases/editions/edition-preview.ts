import type { Outcome } from '../../policies/decision';
import type { House } from '../../policies/request';
import type { CaseState } from '../case-state';
import { type DecisionAspect, decisionDifferences, isAnsweredOtherwise } from '../decision-differences';
import type { CaseId, CaseNumber } from '../ids';
import { type Judging, judgeAgain } from '../judge-again';
import { isOpenStage } from '../stages/stage';

/** A piece in a bag that another edition would answer otherwise. */
export type JudgedOtherwise = {
  readonly caseId: CaseId;
  readonly number: CaseNumber;
  readonly bagNumber: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly aspects: readonly DecisionAspect[];
};

/**
 * The pieces of a case not closed yet that a row of editions to come would answer otherwise than the one of today, on the same day and
 * facts, so that nothing but the edition makes the difference.
 */
export function judgedOtherwise(
  { id, number, pieces, decisions, standings }: CaseState,
  house: House,
  today: Judging,
  toCome: Judging['editions'],
): readonly JudgedOtherwise[] {
  return pieces.flatMap((piece, index) => {
    const frozen = decisions[index];
    const stage = standings[index]?.stage;
    if (piece.house !== house || frozen === undefined || stage === undefined || !isOpenStage(stage))
      return [];
    const before = judgeAgain(frozen, piece.photos, today)?.decision ?? null;
    const after = judgeAgain(frozen, piece.photos, { ...today, editions: toCome })?.decision ?? null;
    if (before === null || after === null || !isAnsweredOtherwise(before, after)) return [];
    return [
      {
        caseId: id,
        number,
        bagNumber: piece.bagNumber,
        before: before.outcome,
        after: after.outcome,
        aspects: decisionDifferences(before, after),
      },
    ];
  });
}
