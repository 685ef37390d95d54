import { bagsAtStage } from '../../../renderer/db/board';
import type { LedgerDatabase } from '../../../renderer/db/ledger';
import { piecesByBag, piecesByStage } from '../../../renderer/db/pieces';
import { rebuildFromJournal } from '../../../renderer/db/rebuild';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import { sha256 } from '../../../renderer/db/sha256';
import { holdSomeWords } from '../../../renderer/db/words-in-memory';
import { openStages, stages } from '../../../shared/cases/stages/stage';
import { day } from '../../builders/a-shop';
import { filledEvents } from '../filled/filled-events';
import { inTurn, type Times, timesOf } from '../measure';
import { caseWithPhotos, openRawCase, openStoredCase } from './case-with-photos';
import { feedingDesk } from './feeding-desk';
import { type Narrowing, narrowings } from './narrowings';
import { openRawStore, type RawStore } from './raw-store';
import { rebuildFloor } from './rebuild-floor';
import { recordWrites } from './recorded-writes';
import { renewed, saveOnce } from './repeated-saves';

export type Pair = { readonly ours: Times; readonly peer: Times };

export type Filling = {
  readonly cases: number;
  readonly events: number;
  /** Of reading the journal into the store, without inventing it. */
  readonly seconds: number;
  readonly inventingSeconds: number;
};

/** What is timed of the store; both sides work on the same ledger. */
export type StoreWorkload = {
  /** Reads an invented journal of so many cases into an empty ledger, as after the loss of the store. */
  readonly fill: (count: number, stories?: number) => Promise<Filling>;
  /** Writes the rows of a rebuild of so many cases by the raw API into an empty database. @returns milliseconds a case */
  readonly rebuildFloor: (cases: number) => Promise<number>;
  /** Takes the words into memory, as an open window does while it is at rest. @returns milliseconds of each step */
  readonly holdWords: () => Promise<readonly number[]>;
  /** What each person types, keystroke by keystroke, `rounds` times over. */
  readonly search: (typed: readonly string[], rounds: number) => Promise<Pair>;
  readonly narrow: (what: Narrowing, runs: number) => Promise<Pair>;
  /** How many pieces stand at each stage: from the same rows of counters, and by counting. */
  readonly counts: (runs: number) => Promise<Pair & { readonly counting: Times }>;
  /** The keys of every open stage, and the rows of the first screen. */
  readonly board: (runs: number) => Promise<Pair>;
  readonly openCase: (photos: number, runs: number) => Promise<Pair>;
  /** Leaves copies of rows behind: the last that is measured. */
  readonly save: (runs: number) => Promise<Pair>;
};

export const rowsShown = 50;
const newestDay = '2026-11-22';

const keptUnder = (count: number) => `naoshi.bench.${count}`;

/** What an earlier run measured that filled this very profile; null where none did. */
function readKept(count: number): Filling | null {
  const text = 'localStorage' in globalThis ? localStorage.getItem(keptUnder(count)) : null;
  // Written by `fill` alone.
  return text === null ? null : (JSON.parse(text) as Filling);
}

/** Tells whoever waits for a long filling now and then; a test has nobody who does. */
function told(count: number): (progress: { readonly events: number }) => void {
  let steps = 0;
  return ({ events }) => {
    steps += 1;
    if (count > 5000 && steps % 10 === 0 && 'benchSays' in globalThis)
      (globalThis as { benchSays?: (line: string) => void }).benchSays?.(`${events} events read`);
  };
}

export function storeWorkload(db: LedgerDatabase): StoreWorkload & { readonly raw: () => Promise<RawStore> } {
  let opened: Promise<RawStore> | null = null;
  const raw = () => {
    opened ??= db.open().then(() => openRawStore(db.name));
    return opened;
  };

  return {
    raw,

    async fill(count, stories = 400) {
      const kept = readKept(count);
      if (kept !== null) return kept;
      const startedAt = performance.now();
      const hashText = (text: string) => sha256(new TextEncoder().encode(text));
      const days = await filledEvents({ count, seed: 7, today: day(newestDay), hashText, stories });
      const { desk, inventing } = feedingDesk(days);
      const learning = performance.now() - startedAt;
      const rebuilt = await rebuildFromJournal(db, desk, told(count));
      if (!rebuilt.ok) throw new Error(JSON.stringify(rebuilt.error));
      const inventingSeconds = (learning + inventing()) / 1000;
      const filling = {
        cases: await db.cases.count(),
        events: rebuilt.value.events,
        seconds: (performance.now() - startedAt) / 1000 - inventingSeconds,
        inventingSeconds,
      };
      if ('localStorage' in globalThis) localStorage.setItem(keptUnder(count), JSON.stringify(filling));
      return filling;
    },

    rebuildFloor: (cases) => rebuildFloor(db, cases, newestDay),

    async holdWords() {
      const steps: number[] = [];
      for (let more = true; more; ) {
        const startedAt = performance.now();
        more = await holdSomeWords(db);
        steps.push(performance.now() - startedAt);
      }
      return steps;
    },

    async search(typed, rounds) {
      const store = await raw();
      const text = (run: number) => typed[run % typed.length] ?? '';
      return inTurn(
        rounds * typed.length,
        (run) => searchCases(db, { text: text(run), filters: noFilters, limit: rowsShown }),
        (run) => store.search(text(run).split(' '), rowsShown),
        typed.length,
      );
    },

    async narrow(what, runs) {
      const store = await raw();
      const asked = narrowings[what];
      const of = (run: number) => asked[run % asked.length];
      return inTurn(
        runs,
        (run) =>
          searchCases(db, { text: '', filters: { ...noFilters, ...of(run)?.filters }, limit: rowsShown }),
        (run) => store.filter(of(run)?.ranges ?? [], rowsShown),
        asked.length,
      );
    },

    async counts(runs) {
      const store = await raw();
      const keys = stages.map((stage) => `pieces:stage:${stage}`);
      const pair = await inTurn(
        runs,
        () => piecesByStage(db),
        () => store.get('counters', keys),
      );
      const ranges = stages.map((stage) => IDBKeyRange.bound([stage, ''], [stage, '\uffff']));
      const counting: number[] = [];
      for (let run = 0; run < 3; run += 1) {
        const startedAt = performance.now();
        await store.counts('pieces', '[stage+urgency]', ranges);
        counting.push(performance.now() - startedAt);
      }
      return { ...pair, counting: timesOf(counting) };
    },

    async board(runs) {
      const store = await raw();
      const filters = { placeKey: null, craftsperson: null, house: null, isRush: false, overdueOn: null };
      const ranges = openStages.map((stage) => IDBKeyRange.bound([stage, ''], [stage, '\uffff']));
      return inTurn(
        runs,
        async () => {
          const bags = await Promise.all(openStages.map((stage) => bagsAtStage(db, stage, filters)));
          return piecesByBag(db, bags.flat().slice(0, rowsShown));
        },
        () => store.firstOf('pieces', '[stage+urgency]', ranges, rowsShown),
      );
    },

    async openCase(photos, runs) {
      const store = await raw();
      const found = await caseWithPhotos(db, photos);
      return inTurn(
        runs,
        () => openStoredCase(db, found),
        () => openRawCase(store, found),
      );
    },

    async save(runs) {
      const store = await raw();
      const writes = await recordWrites(db, (recorded) => saveOnce(recorded, 0));
      return inTurn(
        runs,
        (run) => saveOnce(db, run + 1),
        (run) => store.write(renewed(writes, run + 1)),
        5,
      );
    },
  };
}
