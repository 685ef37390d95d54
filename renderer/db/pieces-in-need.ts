import { openStages, type Stage, whereaboutsAt } from '../../shared/cases/stages/stage';
import type { LedgerDatabase } from './ledger';
import type { PieceRow } from './pieces';

const inHouse: readonly Stage[] = openStages.filter((stage) => whereaboutsAt(stage) === 'in-house');

/** Rush sorts before everything else of its stage: what begins with a nought. */
const rushEnds = '1';

/** Rush pieces that are in the house and not ready yet, by promise. */
export async function rushPieces(db: LedgerDatabase, limit: number): Promise<readonly PieceRow[]> {
  const stages = inHouse.filter((stage) => stage !== 'ready');
  const found = await Promise.all(
    stages.map((stage) =>
      db.pieces
        .where('[stage+urgency]')
        .between([stage, '0'], [stage, rushEnds], true, false)
        .limit(limit)
        .toArray(),
    ),
  );
  return found
    .flat()
    .sort((one, other) => (one.urgency < other.urgency ? -1 : 1))
    .slice(0, limit);
}

/** Pieces that are in the house, and nobody has said at which of its configured places. */
export async function piecesWithoutPlace(db: LedgerDatabase, limit: number): Promise<readonly PieceRow[]> {
  return db.pieces.where('placeKey').anyOf(['bench', 'counter', 'safe']).limit(limit).toArray();
}
