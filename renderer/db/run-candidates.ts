import {
  gatheringHouse,
  type RunCandidate,
  stagesBeforeRun,
  type WorkshopRun,
} from '../../shared/cases/boxes/run-cut-off';
import type { CaseState } from '../../shared/cases/case-state';
import type { PieceStanding } from '../../shared/cases/stages/standing';
import { parseRequest } from '../../shared/policies/parse-request';
import type { DecisionRequest } from '../../shared/policies/request';
import type { PlainDate } from '../../shared/time/plain-date';
import { firstDayOfMonth } from '../../shared/time/weekday';
import type { LedgerDatabase, StoredPiece } from './ledger';
import { readStates } from './read-states';

export type StoredCandidate = RunCandidate & {
  readonly row: StoredPiece;
  readonly standing: PieceStanding;
};

/** No list of a box reads further than this, however many pieces there are. */
export const mostForRun = 300;

/**
 * Open pieces that may count on a run: those that wait for one, and those of the gathering house that came in in its month.
 * `isCapped` = there are more of either than were read.
 */
export async function runCandidates(
  db: LedgerDatabase,
  run: WorkshopRun,
  limit = mostForRun,
): Promise<{ readonly pieces: readonly StoredCandidate[]; readonly isCapped: boolean }> {
  const [waiting, cases] = await Promise.all([
    waitingForRun(db, limit + 1),
    db.cases
      .where('receivedOn')
      .between(firstDayOfMonth(run.runOn), run.cutOff, true, true)
      .filter(({ houses }) => houses.includes(gatheringHouse))
      .limit(limit + 1)
      .toArray(),
  ]);
  const gathered = cases.slice(0, limit).map(({ id }) => id);
  const received = await db.pieces.where('caseId').anyOf(gathered).toArray();
  const rows = new Map(
    [...waiting.slice(0, limit), ...received.filter(({ house }) => house === gatheringHouse)]
      .filter(({ isOpen, stage }) => isOpen && stagesBeforeRun.includes(stage))
      .map((row) => [row.bagNumber, row]),
  );
  const states = await readStates(db, [...new Set([...rows.values()].map(({ caseId }) => caseId))]);
  const byId = new Map(states.map((state) => [state.id, state]));
  const pieces = [...rows.values()].flatMap((row) => {
    const state = byId.get(row.caseId);
    return state === undefined ? [] : candidateOf(row, state);
  });
  return { pieces, isCapped: waiting.length > limit || cases.length > limit };
}

/** What waits for a run, rush first and then by promise. */
export async function waitingForRun(db: LedgerDatabase, limit: number): Promise<readonly StoredPiece[]> {
  return db.pieces
    .where('[stage+urgency]')
    .between(['waiting-for-run', ''], ['waiting-for-run', '\uffff'])
    .limit(limit)
    .toArray();
}

function candidateOf(row: StoredPiece, state: CaseState): readonly StoredCandidate[] {
  const index = row.pieceNumber - 1;
  const standing = state.standings[index];
  if (standing === undefined) return [];
  const { bagNumber, stage, promisedOn } = row;
  // A stored day of a saved case has been checked to be one.
  const receivedOn = row.receivedOn as PlainDate;
  const request = requestOf(state, index);
  return [{ bagNumber, stage, promisedOn, receivedOn, request, row, standing }];
}

function requestOf({ decisions }: CaseState, index: number): DecisionRequest | null {
  const asked = decisions[index]?.request ?? null;
  if (asked === null) return null;
  const read = parseRequest(asked);
  return read.ok ? read.value : null;
}
