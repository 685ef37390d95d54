import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { decodeLine, eventIdOf } from '../../../electron/journal/line';
import { readStoredRows } from '../stored-rows';
import type { Promised } from './scripted-clerk';

/** Of each row what the books are checked by. */
const tables = {
  cases: z.object({ id: z.string(), number: z.string(), customerName: z.string(), pieceCount: z.int() }),
  events: z.object({
    id: z.string(),
    event: z.object({
      type: z.string(),
      subject: z.object({ id: z.string().nullable() }),
      data: z.object({ number: z.string().optional() }),
    }),
  }),
  journalOutbox: z.object({ eventId: z.string() }),
  pieces: z.object({ caseId: z.string() }),
  caseTokens: z.object({ order: z.number() }),
  drafts: z.object({ state: z.string(), draft: z.unknown() }),
} as const;

type Rows<T extends keyof typeof tables> = readonly z.infer<(typeof tables)[T]>[];
export type Books = { readonly [T in keyof typeof tables]: Rows<T> };

/** What the database holds of each table. */
export async function readBooks(page: Page): Promise<Books> {
  const read = await readStoredRows(page, [
    'cases',
    'events',
    'journalOutbox',
    'pieces',
    'caseTokens',
    'drafts',
  ]);
  const { cases, events, journalOutbox, pieces, caseTokens, drafts } = tables;
  return {
    cases: z.array(cases).parse(read.cases),
    events: z.array(events).parse(read.events),
    journalOutbox: z.array(journalOutbox).parse(read.journalOutbox),
    pieces: z.array(pieces).parse(read.pieces),
    caseTokens: z.array(caseTokens).parse(read.caseTokens),
    drafts: z.array(drafts).parse(read.drafts),
  };
}

/** Ids of all events in the journal of the shop; throws at a line that is not whole or out of its chain. */
export function readJournalIds(dataFolder: string): readonly string[] {
  const folder = join(dataFolder, 'journal');
  const ids: string[] = [];
  let previous: string | null = null;
  for (const segment of readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()) {
    for (const text of readFileSync(join(folder, segment), 'utf8').split('\n').filter(Boolean)) {
      const line = decodeLine(text);
      if (line === null) throw new Error(`${segment} has a line that is not whole: ${text.slice(0, 80)}`);
      if (previous !== null && line.previous !== previous) throw new Error(`${segment}: the chain breaks`);
      previous = line.sum;
      ids.push(eventIdOf(line.eventText) ?? '');
    }
  }
  return ids;
}

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

/** Everything that is not as it was promised, in words; empty = nothing is lost, halved or doubled. */
export function faultsOf(
  books: Books,
  journal: readonly string[],
  promised: readonly Promised[],
): readonly string[] {
  return [
    ...brokenPromises(books, journal, promised),
    ...halves(books),
    ...twice(books.cases.map(({ number }) => number)).map((number) => `number given twice: ${number}`),
    ...twice(books.cases.map(({ customerName }) => customerName)).map((name) => `taken in twice: ${name}`),
    ...twice(journal).map((id) => `twice in the journal: ${id}`),
    ...neitherHereNorThere(books, journal),
  ];
}

function openings({ events }: Books) {
  return events.filter(({ event }) => event.type === 'case-opened');
}

function brokenPromises(
  books: Books,
  journal: readonly string[],
  promised: readonly Promised[],
): readonly string[] {
  const kept = new Map(books.cases.map((row) => [row.number, row]));
  const opened = new Map(openings(books).map(({ id, event }) => [event.data.number, id]));
  const inJournal = new Set(journal);
  return promised.flatMap(({ number, customer, isOnDisk }) => {
    const row = kept.get(number);
    if (row === undefined) return [`lost: ${number}`];
    if (row.customerName !== customer) return [`of somebody else: ${number}`];
    return isOnDisk && !inJournal.has(opened.get(number) ?? '')
      ? [`said to be on disk and not there: ${number}`]
      : [];
  });
}

function halves(books: Books): readonly string[] {
  const opened = new Set(openings(books).map(({ event }) => event.subject.id));
  const rows = new Set<string | null>(books.cases.map(({ id }) => id));
  return [
    ...books.cases.filter(({ id }) => !opened.has(id)).map(({ number }) => `no opening: ${number}`),
    ...[...opened].filter((id) => !rows.has(id)).map((id) => `opened and not in the list: ${id}`),
    ...books.cases
      .filter(
        ({ id, pieceCount }) => books.pieces.filter(({ caseId }) => caseId === id).length !== pieceCount,
      )
      .map(({ number }) => `pieces missing: ${number}`),
    ...(books.caseTokens.length === books.cases.length ? [] : ['a case cannot be found by its words']),
  ];
}

function neitherHereNorThere(books: Books, journal: readonly string[]): readonly string[] {
  const safe = new Set([...journal, ...books.journalOutbox.map(({ eventId }) => eventId)]);
  const inHand = books.drafts
    .filter(({ state }) => state === 'open')
    .map(({ draft }) => JSON.stringify(draft));
  return [
    ...books.events
      .filter(({ id }) => !safe.has(id))
      .map(({ id }) => `neither in the journal nor waiting for it: ${id}`),
    ...books.cases
      .filter(({ customerName }) => inHand.some((draft) => draft.includes(customerName)))
      .map(({ number }) => `saved and still offered as a draft: ${number}`),
  ];
}
