import { type Acting, stamp } from '../../shared/cases/acting';
import type { DeskEvent, EventData } from '../../shared/cases/events';
import type { CaseId, EventId } from '../../shared/cases/ids';
import type { MessageText } from '../../shared/messages/check-template';
import {
  reduceTemplates,
  type ShopTemplates,
  type TemplatePlace,
} from '../../shared/messages/shop-templates';
import { eventsAbout } from './events-about';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { subjectKey } from './subject-key';

/** The shop's own words, as last changed. */
export async function readTemplates(db: LedgerDatabase): Promise<ShopTemplates> {
  return reduceTemplates(await eventsAbout(db, [subjectKey('shop', null)]));
}

/** Null: the original holds again; what was written before stays in the log. */
export async function changeTemplate(
  db: LedgerDatabase,
  place: TemplatePlace,
  text: MessageText | null,
  acting: Acting,
): Promise<void> {
  const event: DeskEvent = {
    ...stamp(acting),
    type: 'template-changed',
    subject: { kind: 'shop', id: null },
    data: { ...place, text },
  };
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, [event], 'here'));
}

/**
 * Writes down what the customer was told and takes the draft away, both or neither. The key of an email is the id of its
 * event, so that telling of it twice is telling once.
 */
export async function logMessage(
  db: LedgerDatabase,
  told: { readonly caseId: CaseId; readonly key: string; readonly data: EventData['message-logged'] },
  acting: Acting,
): Promise<void> {
  const event: DeskEvent = {
    ...stamp(acting),
    id: told.key as EventId, // made by the program's one generator of UUIDs when the message was asked for
    type: 'message-logged',
    subject: { kind: 'case', id: told.caseId },
    data: told.data,
  };
  await inTransaction(db, 'rw', [...eventTables, 'remarks'], async (tables) => {
    await recordEvents(tables, [event], 'here');
    await tables.remarks.bulkDelete([draftKey(told.caseId)]);
  });
}

function draftKey(caseId: CaseId): string {
  return `message-draft/${caseId}`;
}

/** The message being written about a case, as it was put; undefined where none is. */
export async function readMessageDraft(db: LedgerDatabase, caseId: CaseId): Promise<unknown> {
  const [row] = await db.remarks.bulkGet([draftKey(caseId)]);
  return row?.value;
}

/** Null takes it away. */
export async function keepMessageDraft(db: LedgerDatabase, caseId: CaseId, draft: unknown): Promise<void> {
  if (draft === null) await db.remarks.bulkDelete([draftKey(caseId)]);
  else await db.remarks.bulkPut([{ key: draftKey(caseId), value: draft }]);
}
