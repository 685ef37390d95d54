import { err, ok, type Result } from '../../result';
import type { CaseState } from '../case-state';
import type { StaffId } from '../ids';
import { standingOf } from './decide-move';
import type { PieceFact } from './piece-event';
import { whereaboutsAt } from './stage';
import type { PieceStanding } from './standing';

type Recordable = Exclude<
  PieceFact['type'],
  'piece-moved' | 'custody-moved' | 'move-undone' | 'handed-back' | 'decision-completed'
>;
export type PieceRecord = Extract<PieceFact, { readonly type: Recordable }>;

/** What may be written down about a piece, or why not yet or not by this person. */
export function decideRecord(
  state: CaseState,
  record: PieceRecord,
  by: StaffId | null,
): Result<readonly PieceFact[]> {
  const { bagNumber } = record.data;
  if (bagNumber === null) return ok([record]);
  const piece = standingOf(state, bagNumber);
  if (piece === null) return err({ kind: 'bag-unknown' });
  switch (record.type) {
    case 'price-quoted':
      return decidePrice(piece, record);
    case 'estimate-approved':
      return record.data.upTo.currency === piece.balance.currency
        ? ok([record])
        : err({ kind: 'other-currency' });
    case 'payment-recorded':
      return decidePayment(piece, record);
    case 'quality-checked':
      return decideCheck(piece, record, by);
    case 'work-logged':
      return by === null ? err({ kind: 'needs-name' }) : ok([record]);
    case 'work-withdrawn':
      if (by === null) return err({ kind: 'needs-name' });
      return piece.work.some(({ eventId }) => eventId === record.data.withdrawn)
        ? ok([record])
        : err({ kind: 'nothing-to-undo' });
    case 'shipping-details-given':
    case 'piece-described':
    case 'promise-changed':
    case 'rush-set':
    case 'craftsperson-named':
    case 'message-logged':
    case 'review-settled':
      return ok([record]);
  }
}

/** aujour/quote-after-inspection: a cost is told only once the piece has been looked at. */
function decidePrice(
  piece: PieceStanding,
  record: Extract<PieceRecord, { readonly type: 'price-quoted' }>,
): Result<readonly PieceFact[]> {
  const { prices } = record.data;
  const known = piece.charges.some(({ net }) => net !== null) || piece.payments.length > 0;
  const currency = known ? piece.balance.currency : prices[0]?.amount.currency;
  if (prices.some(({ amount }) => amount.currency !== currency)) return err({ kind: 'other-currency' });
  const isLookedAt =
    whereaboutsAt(piece.stage) === 'in-house' && !['received', 'unannounced'].includes(piece.stage);
  if (piece.house === 'aujour' && !isLookedAt && piece.stage !== 'at-outside-workshop') {
    return err({ kind: 'cost-before-inspection' });
  }
  return ok([record]);
}

function decidePayment(
  piece: PieceStanding,
  record: Extract<PieceRecord, { readonly type: 'payment-recorded' }>,
): Result<readonly PieceFact[]> {
  const { amount, kind } = record.data;
  if (amount.currency !== piece.balance.currency) return err({ kind: 'other-currency' });
  if (kind === 'refund' && amount.minor > piece.balance.paid.minor) return err({ kind: 'refund-too-large' });
  return ok([record]);
}

/** A second person passes a piece only with as many stones as were taken in and set since, or with a word on it. */
function decideCheck(
  piece: PieceStanding,
  record: Extract<PieceRecord, { readonly type: 'quality-checked' }>,
  by: StaffId | null,
): Result<readonly PieceFact[]> {
  if (piece.stage !== 'quality-check')
    return err({ kind: 'move-not-offered', detail: `check at ${piece.stage}` });
  if (by === null) return err({ kind: 'needs-name' });
  if (piece.workers.includes(by)) return err({ kind: 'second-person-needed' });
  const { passed, stonesCounted, note } = record.data;
  const expected = expectedStones(piece);
  const differs = expected !== null && stonesCounted !== expected;
  if (passed && differs && note.trim() === '') return err({ kind: 'stones-differ' });
  return ok([record]);
}

/** Null where nobody counted them at the intake. */
export function expectedStones(piece: PieceStanding): number | null {
  const { stonesPresent } = piece.condition;
  return stonesPresent === null ? null : stonesPresent + piece.stonesAdded;
}

/** A price that was named after an approval and is above it needs a new one. */
export function needsNewApproval(piece: PieceStanding): boolean {
  return piece.approvedUpTo !== null && !piece.isPriceApproved && piece.balance.unpriced.length === 0;
}
