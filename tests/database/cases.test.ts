import { describe, expect, test } from 'vitest';
import {
  addNote,
  addPhotoToCase,
  findByNumber,
  readCase,
  readCaseStanding,
  recordReprint,
} from '../../renderer/db/cases';
import { outboxState } from '../../renderer/db/outbox';
import { putPhoto } from '../../renderer/db/photos';
import { noFilters, searchCases } from '../../renderer/db/search-cases';
import { giveUpPrint, listWaitingPrints } from '../../renderer/db/waiting-prints';
import { parseScan } from '../../shared/cases/case-number';
import type { CaseId } from '../../shared/cases/ids';
import { aPhoto } from '../builders/a-draft';
import { anActing, aShop } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const acting = () => anActing({ newId, at: '2026-11-22T04:00:00.000Z' });
const nowhere = '01900000-0000-7000-8000-0000000000ff' as CaseId;

describe('a case', () => {
  test('is found by scanning its bag', async () => {
    const db = aWindow();
    const { caseId } = await saved(db);
    const bag = (await readCase(db, caseId))?.pieces[0]?.bagNumber ?? '';
    const scan = parseScan(bag.toLowerCase());
    expect(scan?.kind === 'bag' && (await findByNumber(db, scan.caseNumber))).toBe(caseId);
  });

  test('that was never opened is not there', async () => {
    const db = aWindow();
    expect(await readCase(db, nowhere)).toBeUndefined();
    expect(await readCaseStanding(db, nowhere)).toBeUndefined();
  });

  test('shows a note at once, is found by it, and is not on disk until it is', async () => {
    const db = aWindow();
    const { caseId } = await saved(db);
    const before = (await readCaseStanding(db, caseId))?.eventsNotOnDisk ?? 0;
    await addNote(db, { caseId, text: ' 石座の補強が必要 ' }, acting());
    expect((await readCase(db, caseId))?.notes.map(({ text }) => text)).toEqual(['石座の補強が必要']);
    const found = await searchCases(db, { text: '補強', filters: noFilters, limit: 5 });
    expect(found.rows).toMatchObject([{ id: caseId, noteCount: 1, eventsNotOnDisk: before + 1 }]);
  });

  test('takes a photo later, which then waits for the disk', async () => {
    const db = aWindow();
    const { caseId } = await saved(db);
    const bagNumber = (await readCase(db, caseId))?.pieces[0]?.bagNumber;
    if (bagNumber === undefined) throw new Error('No piece.');
    await putPhoto(db, { photo: aPhoto(), blob: new Blob(['jpeg']) });
    await addPhotoToCase(db, { caseId, bagNumber, photo: aPhoto() }, acting());
    expect((await readCase(db, caseId))?.pieces[0]?.photos).toHaveLength(1);
    expect((await outboxState(db)).photosNotOnDisk).toBe(1);
  });
});

describe('a reprint', () => {
  test('is the next copy, is remembered, and goes to the print queue once', async () => {
    const db = aWindow();
    const { caseId } = await saved(db);
    const slip = { paper: 'claim-slip', bagNumber: null } as const;
    const reprint = { caseId, paper: slip, shop: aShop() };
    expect((await recordReprint(db, reprint, acting())).copy).toBe(1);
    const second = await recordReprint(db, reprint, acting());
    expect(second.copy).toBe(2);
    const copies = (await readCase(db, caseId))?.papers.filter(({ paper }) => paper === 'claim-slip');
    expect(copies?.map(({ copy }) => copy)).toEqual([0, 1, 2]);
    const waiting = await listWaitingPrints(db);
    expect(waiting.filter(({ key }) => key === second.key)).toHaveLength(1);
    expect(waiting.find(({ key }) => key === second.key)?.paper).toMatchObject({ copy: 2 });
  });

  test('at two windows at once gives two copies', async () => {
    const [one, other] = [aWindow(), aWindow()];
    const { caseId } = await saved(one);
    const reprint = { caseId, paper: { paper: 'claim-slip', bagNumber: null }, shop: aShop() } as const;
    const copies = await Promise.all([one, other].map((db) => recordReprint(db, reprint, acting())));
    expect(copies.map(({ copy }) => copy).sort()).toEqual([1, 2]);
  });

  test('that nobody wants any more leaves the queue and stays in the history', async () => {
    const db = aWindow();
    const { caseId } = await saved(db);
    const [first] = await listWaitingPrints(db);
    await giveUpPrint(db, first?.key ?? '');
    expect(await listWaitingPrints(db)).toHaveLength(1);
    expect((await readCase(db, caseId))?.papers).toHaveLength(2);
  });
});
