import { bagsAtStage } from '../../../renderer/db/board';
import type { LedgerDatabase } from '../../../renderer/db/ledger';
import { piecesByBag, piecesByStage } from '../../../renderer/db/pieces';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import { holdSomeWords } from '../../../renderer/db/words-in-memory';
import { openStages, stages } from '../../../shared/cases/stages/stage';
import { inTurn, type Times, timesOf } from '../measure';
import { caseWithPhotos, openRawCase, openStoredCase } from './case-with-photos';
import { type Filling, type FillingWishes, fill, newestDay } from './filling';
import { type Narrowing, narrowings } from './narrowings';
import { openRawStore, type RawStore } from './raw-store';
import { rebuildFloor } from './rebuild-floor';
import { recordWrites } from './recorded-writes';
import { renewed, saveOnce } from './repeated-saves';

export type Pair = { readonly ours: Times; readonly peer: Times };

/** What is timed of the store; both sides work on the same ledger. */
export type StoreWorkload = {
  /** Reads an invented journal of so many cases into an empty ledger, as after the loss of the store. */
  readonly fill: (wishes: FillingWishes) => Promise<Filling>;
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

export function storeWorkload(db: LedgerDatabase): StoreWorkload & { readonly raw: () => Promise<RawStore> } {
  let opened: Promise<RawStore> | null = null;
  const raw = () => {
    opened ??= db.open().then(() => openRawStore(db.name));
    return opened;
  };

  return {
    raw,

    fill: (wishes) => fill(db, wishes),

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
        // One round is all there is time for where the raw API takes seconds for each.
        rounds > 1 ? typed.length : 0,
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
