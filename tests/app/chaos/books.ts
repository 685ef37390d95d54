import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { decodeLine, eventIdOf } from '../../../electron/journal/line';
import { readStoredRows } from '../stored-rows';

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
