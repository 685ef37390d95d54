import type { LedgerDatabase } from '../../../renderer/db/ledger';
import { type RebuildProgress, rebuildFromJournal } from '../../../renderer/db/rebuild';
import { sha256 } from '../../../renderer/db/sha256';
import { day } from '../../builders/a-shop';
import { filledEvents } from '../filled/filled-events';
import { feedingDesk } from './feeding-desk';

export type Filling = {
  readonly cases: number;
  readonly events: number;
  /** Of reading the journal into the store, without inventing it. */
  readonly seconds: number;
  readonly inventingSeconds: number;
};

export type FillingWishes = {
  readonly count: number;
  /** How many different stories the cases have. */
  readonly stories?: number;
  /** After so many the journal ends, and the shop has as many cases as were read by then. */
  readonly minutes?: number;
  /** In events: as many as a rebuild holds back at most, unless told otherwise. */
  readonly holding?: { readonly most: number; readonly afterWriting: number };
};

export const newestDay = '2026-11-22';

/** Of a profile that is kept: what its filling, finished or broken off, has come to. */
type Progress = Filling & { readonly isDone: boolean };

/**
 * Read again where a filling goes on after it was broken off: more than all that a rebuild holds back, so that nothing
 * which was not written yet is left out. What is there already is not written twice.
 */
const readAgain = 400_000;
const toldEvery = 100_000;

/** Reads an invented journal into an empty ledger, as after the loss of the store. */
export async function fill(
  db: LedgerDatabase,
  { count, stories = 400, minutes = Number.POSITIVE_INFINITY, holding }: FillingWishes,
): Promise<Filling> {
  const before = readProgress(count);
  if (before?.isDone === true) return before;
  const startedAt = performance.now();
  const hashText = (text: string) => sha256(new TextEncoder().encode(text));
  const days = await filledEvents({ count, seed: 7, today: day(newestDay), hashText, stories });
  let isWhole = true;
  const { desk, inventing, events } = feedingDesk(days, {
    skip: Math.max(0, (before?.events ?? 0) - readAgain),
    goOn: () => {
      isWhole = performance.now() - startedAt < minutes * 60_000;
      return isWhole;
    },
  });
  const learning = performance.now() - startedAt;
  const soFar = (): Omit<Filling, 'cases'> => {
    const invented = (learning + inventing()) / 1000;
    return {
      events: events(),
      seconds: (before?.seconds ?? 0) + (performance.now() - startedAt) / 1000 - invented,
      inventingSeconds: (before?.inventingSeconds ?? 0) + invented,
    };
  };
  let toldOf = 0;
  const onProgress = ({ written }: RebuildProgress) => {
    if (written - toldOf < toldEvery) return;
    toldOf = written;
    keepProgress(count, { ...soFar(), cases: 0, isDone: false });
    tell(`${events()} events read`);
  };
  const rebuilt = await rebuildFromJournal(db, desk, onProgress, holding);
  if (!rebuilt.ok) throw new Error(JSON.stringify(rebuilt.error));
  const filling = { ...soFar(), cases: await db.cases.count() };
  keepProgress(count, { ...filling, isDone: isWhole });
  return filling;
}

const keptUnder = (count: number) => `naoshi.bench.${count}`;

/** Null where nothing was filled in this very profile. */
function readProgress(count: number): Progress | null {
  const text = 'localStorage' in globalThis ? localStorage.getItem(keptUnder(count)) : null;
  // Written by `keepProgress` alone.
  return text === null ? null : (JSON.parse(text) as Progress);
}

function keepProgress(count: number, progress: Progress): void {
  if ('localStorage' in globalThis) localStorage.setItem(keptUnder(count), JSON.stringify(progress));
}

/** Tells whoever waits for a long filling now and then; a test has nobody who does. */
function tell(line: string): void {
  if ('benchSays' in globalThis) (globalThis as { benchSays?: (line: string) => void }).benchSays?.(line);
}
