import { v7 } from 'uuid';
import type { LedgerDatabase } from '../../../renderer/db/ledger';
import { fillSampleShop } from '../../../renderer/db/sample-shop';
import { saveIntake } from '../../../renderer/db/save-intake';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import { holdSomeWords } from '../../../renderer/db/words-in-memory';
import { aCustomerDraft, aDraft } from '../../builders/a-draft';
import { aShop, day, moment } from '../../builders/a-shop';
import { inTurn, type Times } from '../measure';
import { openRawStore, type RawStore } from './raw-store';
import { recordWrites, type Write } from './recorded-writes';

type Pair = { readonly ours: Times; readonly peer: Times };

/** What is timed of the store; everything works on the same ledger and on the same raw store beside it. */
export type StoreWorkload = {
  /** Invents so many cases and copies what a search reads to the raw side. @returns how many cases there are */
  readonly fill: (count: number) => Promise<number>;
  readonly save: (runs: number) => Promise<Pair>;
  /** Takes the words into memory, as an open window does while it is at rest. @returns milliseconds of each step */
  readonly holdWords: () => Promise<readonly number[]>;
  /** What each person types, keystroke by keystroke, `rounds` times over. */
  readonly search: (typed: readonly string[], rounds: number) => Promise<Pair>;
};

export const rowsShown = 50;
const rowsPerStep = 500;

export function storeWorkload(db: LedgerDatabase): StoreWorkload & { readonly raw: () => Promise<RawStore> } {
  let opened: Promise<RawStore> | null = null;
  const raw = () => {
    opened ??= db.open().then(() => openRawStore(db));
    return opened;
  };

  return {
    raw,

    async fill(count) {
      await fillSampleShop(db, { today: day('2026-11-22'), language: 'ja' }, { count, seed: 7 });
      const store = await raw();
      for (const name of ['cases', 'caseTokens'] as const) {
        const keys = await db.table(name).toCollection().primaryKeys();
        for (let from = 0; from < keys.length; from += rowsPerStep) {
          const rows: object[] = await db.table(name).bulkGet(keys.slice(from, from + rowsPerStep));
          await store.put(name, rows);
        }
      }
      return db.cases.count();
    },

    async holdWords() {
      const steps: number[] = [];
      for (let more = true; more; ) {
        const startedAt = performance.now();
        more = await holdSomeWords(db);
        steps.push(performance.now() - startedAt);
      }
      return steps;
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
  };
}

/** A case a minute, as nobody saves two in the same moment. */
async function saveOnce(db: LedgerDatabase, run: number): Promise<void> {
  const two = (part: number) => String(part).padStart(2, '0');
  const saved = await saveIntake(db, {
    draft: aDraft({
      draftId: `bench-${run}`,
      customer: { kind: 'new', fields: aCustomerDraft({ name: `試験 ${run}`, phone: `03-0000-${run}` }) },
    }),
    shop: aShop(),
    by: null,
    now: moment(`2026-11-22T${two(Math.floor(run / 60))}:${two(run % 60)}:00.000Z`),
    newId: v7,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

/** The rows of one save with keys of their own, so that writing them again adds rather than overwrites. */
export function renewed(writes: readonly Write[], run: number): readonly Write[] {
  const suffix = `~${run}`;
  return writes.map(({ table, value }) => ({
    table,
    value: Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        // A key that falls by one for each millisecond.
        if (key === 'order' && typeof part === 'number') return [key, part - run];
        if ((key === 'id' || key === 'key' || key === 'eventId') && typeof part === 'string')
          return [key, part + suffix];
        return [key, part];
      }),
    ),
  }));
}
