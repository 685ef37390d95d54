import type { CaseState } from '../../../shared/cases/case-state';
import type { BagNumber, StaffId } from '../../../shared/cases/ids';
import type { Place } from '../../../shared/cases/stages/custody';
import type { MoveWish } from '../../../shared/cases/stages/decide-move';
import type { PieceRecord } from '../../../shared/cases/stages/decide-record';
import type { Result } from '../../../shared/result';
import { actingAs } from '../../app/acting';
import type { OpenLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { movePiece, placePiece, recordOnPiece, undoMove } from '../../db/act-on-piece';

type Shop = Pick<OpenLedger, 'db' | 'shop'>;

/** The case as it is then, or why it was refused; `cancelled` = whoever was asked for a name went away. */
export type Done = Result<CaseState> | 'cancelled';

async function byWhom(act: (by: StaffId | null) => Promise<Result<CaseState>>): Promise<Done> {
  const by = await askWho();
  return by === 'cancelled' ? 'cancelled' : act(by);
}

/** Asks who is acting, decides the move on the case as it stands, and writes it down. */
export function doMove({ db, shop }: Shop, wish: MoveWish): Promise<Done> {
  return byWhom((by) => movePiece(db, wish, actingAs(by, shop.station)));
}

/** Brings a piece to a place; where the place says what happens with it, it is moved on as well. */
export function doPlace({ db, shop }: Shop, bagNumber: BagNumber, place: Place): Promise<Done> {
  return byWhom((by) => placePiece(db, bagNumber, place, actingAs(by, shop.station)));
}

/** Takes back the last move of the piece. */
export function doUndo({ db, shop }: Shop, bagNumber: BagNumber, reason = ''): Promise<Done> {
  return byWhom((by) => undoMove(db, bagNumber, reason, actingAs(by, shop.station)));
}

/** Writes down what does not move the piece: rush, craftsperson, promise, a settled review. */
export function doRecord({ db, shop }: Shop, bagNumber: BagNumber, record: PieceRecord): Promise<Done> {
  return byWhom((by) => recordOnPiece(db, bagNumber, record, actingAs(by, shop.station)));
}
