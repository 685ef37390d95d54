import { type Acting, stamp } from '../../shared/cases/acting';
import { type BoxId, type BoxNumber, boxNumber } from '../../shared/cases/boxes/box-number';
import { type BoxState, reduceBox } from '../../shared/cases/boxes/box-state';
import { type Boxing, closeBox, packBag, returnBag, unpackBag } from '../../shared/cases/boxes/decide-box';
import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { BagNumber } from '../../shared/cases/ids';
import type { PlaceCode } from '../../shared/cases/places/place-code';
import type { Signature } from '../../shared/cases/signature';
import { eventsOf } from '../../shared/cases/stages/piece-event';
import { err, ok, type Result } from '../../shared/result';
import type { PlainDate } from '../../shared/time/plain-date';
import { readCase } from './cases';
import { databaseRefusal } from './database-refusal';
import { eventsAbout } from './events-about';
import { inTransaction, type Tables } from './in-transaction';
import type { LedgerDatabase, StoredBox } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { subjectKey } from './subject-key';

type Writing = Tables<(typeof eventTables)[number]>;

/** Opens a box for a run, under the next number of the station's day. */
export async function openBox(
  db: LedgerDatabase,
  { runOn, destination }: { readonly runOn: PlainDate; readonly destination: PlaceCode | null },
  acting: Acting,
): Promise<Result<BoxState>> {
  return within(db, async (tables) => {
    const sameDay = await tables.boxes.where('runOn').equals(runOn).toArray();
    const own = sameDay.filter(({ number }) => number.split('-')[1] === acting.station);
    const taken = own.map(({ number }) => Number(number.split('-')[3]));
    const number = boxNumber(acting.station, runOn, Math.max(0, ...taken) + 1);
    const id = acting.newId() as BoxId; // from the program's one generator of UUIDs
    const event: DeskEvent = {
      ...stamp(acting),
      type: 'box-opened',
      subject: { kind: 'box', id },
      data: { number, destination, runOn },
    };
    await recordEvents(tables, [event], 'here');
    return answer(tables, id);
  });
}

/** The newest run first. */
export async function listBoxes(db: LedgerDatabase, limit: number): Promise<readonly StoredBox[]> {
  return db.boxes.orderBy('runOn').reverse().limit(limit).toArray();
}

export async function boxByNumber(db: LedgerDatabase, number: BoxNumber): Promise<StoredBox | undefined> {
  return db.boxes.where('number').equals(number).first();
}

/** The box as its events make it; undefined where there is none. */
export async function readBox(db: Tables<'events'>, id: BoxId): Promise<BoxState | undefined> {
  return reduceBox(await eventsAbout(db, [subjectKey('box', id)])) ?? undefined;
}

export function packIntoBox(
  db: LedgerDatabase,
  id: BoxId,
  bagNumber: BagNumber,
  acting: Acting,
): Promise<Result<BoxState>> {
  return change(db, id, acting, async (box, tables) => {
    const state = await caseOfBag(tables, bagNumber);
    return state === undefined ? err({ kind: 'bag-unknown' }) : packBag(box, state, bagNumber);
  });
}

export function unpackFromBox(
  db: LedgerDatabase,
  id: BoxId,
  { bagNumber, reason }: { readonly bagNumber: BagNumber; readonly reason: string },
  acting: Acting,
): Promise<Result<BoxState>> {
  return change(db, id, acting, async (box) => unpackBag(box, bagNumber, reason));
}

/** Counts, sums up and signs; every piece in it is with the outside workshop from then on. */
export function sendBox(
  db: LedgerDatabase,
  id: BoxId,
  signed: { readonly signature: Signature | null; readonly unsignedReason: string },
  acting: Acting,
): Promise<Result<BoxState>> {
  return change(db, id, acting, async (box, tables) => {
    const states: CaseState[] = [];
    for (const caseId of new Set(box.bags.map((bag) => bag.caseId))) {
      const state = await readCase(tables, caseId);
      if (state !== undefined) states.push(state);
    }
    return closeBox(box, states, signed);
  });
}

export function returnFromBox(
  db: LedgerDatabase,
  id: BoxId,
  {
    bagNumber,
    ...back
  }: { readonly bagNumber: BagNumber; readonly finished: boolean; readonly note: string },
  acting: Acting,
): Promise<Result<BoxState>> {
  return change(db, id, acting, async (box, tables) => {
    const state = await caseOfBag(tables, bagNumber);
    return state === undefined ? err({ kind: 'bag-unknown' }) : returnBag(box, state, bagNumber, back);
  });
}

function change(
  db: LedgerDatabase,
  id: BoxId,
  acting: Acting,
  decide: (box: BoxState, tables: Writing) => Promise<Result<Boxing>>,
): Promise<Result<BoxState>> {
  return within(db, async (tables) => {
    const box = await readBox(tables, id);
    if (box === undefined) return err({ kind: 'not-found' });
    const decided = await decide(box, tables);
    if (!decided.ok) return decided;
    const subject = { kind: 'box', id } as const;
    await recordEvents(
      tables,
      [
        ...decided.value.box.map((fact): DeskEvent => ({ ...stamp(acting), subject, ...fact })),
        ...decided.value.pieces.flatMap(({ caseId, facts }) => eventsOf(caseId, facts, acting)),
      ],
      'here',
    );
    return answer(tables, id);
  });
}

async function within(
  db: LedgerDatabase,
  work: (tables: Writing) => Promise<Result<BoxState>>,
): Promise<Result<BoxState>> {
  try {
    return await inTransaction(db, 'rw', eventTables, work);
  } catch (cause) {
    return err(databaseRefusal(cause));
  }
}

async function answer(tables: Writing, id: BoxId): Promise<Result<BoxState>> {
  const box = await readBox(tables, id);
  return box === undefined ? err({ kind: 'not-found' }) : ok(box);
}

async function caseOfBag(tables: Writing, bagNumber: BagNumber): Promise<CaseState | undefined> {
  const [row] = await tables.pieces.bulkGet([bagNumber]);
  return row && (await readCase(tables, row.caseId));
}
