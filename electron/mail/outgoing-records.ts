import { type OutgoingMail, type OutgoingState, outgoingMailSchema } from '../../shared/messages/mail';
import type { Log } from '../log';
import { openRecordFolder, type RecordFolder } from '../record-folder';

/** How many settled ones are kept; one that nobody can tell of is always kept. */
const settledKept = 500;

/** What was asked to be sent, and what came of it: written before the server is spoken to, and again after. */
export type OutgoingRecords = RecordFolder<OutgoingMail>;

const isOpen = (state: OutgoingState): boolean => state === 'sending' || state === 'unknown';

/** One that was being sent when the program ended is unknown from now on: nobody knows how far it came. */
export async function openOutgoingRecords(
  folder: string,
  now: () => string,
  log: Pick<Log, 'error'>,
): Promise<OutgoingRecords> {
  const records = await openRecordFolder({ folder, name: 'mail', schema: outgoingMailSchema, log });
  for (const mail of records.all())
    if (mail.state === 'sending') await records.put({ ...mail, state: 'unknown', changedAt: now() });
  await records.prune(({ state }) => !isOpen(state), settledKept);
  return records;
}
