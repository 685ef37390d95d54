import { expect, test } from 'vitest';
import { movePiece, recordOnPiece } from '../../renderer/db/act-on-piece';
import { type BoardFilters, bagsAtStage, placesInUse } from '../../renderer/db/board';
import { readCase } from '../../renderer/db/cases';
import { aDraft, aPieceDraft } from '../builders/a-draft';
import { anActing, day } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const all: BoardFilters = { placeKey: null, craftsperson: null, house: null, isRush: false, overdueOn: null };
const acting = () => anActing({ newId, at: '2026-11-23T04:00:00.000Z' });

async function aBag(db: ReturnType<typeof aWindow>, draftId: string, promisedOn: string) {
  const { caseId } = await saved(db, { draft: aDraft({ draftId, pieces: [aPieceDraft({ promisedOn })] }) });
  const bag = (await readCase(db, caseId))?.pieces[0]?.bagNumber;
  if (bag === undefined) throw new Error('No piece.');
  return bag;
}

test('rush comes before an earlier promise, and the day itself is not overdue', async () => {
  const db = aWindow();
  const late = await aBag(db, 'late', '2026-11-25');
  const due = await aBag(db, 'due', '2026-11-26');
  const rushed = await aBag(db, 'rushed', '2026-11-27');
  await recordOnPiece(db, rushed, { type: 'rush-set', data: { bagNumber: rushed, rush: true } }, acting());
  expect(await bagsAtStage(db, 'received', all)).toEqual([rushed, late, due]);
  expect(await bagsAtStage(db, 'received', { ...all, isRush: true })).toEqual([rushed]);
  expect(await bagsAtStage(db, 'received', { ...all, overdueOn: day('2026-11-26') })).toEqual([late]);
  expect(await bagsAtStage(db, 'received', { ...all, overdueOn: day('2026-11-27') })).toEqual([late, due]);
  expect(await bagsAtStage(db, 'received', { ...all, overdueOn: day('2026-11-28') })).toEqual([
    rushed,
    late,
    due,
  ]);
});

test('the board is narrowed by place and house, and a piece moved on leaves its stage', async () => {
  const db = aWindow();
  const first = await aBag(db, 'first', '2026-11-25');
  const second = await aBag(db, 'second', '2026-11-26');
  const custody = { place: { kind: 'safe', code: null }, holder: { kind: 'house' } } as const;
  await movePiece(db, { bagNumber: second, command: 'inspect', custody }, acting());
  expect(await placesInUse(db)).toEqual(['counter', 'safe']);
  expect(await bagsAtStage(db, 'received', all)).toEqual([first]);
  expect(await bagsAtStage(db, 'inspected', { ...all, placeKey: 'safe' })).toEqual([second]);
  expect(await bagsAtStage(db, 'inspected', { ...all, placeKey: 'counter' })).toEqual([]);
  expect(await bagsAtStage(db, 'received', { ...all, house: 'kuno' })).toEqual([first]);
  expect(await bagsAtStage(db, 'received', { ...all, house: 'aujour' })).toEqual([]);
});
