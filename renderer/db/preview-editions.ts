import { type JudgedOtherwise, judgedOtherwise } from '../../shared/cases/editions/edition-preview';
import type { DeskEvent } from '../../shared/cases/events';
import type { Judging } from '../../shared/cases/judge-again';
import { reduce } from '../../shared/cases/reduce';
import type { Editions } from '../../shared/policies/published';
import type { House } from '../../shared/policies/request';
import { readCounters } from './counters';
import { eventsAbout } from './events-about';
import type { LedgerDatabase, StoredCase } from './ledger';
import { subjectKey } from './subject-key';

export type PreviewProgress = { readonly looked: number; readonly total: number };

export type Preview = {
  readonly house: House;
  readonly judging: Judging;
  /** As they would stand after the publication. */
  readonly toCome: Editions;
};

const casesPerStep = 40;

/**
 * The pieces in open cases that other editions would answer otherwise. It goes through the cases in small steps, each a
 * read of its own, and lets the desk have the machine in between; the signal stops it.
 */
export async function previewEditions(
  db: LedgerDatabase,
  { house, judging, toCome }: Preview,
  onProgress: (progress: PreviewProgress) => void,
  signal: AbortSignal,
): Promise<readonly JudgedOtherwise[]> {
  const { cases: total } = await readCounters(db, ['cases']);
  const found: JudgedOtherwise[] = [];
  let after = Number.NEGATIVE_INFINITY;
  for (let looked = 0; !signal.aborted; ) {
    const rows = await db.cases.where('order').above(after).limit(casesPerStep).toArray();
    const last = rows.at(-1);
    if (last === undefined) break;
    found.push(...(await judgedIn(db, rows, { house, judging, toCome })));
    after = last.order;
    looked += rows.length;
    onProgress({ looked, total: Math.max(total, looked) });
    await pause();
  }
  return found;
}

async function judgedIn(
  db: LedgerDatabase,
  rows: readonly StoredCase[],
  { house, judging, toCome }: Preview,
): Promise<readonly JudgedOtherwise[]> {
  const ids = rows.filter(({ houses }) => houses.includes(house)).map(({ id }) => id);
  const events = await eventsAbout(
    db,
    ids.map((id) => subjectKey('case', id)),
  );
  const byCase = new Map<string | null, DeskEvent[]>(ids.map((id) => [id, []]));
  for (const event of events) byCase.get(event.subject.id)?.push(event);
  return [...byCase.values()].flatMap((ofOne) => {
    const state = reduce(ofOne);
    return state === null ? [] : judgedOtherwise(state, house, judging, toCome);
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
