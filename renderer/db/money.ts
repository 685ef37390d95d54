import type { Acting } from '../../shared/cases/acting';
import type { CaseState } from '../../shared/cases/case-state';
import { actingAfter } from '../../shared/cases/event-order';
import type { DeskEvent, EventData, Signature } from '../../shared/cases/events';
import type { BagNumber, CaseId } from '../../shared/cases/ids';
import { paymentsOfCase } from '../../shared/cases/money/payments-of-case';
import { spreadOver } from '../../shared/cases/money/settlement';
import { decidePickUp, type PickUp } from '../../shared/cases/pick-up/decide-pick-up';
import { reduce } from '../../shared/cases/reduce';
import type { ShopProfile } from '../../shared/cases/shop';
import { decideRecord } from '../../shared/cases/stages/decide-record';
import { eventsOf } from '../../shared/cases/stages/piece-event';
import { receiptOf } from '../../shared/documents/bills';
import type { Money } from '../../shared/money/money';
import { err, ok, type Result } from '../../shared/result';
import { databaseRefusal } from './database-refusal';
import { eventsAbout } from './events-about';
import { inTransaction } from './in-transaction';
import {
  type IssuingTables,
  issuingTables,
  printIssued,
  type ReceiptWords,
  readBilling,
} from './issue-papers';
import type { LedgerDatabase } from './ledger';
import { recordEvents } from './record-events';
import { sha256 } from './sha256';
import { subjectKey } from './subject-key';

type Payment = EventData['payment-recorded'];

export type MoneyToRecord = Pick<Payment, 'kind' | 'method' | 'note'> & {
  readonly caseId: CaseId;
  /** The pieces it is for, all in the currency of the amount. */
  readonly bags: readonly BagNumber[];
  readonly amount: Money;
  readonly reference: string;
  /** Null = no receipt is asked for now. */
  readonly receipt: ReceiptWords | null;
};

/** One sum over the counter, spread over its pieces, with its receipt: all of it or nothing. */
export async function recordMoney(
  db: LedgerDatabase,
  wish: MoneyToRecord,
  shop: ShopProfile,
  acting: Acting,
): Promise<Result<CaseState>> {
  try {
    return await inTransaction(db, 'rw', issuingTables, async (tables) => {
      const known = await eventsAbout(tables, [subjectKey('case', wish.caseId)]);
      const later = actingAfter(known, acting);
      const decided = decideMoney(known, wish, later);
      if (!decided.ok) return decided;
      await recordEvents(tables, decided.value, 'here');
      if (wish.receipt !== null) await printReceipts(tables, db, wish.caseId, shop, later, wish.receipt);
      const state = reduce([...known, ...decided.value]);
      return state === null ? err({ kind: 'not-found' as const }) : ok(state);
    });
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}

function decideMoney(
  known: readonly DeskEvent[],
  { bags, kind, amount, method, note, reference }: MoneyToRecord,
  acting: Acting,
): Result<readonly DeskEvent[]> {
  const state = reduce(known);
  if (state === null) return err({ kind: 'not-found' });
  const concerned = state.standings.filter(({ bagNumber }) => bags.includes(bagNumber));
  const other = concerned.find(({ balance }) => balance.currency !== amount.currency);
  if (concerned.length === 0) return err({ kind: 'bag-unknown' });
  if (other !== undefined) return err({ kind: 'other-currency', detail: other.bagNumber });
  const parts = spreadOver(
    kind,
    amount,
    concerned.map(({ balance }) => balance),
  );
  const named = reference.trim() === '' ? {} : { reference: reference.trim() };
  const events: DeskEvent[] = [];
  for (const [place, { bagNumber }] of concerned.entries()) {
    const part = parts[place] ?? null;
    if (part === null) continue;
    const data = { bagNumber, kind, amount: part, method, note: note.trim(), ...named };
    const decided = decideRecord(state, { type: 'payment-recorded', data }, acting.by);
    if (!decided.ok) return decided;
    events.push(...eventsOf(state.id, decided.value, acting));
  }
  return ok(events);
}

/** Receipts for whatever came in by this very action. */
async function printReceipts(
  tables: IssuingTables,
  db: LedgerDatabase,
  caseId: CaseId,
  shop: ShopProfile,
  acting: Acting,
  words: ReceiptWords,
): Promise<void> {
  const billing = await readBilling(tables, caseId, shop, acting);
  if (billing === null) return;
  const taken = paymentsOfCase(billing.state).filter(
    ({ at, by, station, kind, receipt }) =>
      at === acting.at &&
      by === acting.by &&
      station === acting.station &&
      kind !== 'refund' &&
      receipt === null,
  );
  for (const passed of taken) {
    // Each receipt counts those before it, so the case is read anew for its number.
    const current = await readBilling(tables, caseId, shop, acting);
    const content = current && receiptOf(current, { passed, ...words });
    if (current === null || content === null) continue;
    await printIssued(tables, { ...current, sample: db.ledger === 'sample' }, [content], acting);
  }
}

export type HandingBack = PickUp & { readonly caseId: CaseId; readonly receipt: ReceiptWords };

/** Pieces go back to their customer: money, handing over, move and receipt, all of it or nothing. */
export async function handBack(
  db: LedgerDatabase,
  wish: HandingBack,
  shop: ShopProfile,
  acting: Acting,
): Promise<Result<CaseState>> {
  if (!(await isWhole(wish.signature))) return err({ kind: 'needs-signature' });
  try {
    return await inTransaction(db, 'rw', issuingTables, async (tables) => {
      const billing = await readBilling(tables, wish.caseId, shop, acting);
      if (billing === null) return err({ kind: 'not-found' as const });
      const known = await eventsAbout(tables, [subjectKey('case', wish.caseId)]);
      const later = actingAfter(known, acting);
      const decided = decidePickUp(known, wish, later, { shopName: shop.name, day: billing.today });
      if (!decided.ok) return decided;
      await recordEvents(tables, decided.value.events, 'here');
      await printReceipts(tables, db, wish.caseId, shop, later, wish.receipt);
      return ok(decided.value.state);
    });
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}

/** The hash that binds the signature is that of its text. */
async function isWhole(signature: Signature | null): Promise<boolean> {
  if (signature === null) return true;
  return (await sha256(new TextEncoder().encode(signature.text))) === signature.textHash;
}
