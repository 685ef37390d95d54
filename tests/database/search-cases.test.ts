import { describe, expect, test } from 'vitest';
import { addNote } from '../../renderer/db/cases';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { withoutQuarter } from '../../renderer/db/quarters';
import { fillSampleShop } from '../../renderer/db/sample-shop';
import { type CaseFilters, type CaseRow, noFilters, searchCases } from '../../renderer/db/search-cases';
import { anActing, day } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId } from './saving';

async function sampleOf(count: number): Promise<LedgerDatabase> {
  const db = aWindow('sample');
  await fillSampleShop(db, { today: day('2026-11-22'), language: 'ja' }, { count, seed: 3 });
  return db;
}

/** What a reading of every row one by one would find. */
async function byHand(
  db: LedgerDatabase,
  isMeant: (row: CaseRow, tokens: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const rows = await db.cases.toArray();
  const tokens = new Map(
    (await db.caseTokens.toArray()).map((row) => [row.order, row.tokens.map(withoutQuarter)]),
  );
  return rows.filter((row) => isMeant(row, tokens.get(row.order) ?? [])).map(({ number }) => number);
}

async function everyPage(
  db: LedgerDatabase,
  text: string,
  filters: Partial<CaseFilters>,
  limit: number,
): Promise<readonly string[]> {
  const numbers: string[] = [];
  let after: number | undefined;
  for (;;) {
    const search = { text, filters: { ...noFilters, ...filters }, limit };
    const page = await searchCases(db, after === undefined ? search : { ...search, after });
    numbers.push(...page.rows.map(({ number }) => number));
    if (!page.more) return numbers;
    expect(page.rows).toHaveLength(limit);
    after = page.rows.at(-1)?.order;
  }
}

describe('the list of cases', () => {
  test('has every case once, the newest first, page by page', async () => {
    const db = await sampleOf(25);
    const opened = (await db.cases.toArray()).map(({ openedAt }) => openedAt);
    expect(opened).toEqual(opened.toSorted((first, second) => (first < second ? 1 : -1)));
    for (const limit of [1, 7, 24, 25, 100]) {
      expect(await everyPage(db, '', {}, limit)).toEqual(await byHand(db, () => true));
    }
  });

  test('says that there is more exactly when there is', async () => {
    const db = await sampleOf(5);
    const page = async (limit: number) =>
      (await searchCases(db, { text: '', filters: noFilters, limit })).more;
    expect([await page(4), await page(5), await page(6)]).toEqual([true, false, false]);
  });

  test('has what every filter lets through, and the same whichever page it is read by', async () => {
    const db = await sampleOf(120);
    const cases: readonly [Partial<CaseFilters>, (row: CaseRow) => boolean][] = [
      [{ house: 'ciwaka' }, ({ houses }) => houses.includes('ciwaka')],
      [{ house: 'other' }, ({ houses }) => houses.includes('other')],
      [{ outcome: 'declined' }, ({ outcome }) => outcome === 'declined'],
      [
        { house: 'aujour', outcome: 'charged' },
        ({ houses, outcome }) => houses.includes('aujour') && outcome === 'charged',
      ],
      [
        { received: { from: '2026-11-01', to: '2026-11-10' } },
        ({ receivedOn }) => receivedOn >= '2026-11-01' && receivedOn <= '2026-11-10',
      ],
      [{ received: { from: null, to: '2026-10-31' } }, ({ receivedOn }) => receivedOn <= '2026-10-31'],
      [
        { promised: { from: '2026-12-01', to: null } },
        ({ promisedOn }) => promisedOn !== null && promisedOn >= '2026-12-01',
      ],
      [
        { house: 'ciwaka', promised: { from: '2026-12-15', to: '2027-01-31' } },
        ({ houses, promisedOn }) =>
          houses.includes('ciwaka') &&
          promisedOn !== null &&
          promisedOn >= '2026-12-15' &&
          promisedOn <= '2027-01-31',
      ],
      [
        { stage: 'received', received: { from: '2026-11-20', to: null } },
        ({ stages, receivedOn }) => stages.includes('received') && receivedOn >= '2026-11-20',
      ],
    ];
    const stagesSeen = new Set((await db.cases.toArray()).flatMap(({ stages }) => stages));
    expect(stagesSeen.size).toBeGreaterThan(3);
    for (const stage of stagesSeen)
      expect(await everyPage(db, '', { stage }, 6)).toEqual(
        await byHand(db, ({ stages }) => stages.includes(stage)),
      );
    for (const [filters, isMeant] of cases) {
      const meant = await byHand(db, isMeant);
      expect(meant.length, JSON.stringify(filters)).toBeGreaterThan(0);
      expect(await everyPage(db, '', filters, 6), JSON.stringify(filters)).toEqual(meant);
    }
    const station = (await db.cases.toArray())[0]?.station ?? null;
    expect(await everyPage(db, '', { station }, 50)).toHaveLength(120);
  }, 60_000);
});

describe('a search', async () => {
  test('finds what reading every row would find, in the same order, whichever page it is read by', async () => {
    const db = await sampleOf(90);
    const all = await byHand(db, () => true);
    for (const text of [
      'たなか',
      '田',
      'リング',
      'ring 無料',
      '090',
      '2026-11-1',
      'charged aujour',
      'a',
      'emma',
    ]) {
      const whole = await everyPage(db, text, {}, 1000);
      expect(whole.length, text).toBeGreaterThan(0);
      expect(whole, text).toEqual(all.filter((number) => whole.includes(number)));
      expect(await everyPage(db, text, {}, 4), text).toEqual(whole);
    }
    const meant = await byHand(db, (_, tokens) => tokens.some((token) => token.startsWith('tanaka')));
    expect(meant.length).toBeGreaterThan(0);
    expect(await everyPage(db, 'tanaka', {}, 4)).toEqual(meant);
    expect(await everyPage(db, 'zzzz', {}, 4)).toEqual([]);
  }, 60_000);

  test('is not led astray by how rare or common its words are', async () => {
    const db = await sampleOf(400);
    const [rare] = await db.cases.toArray();
    if (rare === undefined) throw new Error('No case.');
    await addNote(db, { caseId: rare.id, text: 'タンザナイト' }, anActing({ newId, station: rare.station }));
    expect(await everyPage(db, 'タンザナ', {}, 10)).toEqual([rare.number]);
    expect(await everyPage(db, `リング タンザナ 0000`, {}, 10)).toEqual(
      rare.kinds.includes('ring') ? [rare.number] : [],
    );
    const declinedRings = await byHand(
      db,
      (row, tokens) => row.outcome === 'declined' && tokens.includes('=kind:ring'),
    );
    expect(await everyPage(db, '指輪', { outcome: 'declined' }, 9)).toEqual(declinedRings);
  }, 60_000);
});
