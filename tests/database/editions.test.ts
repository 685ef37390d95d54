import { describe, expect, test } from 'vitest';
import { readCase } from '../../renderer/db/cases';
import { endEdition, publishEdition, readEditions, recordJudgedAgain } from '../../renderer/db/editions';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { drainOutbox } from '../../renderer/db/outbox';
import { previewEditions } from '../../renderer/db/preview-editions';
import { rebuildFromJournal } from '../../renderer/db/rebuild';
import { fillSampleShop } from '../../renderer/db/sample-shop';
import { editionsWith } from '../../shared/cases/editions/reduce-editions';
import { judgeAgain } from '../../shared/cases/judge-again';
import { published } from '../../shared/policies/published';
import { anActing, day } from '../builders/a-shop';
import { anEditionOf } from '../builders/an-edition';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';
import { aRuling, recorded } from './rulings-kept';
import { newId, saved } from './saving';

const acting = () => anActing({ newId });
const versionOf = async (db: LedgerDatabase, caseId: Awaited<ReturnType<typeof saved>>['caseId']) =>
  (await readCase(db, caseId))?.decisions[0]?.decision?.policyVersion;

describe('a published edition', () => {
  test('decides what is saved from then on, and leaves what was saved before as it was', async () => {
    const db = aWindow();
    const before = await saved(db);
    await publishEdition(db, anEditionOf('kuno', '2026-11-22', {}, { version: 'ours' }), acting());
    const after = await saved(db);
    expect(await versionOf(db, before.caseId)).toBe('kuno-published-1');
    expect(await versionOf(db, after.caseId)).toBe('ours');
  });

  test('that begins tomorrow does not decide today', async () => {
    const db = aWindow();
    await publishEdition(db, anEditionOf('kuno', '2026-11-23', {}, { version: 'ours' }), acting());
    expect(await versionOf(db, (await saved(db)).caseId)).toBe('kuno-published-1');
  });

  test('that has ended leaves an intake without an edition, and says so', async () => {
    const db = aWindow();
    const lastDay = day('2026-11-21');
    await endEdition(db, { house: 'kuno', version: 'kuno-published-1', lastDay }, acting());
    const { caseId } = await saved(db);
    const [frozen] = (await readCase(db, caseId))?.decisions ?? [];
    expect(frozen?.decision).toMatchObject({ policyVersion: '', outcome: 'consult' });
    expect(frozen?.decision?.notices.map(({ code }) => code)).toContain('no-edition');
  });
});

describe('a rebuild from the journal', () => {
  test('brings editions, rulings and what was judged again back as they were', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    const { caseId, number } = await saved(db);
    await publishEdition(db, anEditionOf('kuno', '2026-11-20', { noticeDays: 3 }), acting());
    await endEdition(
      db,
      { house: 'aujour', version: 'aujour-published-1', lastDay: day('2026-12-31') },
      acting(),
    );
    await recorded(db, aRuling());
    await recorded(
      db,
      aRuling({ takenFrom: { number, bagNumber: 'bag' } }),
      '2026-11-22T04:00:00.000Z',
      caseId,
    );
    const state = await readCase(db, caseId);
    const [before] = state?.decisions ?? [];
    const editions = await readEditions(db);
    const judging = { today: day('2026-11-24'), language: 'en', editions } as const;
    const after = before && judgeAgain(before, [], judging);
    if (before === undefined || after == null) throw new Error('Nothing was judged.');
    await recordJudgedAgain(db, { caseId, bagNumber: 'bag', on: judging.today, before, after }, acting());
    const kept = async (from: LedgerDatabase) => ({
      editions: await readEditions(from),
      rulings: await from.rulings.toArray(),
      state: await readCase(from, caseId),
    });
    const whole = await kept(db);
    expect(whole.state?.decisions).toEqual(state?.decisions);
    expect(whole.state?.timeline.map(({ type }) => type)).toContain('judged-again');
    await drainOutbox(db, main.desk, new LocksStandIn().locks);
    db.close();
    await db.delete();
    const fresh = aWindow();
    expect((await rebuildFromJournal(fresh, main.desk, () => undefined)).ok).toBe(true);
    const rebuilt = await kept(fresh);
    expect(rebuilt.editions).toEqual(whole.editions);
    expect(rebuilt.rulings).toEqual(whole.rulings);
    expect(rebuilt.state).toEqual(whole.state);
  });
});

describe('the preview of an edition', () => {
  const today = day('2026-11-22');

  async function aSampleShop() {
    const db = aWindow('sample');
    await fillSampleShop(db, { today, language: 'en' }, { count: 90, seed: 7 });
    return db;
  }

  const previewOf = (house: 'aujour' | 'ciwaka', terms: object) => ({
    house,
    judging: { today, language: 'en', editions: published } as const,
    toCome: editionsWith(published, anEditionOf(house, '2000-01-01', terms)),
  });

  test('looks at every case, in steps, and names those with another answer', async () => {
    const db = await aSampleShop();
    const seen: number[] = [];
    const dearer = { handlingFee: { minor: 1200, currency: 'JPY' } };
    const signal = new AbortController().signal;
    const found = await previewEditions(
      db,
      previewOf('aujour', dearer),
      ({ looked, total }) => {
        expect(total).toBe(90);
        seen.push(looked);
      },
      signal,
    );
    expect(seen).toEqual([40, 80, 90]);
    expect(found.length).toBeGreaterThan(0);
    const named = new Set(found.map(({ number }) => number));
    const rows = await db.cases.toArray();
    expect(
      rows.filter(({ number }) => named.has(number)).every(({ houses }) => houses.includes('aujour')),
    ).toBe(true);
    expect(found.every(({ aspects }) => aspects.includes('charges'))).toBe(true);
  }, 60_000);

  test('finds nothing where nothing but the name of the edition changes, and stops when told to', async () => {
    const db = await aSampleShop();
    const stop = new AbortController();
    const steps: number[] = [];
    expect(await previewEditions(db, previewOf('aujour', {}), () => undefined, stop.signal)).toEqual([]);
    await previewEditions(
      db,
      previewOf('ciwaka', {}),
      ({ looked }) => {
        steps.push(looked);
        stop.abort();
      },
      stop.signal,
    );
    expect(steps).toEqual([40]);
  }, 60_000);
});
