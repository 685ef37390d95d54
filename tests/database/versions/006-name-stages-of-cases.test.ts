import { expect, test } from 'vitest';
import { movePiece } from '../../../renderer/db/act-on-piece';
import { readCase } from '../../../renderer/db/cases';
import { readCounters } from '../../../renderer/db/counters';
import { LedgerDatabase, type StoredCase } from '../../../renderer/db/ledger';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import type { Stage } from '../../../shared/cases/stages/stage';
import { aDraft, aPieceDraft } from '../../builders/a-draft';
import { mori } from '../../builders/a-ready-case';
import { anActing } from '../../builders/a-shop';
import { aWindow } from '../open-ledger';
import { newId, saved } from '../saving';

async function numbersAt(db: LedgerDatabase, stage: Stage): Promise<readonly string[]> {
  const { rows } = await searchCases(db, { text: '', filters: { ...noFilters, stage }, limit: 10 });
  return rows.map(({ number }) => number);
}

test('a ledger of version 5 learns at which stages the pieces of each case stand, and counts them', async () => {
  const made = aWindow();
  const { number, caseId } = await saved(made, {
    draft: aDraft({ pieces: [aPieceDraft(), aPieceDraft({ key: 'piece-2' })] }),
  });
  const [first] = (await readCase(made, caseId))?.pieces ?? [];
  if (first === undefined) throw new Error('No piece was saved.');
  const acting = anActing({ newId, by: mori, at: '2026-11-23T04:00:00.000Z' });
  await movePiece(made, { bagNumber: first.bagNumber, command: 'inspect' }, acting);
  const [rows, pieces, counters] = [
    await made.cases.toArray(),
    await made.pieces.toArray(),
    await made.counters.toArray(),
  ];
  made.close();
  await made.delete();
  const old = new LedgerDatabase('shop', 5);
  const asThen = ({ stages: _, ...row }: StoredCase) => row;
  await old.table('cases').bulkAdd(rows.map(asThen));
  await old.table('cases').bulkAdd(rows.map((row) => ({ ...asThen(row), order: -1, id: 'odd' })));
  await old.pieces.bulkAdd(pieces);
  await old.counters.bulkAdd(counters.filter(({ key }) => !key.startsWith('cases:stage:')));
  old.close();

  const db = aWindow();
  expect((await db.cases.toArray()).map(({ stages }) => stages)).toEqual([['received', 'inspected'], []]);
  expect(await numbersAt(db, 'received')).toEqual([number]);
  expect(await numbersAt(db, 'inspected')).toEqual([number]);
  expect(await numbersAt(db, 'ready')).toEqual([]);
  const counted = ['cases:stage:received', 'cases:stage:inspected', 'cases:stage:ready'] as const;
  expect(Object.values(await readCounters(db, counted))).toEqual([1, 1, 0]);
  db.close();
  expect(Object.values(await readCounters(aWindow(), counted))).toEqual([1, 1, 0]);
});
