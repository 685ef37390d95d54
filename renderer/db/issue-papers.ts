import type { Acting } from '../../shared/cases/acting';
import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseId, EventId } from '../../shared/cases/ids';
import type { IssuedPaper } from '../../shared/cases/money/issued-paper';
import { paymentsOfCase } from '../../shared/cases/money/payments-of-case';
import { issuePaper, queuePaper } from '../../shared/cases/papers-of-case';
import { reduce } from '../../shared/cases/reduce';
import type { ShopProfile } from '../../shared/cases/shop';
import { type Billing, invoiceOf, receiptOf } from '../../shared/documents/bills';
import type { Currency } from '../../shared/money/money';
import { err, ok, type Result } from '../../shared/result';
import { dayInZone } from '../../shared/time/day-in-zone';
import { instant } from '../../shared/time/plain-date';
import { readCase } from './cases';
import { readCustomerState } from './customer-events';
import { databaseRefusal } from './database-refusal';
import { readEditions } from './editions';
import { eventsAbout } from './events-about';
import { inTransaction, type Tables } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { subjectKey } from './subject-key';

export const issuingTables = [...eventTables, 'printOutbox'] as const;
export type IssuingTables = Tables<(typeof issuingTables)[number]>;

/** How the customer wants a receipt put; empty = as usual. */
export type ReceiptWords = { readonly addressee: string; readonly purpose: string };

/** Issues the invoice over everything charged in a currency, or finds the one that says the same, and prints it. */
export function issueInvoice(
  db: LedgerDatabase,
  of: { readonly caseId: CaseId; readonly currency: Currency; readonly shop: ShopProfile },
  acting: Acting,
): Promise<Result<string>> {
  return issuing(db, of, acting, (billing) => invoiceOf(billing, of.currency));
}

/** Issues the receipt for money recorded before and prints it; where there is one already, a copy of it. */
export function issueReceipt(
  db: LedgerDatabase,
  of: { readonly caseId: CaseId; readonly payment: EventId; readonly shop: ShopProfile } & ReceiptWords,
  acting: Acting,
): Promise<Result<string>> {
  return issuing(db, of, acting, (billing) => {
    const passed = paymentsOfCase(billing.state).find(({ eventIds }) => eventIds.includes(of.payment));
    if (passed === undefined) return null;
    return passed.receipt ?? receiptOf(billing, { passed, ...of });
  });
}

async function issuing(
  db: LedgerDatabase,
  { caseId, shop }: { readonly caseId: CaseId; readonly shop: ShopProfile },
  acting: Acting,
  contentOf: (billing: Billing) => IssuedPaper | null,
): Promise<Result<string>> {
  try {
    return await inTransaction(db, 'rw', issuingTables, async (tables) => {
      const billing = await readBilling(tables, caseId, shop, acting);
      const content = billing && contentOf(billing);
      if (billing === null || content === null) return err({ kind: 'not-found' as const });
      await printIssued(tables, { ...billing, sample: db.ledger === 'sample' }, [content], acting);
      return ok(content.number);
    });
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}

type CaseBilling = Billing & {
  readonly state: CaseState;
  readonly customer: NonNullable<Awaited<ReturnType<typeof readCustomerState>>>['customer'];
};

/** The case with whom a bill of it goes to, as they stand in this transaction. */
export async function readBilling(
  tables: Tables<'events'>,
  caseId: CaseId,
  shop: ShopProfile,
  acting: Acting,
): Promise<CaseBilling | null> {
  const state = await readCase(tables, caseId);
  const found = state && (await readCustomerState(tables, state.customerId));
  const moment = instant(acting.at);
  if (state === undefined || found == null || moment === null) return null;
  return { state, customer: found.customer, shop, today: dayInZone(moment, shop.timeZone) };
}

/** Within a transaction: issues each paper that has no number yet, and lays one print of each into the outbox. */
export async function printIssued(
  tables: IssuingTables,
  { state, customer, shop, sample }: CaseBilling & { readonly sample: boolean },
  contents: readonly IssuedPaper[],
  acting: Acting,
): Promise<void> {
  const known = await eventsAbout(tables, [subjectKey('case', state.id)]);
  const editions = await readEditions(tables);
  for (const content of contents) {
    const events: DeskEvent[] = [...issuePaper(state, content, acting)];
    const after = reduce([...known, ...events]) ?? state;
    const wanted = { paper: content.paper, bagNumber: null, number: content.number };
    const { event, request } = queuePaper({ state: after, customer, shop, sample, editions }, wanted, acting);
    await recordEvents(tables, [...events, event], 'here');
    await tables.printOutbox.add({ key: request.key, request });
  }
}
