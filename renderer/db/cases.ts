import { type Acting, stamp } from '../../shared/cases/acting';
import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent, PhotoMoment } from '../../shared/cases/events';
import type { BagNumber, CaseId, CaseNumber, CustomerId } from '../../shared/cases/ids';
import { type PaperOfCase, queuePaper } from '../../shared/cases/papers-of-case';
import type { Photo } from '../../shared/cases/piece';
import { reduce, timelineOf } from '../../shared/cases/reduce';
import type { ShopProfile } from '../../shared/cases/shop';
import { readCustomerState } from './customer-events';
import { readEditions } from './editions';
import { eventsAbout } from './events-about';
import { inTransaction, type Tables } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { subjectKey } from './subject-key';

/** The case as its events make it; undefined where there is none. */
export async function readCase(db: Tables<'events'>, caseId: CaseId): Promise<CaseState | undefined> {
  return reduce(await eventsAbout(db, [subjectKey('case', caseId)])) ?? undefined;
}

/** Oldest first. */
export async function readCaseEvents(db: LedgerDatabase, caseId: CaseId): Promise<readonly DeskEvent[]> {
  const events = await eventsAbout(db, [subjectKey('case', caseId)]);
  return timelineOf(events).map(({ event }) => event);
}

/** What `parseScan` read leads here. */
export async function findByNumber(db: LedgerDatabase, number: CaseNumber): Promise<CaseId | undefined> {
  const [key] = await db.cases.where('number').equals(number).limit(1).toArray();
  return key?.id;
}

/** How the case stands with the journal on disk, and who answers for it now. */
export async function readCaseStanding(
  db: LedgerDatabase,
  caseId: CaseId,
): Promise<{ readonly eventsNotOnDisk: number; readonly customerId: CustomerId } | undefined> {
  const row = await db.cases.where('id').equals(caseId).first();
  return row && { eventsNotOnDisk: row.eventsNotOnDisk, customerId: row.customerId };
}

export async function addNote(
  db: LedgerDatabase,
  note: { readonly caseId: CaseId; readonly text: string },
  acting: Acting,
): Promise<void> {
  const event: DeskEvent = {
    ...stamp(acting),
    type: 'note-added',
    subject: { kind: 'case', id: note.caseId },
    data: { text: note.text.trim() },
  };
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, [event], 'here'));
}

/** Hangs a photo, whose bytes `putPhoto` has kept, on a piece of a case already saved. */
export async function addPhotoToCase(
  db: LedgerDatabase,
  added: {
    readonly caseId: CaseId;
    readonly bagNumber: BagNumber;
    readonly photo: Photo;
    readonly moment?: PhotoMoment;
  },
  acting: Acting,
): Promise<void> {
  const { caseId, ...data } = added;
  const { bagNumber } = data;
  const event: DeskEvent = {
    ...stamp(acting),
    type: 'photo-added',
    subject: { kind: 'case', id: caseId },
    data,
  };
  await inTransaction(db, 'rw', [...eventTables, 'photos'], async (tables) => {
    const state = await readCase(tables, caseId);
    if (state?.pieces.some((piece) => piece.bagNumber === bagNumber) !== true) {
      throw new Error(`The case ${caseId} has no bag ${bagNumber} to hang a photo on.`);
    }
    await recordEvents(tables, [event], 'here');
    await tables.photos.where('hash').equals(data.photo.hash).modify({ pending: 1 });
  });
}

/** Queues a paper of a saved case once more, as its next copy, and says which copy it is. */
export async function recordReprint(
  db: LedgerDatabase,
  reprint: { readonly caseId: CaseId; readonly paper: PaperOfCase; readonly shop: ShopProfile },
  acting: Acting,
): Promise<{ readonly key: string; readonly copy: number }> {
  const { caseId, paper, shop } = reprint;
  return inTransaction(db, 'rw', [...eventTables, 'printOutbox'], async (tables) => {
    const state = await readCase(tables, caseId);
    const customer = state && (await readCustomerState(tables, state.customerId));
    if (state === undefined || customer == null) throw new Error(`There is no case ${caseId} to print for.`);
    const editions = await readEditions(tables);
    const queueing = { state, customer: customer.customer, shop, sample: db.ledger === 'sample', editions };
    const { event, request } = queuePaper(queueing, paper, acting);
    await recordEvents(tables, [event], 'here');
    await tables.printOutbox.add({ key: request.key, request });
    return { key: request.key, copy: request.paper.copy };
  });
}
