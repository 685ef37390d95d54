import { v7 } from 'uuid';
import { openLedger } from '../../../renderer/db/ledger';
import { fillSampleShop } from '../../../renderer/db/sample-shop';
import { saveIntake } from '../../../renderer/db/save-intake';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import { type Instant, instant } from '../../../shared/time/plain-date';
import { aCustomerDraft, aDraft } from '../../builders/a-draft';
import { aShop, day } from '../../builders/a-shop';
import { inTurn, type Times } from '../measure';
import { openRawStore, type RawStore } from './raw-store';
import { recordWrites, type Write } from './recorded-writes';

type Pair = { readonly ours: Times; readonly peer: Times };

export type StoreBench = {
  readonly fill: (count: number) => Promise<number>;
  readonly save: (runs: number) => Promise<Pair>;
  readonly search: (rounds: number) => Promise<Pair>;
};

declare global {
  interface Window {
    storeBench: StoreBench;
  }
}

const rowsShown = 50;
/** What a clerk types, keystroke by keystroke: a name in kana, in kanji, in Latin letters, part of a phone, of a number. */
const typed = [
  'たな',
  'たなか',
  '田',
  '田中',
  'sa',
  'sat',
  'sato',
  '090',
  '0900',
  '09000',
  'gz',
  'gz26',
  'pt',
  '指輪',
];

const db = openLedger('sample');
let raw: RawStore | null = null;

async function rawStore(): Promise<RawStore> {
  raw ??= await openRawStore(db);
  return raw;
}

function knownInstant(text: string): Instant {
  const found = instant(text);
  if (found === null) throw new Error(`${text} is no instant.`);
  return found;
}

const now = knownInstant('2026-11-22T03:00:00.000Z');
const saveOnce = (run: number) =>
  saveIntake(db, {
    draft: aDraft({
      draftId: `bench-${run}`,
      customer: { kind: 'new', fields: aCustomerDraft({ name: `試験 ${run}`, phone: `03-0000-${run}` }) },
    }),
    shop: aShop(),
    by: null,
    now,
    newId: v7,
  });

/** The rows of one save with keys of their own, so that writing them again adds rather than overwrites. */
function renewed(writes: readonly Write[], run: number): readonly Write[] {
  const suffix = `~${run}`;
  return writes.map(({ table, value }) => ({
    table,
    value: Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        if (key === 'order' && typeof part === 'number') return [key, part - (run + 1) * 1e-3];
        if ((key === 'id' || key === 'key' || key === 'eventId') && typeof part === 'string')
          return [key, part + suffix];
        return [key, part];
      }),
    ),
  }));
}

window.storeBench = {
  async fill(count) {
    await fillSampleShop(db, { today: day('2026-11-22'), language: 'ja' }, { count, seed: 7 });
    const store = await rawStore();
    for (const name of ['cases', 'caseTokens'] as const)
      await store.put(name, (await db.table(name).toArray()) as object[]);
    return db.cases.count();
  },

  async save(runs) {
    const store = await rawStore();
    const recorder = recordWrites(db);
    const saved = await saveOnce(-1);
    recorder.stop();
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    const { writes } = recorder;
    return inTurn(runs, saveOnce, (run) => store.write(renewed(writes, run)), 5);
  },

  async search(rounds) {
    const store = await rawStore();
    const text = (run: number) => typed[run % typed.length] ?? '';
    return inTurn(
      rounds * typed.length,
      (run) => searchCases(db, { text: text(run), filters: noFilters, limit: rowsShown }),
      (run) => store.search(text(run), rowsShown),
      typed.length,
    );
  },
};
