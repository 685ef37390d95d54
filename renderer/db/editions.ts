import { type Acting, stamp } from '../../shared/cases/acting';
import { reduceEditions } from '../../shared/cases/editions/reduce-editions';
import type { DeskEvent } from '../../shared/cases/events';
import type { FrozenDecision } from '../../shared/cases/frozen-decision';
import type { CaseId } from '../../shared/cases/ids';
import type { HouseEdition } from '../../shared/policies/editions/edition-schema';
import type { Editions } from '../../shared/policies/published';
import type { House } from '../../shared/policies/request';
import type { PlainDate } from '../../shared/time/plain-date';
import { eventsAbout } from './events-about';
import { inTransaction, type Tables } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { editionsKey } from './subject-key';

/** The editions that the shop works by: the published ones and what it added. Every `decide` of the desk is given these. */
export async function readEditions(db: Tables<'events'>): Promise<Editions> {
  return reduceEditions(await readEditionEvents(db));
}

/** Who published and ended what, in no particular order. */
export function readEditionEvents(db: Tables<'events'>): Promise<readonly DeskEvent[]> {
  return eventsAbout(db, [editionsKey]);
}

/** Adds an edition, which the form has read and checked against those that there are. */
export async function publishEdition(
  db: LedgerDatabase,
  published: HouseEdition,
  acting: Acting,
): Promise<void> {
  await record(db, {
    ...stamp(acting),
    type: 'edition-published',
    subject: { kind: 'shop', id: null },
    data: published,
  });
}

export async function endEdition(
  db: LedgerDatabase,
  ended: { readonly house: House; readonly version: string; readonly lastDay: PlainDate },
  acting: Acting,
): Promise<void> {
  await record(db, {
    ...stamp(acting),
    type: 'edition-ended',
    subject: { kind: 'shop', id: null },
    data: ended,
  });
}

/** Writes down that a piece was judged again, both answers beside each other; the frozen one stays the case's. */
export async function recordJudgedAgain(
  db: LedgerDatabase,
  judged: {
    readonly caseId: CaseId;
    readonly bagNumber: string;
    readonly on: PlainDate;
    readonly before: FrozenDecision;
    readonly after: FrozenDecision;
  },
  acting: Acting,
): Promise<void> {
  const { caseId, ...data } = judged;
  await record(db, {
    ...stamp(acting),
    type: 'judged-again',
    subject: { kind: 'case', id: caseId },
    data,
  });
}

async function record(db: LedgerDatabase, event: DeskEvent): Promise<void> {
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, [event], 'here'));
}
