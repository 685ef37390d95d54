import { caseNumber } from '../../shared/cases/case-number';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseNumber, CustomerId, StaffId, Station } from '../../shared/cases/ids';
import type { CaseEntry, ListEntry, RefusedRow } from '../../shared/keeping/lists/list-entry';
import {
  type Bringing,
  caseEvents,
  customerEvents,
  mergeEvent,
} from '../../shared/keeping/lists/list-events';
import type { Language } from '../../shared/language';
import { epochMilliseconds, momentOf } from '../../shared/time/epoch';
import type { Instant, PlainDate } from '../../shared/time/plain-date';
import { lastSequence } from './counters';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { idsHere, type Pausing, withoutCustomer } from './list-standing';
import { type EventTables, eventTables, recordEvents } from './record-events';

export type BringingIn = {
  readonly entries: readonly ListEntry[];
  /** Whom a person said a new customer is, by the id that the list gives her. */
  readonly links: ReadonlyMap<CustomerId, CustomerId>;
  readonly station: Station;
  readonly by: StaffId | null;
  /** Of cases whose customer does not say hers. */
  readonly language: Language;
  readonly now: () => Instant;
};

export type BroughtInCounts = {
  readonly customers: number;
  readonly cases: number;
  /** Here from an earlier time. */
  readonly known: number;
  readonly refused: readonly RefusedRow[];
};

type Step = {
  readonly step: readonly ListEntry[];
  /** Of the first of them in the whole list. */
  readonly place: number;
  readonly moments: Moments;
};

type Tally = { customers: number; cases: number; known: number; readonly refused: RefusedRow[] };

const entriesPerStep = 50;
const casesPerDay = 9999;

/**
 * Brings a list in, a step at a time: each entry with all of its events or not at all. Ids are made of what the list says,
 * so that a run that was broken off, by a person or by a crash, is simply begun again; what is here already stays as it
 * is. The journal gets it as it gets everything.
 */
export async function bringInList(
  db: LedgerDatabase,
  bringing: BringingIn,
  pausing: Pausing,
  onProgress: (done: number, of: number) => void,
): Promise<BroughtInCounts> {
  const { entries } = bringing;
  const moments = new Moments(bringing.now);
  const tally: Tally = { customers: 0, cases: 0, known: 0, refused: [] };
  for (let from = 0; from < entries.length && !pausing.signal.aborted; from += entriesPerStep) {
    const step = entries.slice(from, from + entriesPerStep);
    const counted = await inTransaction(db, 'rw', eventTables, (tables) =>
      writeStep(tables, { step, place: from, moments }, bringing),
    );
    tally.customers += counted.customers;
    tally.cases += counted.cases;
    tally.known += counted.known;
    tally.refused.push(...counted.refused);
    onProgress(Math.min(from + entriesPerStep, entries.length), entries.length);
    await pausing.breathe();
  }
  await writeMerges(db, bringing, pausing);
  return tally;
}

async function writeStep(
  tables: EventTables,
  { step, place, moments }: Step,
  bringing: BringingIn,
): Promise<Tally> {
  const tally: Tally = { customers: 0, cases: 0, known: 0, refused: [] };
  const here = new Set<string>(await idsHere(tables, step));
  const numbers = new NumbersOfStep(tables, bringing.station);
  const events: DeskEvent[] = [];
  for (const [index, entry] of step.entries()) {
    const acting: Bringing = {
      at: moments.next(),
      station: bringing.station,
      by: bringing.by,
    };
    const register = (id: CustomerId, ...[customer, origin]: Parameters<typeof personEvents>) => {
      here.add(id);
      tally.customers += 1;
      const linked = bringing.links.get(id) ?? null;
      events.push(...customerEvents({ id, ...personEvents(customer, origin) }, linked, acting));
    };
    if (here.has(entry.id)) {
      tally.known += 1;
    } else if (entry.kind === 'customer') {
      register(entry.id, entry.customer, entry.origin);
    } else if (entry.customer === null && !here.has(entry.customerId)) {
      tally.refused.push(...withoutCustomer(entry));
    } else {
      const number = await numbers.next(entry);
      if (number === null) {
        tally.refused.push(...withoutNumber(entry));
        continue;
      }
      if (entry.customer !== null && !here.has(entry.customerId))
        register(entry.customerId, entry.customer, entry.customerOrigin);
      const language = entry.customer?.language ?? bringing.language;
      here.add(entry.id);
      tally.cases += 1;
      events.push(...caseEvents(entry, { number, place: place + index, language }, acting));
    }
  }
  await recordEvents(tables, events, 'here');
  return tally;
}

const personEvents = (customer: NonNullable<CaseEntry['customer']>, origin: CaseEntry['customerOrigin']) => ({
  customer,
  origin,
});

/** A moment for each entry, later than the one before: a place of its own in the lists costs no search for a free one. */
class Moments {
  #last = 0;

  constructor(readonly now: () => Instant) {}

  next(): Instant {
    this.#last = Math.max(this.#last + 1, epochMilliseconds(this.now()));
    return momentOf(this.#last);
  }
}

/** The numbers that the cases of one step get: by the day on which each came in, behind those given out before. */
class NumbersOfStep {
  readonly #last = new Map<PlainDate, number>();
  readonly #given = new Set<CaseNumber>();

  constructor(
    readonly tables: EventTables,
    readonly station: Station,
  ) {}

  /** Null where the day has no number left. */
  async next({ ownNumber, receivedOn }: CaseEntry): Promise<CaseNumber | null> {
    if (ownNumber !== null && (await this.#isFree(ownNumber))) return this.#give(ownNumber);
    let sequence = this.#last.get(receivedOn) ?? (await lastSequence(this.tables, this.station, receivedOn));
    for (;;) {
      sequence += 1;
      this.#last.set(receivedOn, sequence);
      if (sequence > casesPerDay) return null;
      const number = caseNumber(this.station, receivedOn, sequence);
      if (!this.#given.has(number)) return this.#give(number);
    }
  }

  #give(number: CaseNumber): CaseNumber {
    this.#given.add(number);
    return number;
  }

  async #isFree(number: CaseNumber): Promise<boolean> {
    if (this.#given.has(number)) return false;
    return (await this.tables.cases.where('number').equals(number).count()) === 0;
  }
}

function withoutNumber(entry: CaseEntry): readonly RefusedRow[] {
  return entry.rows.map((row) => ({
    row,
    faults: [{ field: 'receivedOn', code: 'too-many-cases', value: entry.receivedOn }],
  }));
}

/** Who answers for whom, where our own table says so; said once both are here. */
async function writeMerges(db: LedgerDatabase, bringing: BringingIn, pausing: Pausing): Promise<void> {
  const merged = bringing.entries.filter((entry) => entry.kind === 'customer' && entry.mergedInto !== null);
  for (let from = 0; from < merged.length && !pausing.signal.aborted; from += entriesPerStep) {
    const pairs = merged
      .slice(from, from + entriesPerStep)
      .flatMap((entry) =>
        entry.kind === 'customer' && entry.mergedInto !== null ? [[entry.id, entry.mergedInto] as const] : [],
      );
    await inTransaction(db, 'rw', eventTables, async (tables) => {
      const here: readonly unknown[] = await tables.customers.where('id').anyOf(pairs.flat()).keys();
      const acting: Bringing = { at: bringing.now(), station: bringing.station, by: bringing.by };
      const both = pairs.filter(([id, into]) => id !== into && here.includes(id) && here.includes(into));
      await recordEvents(
        tables,
        both.map(([id, into]) => mergeEvent(id, into, acting)),
        'here',
      );
    });
    await pausing.breathe();
  }
}
