import { expect, test } from 'vitest';
import { movePiece } from '../../renderer/db/act-on-piece';
import { readCase } from '../../renderer/db/cases';
import { runCandidates, waitingForRun } from '../../renderer/db/run-candidates';
import { missedRun, runOf } from '../../shared/cases/boxes/run-cut-off';
import type { StaffId } from '../../shared/cases/ids';
import { published } from '../../shared/policies/published';
import { anActing, day } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const by = '01900000-0000-7000-8000-00000000aaaa' as StaffId;

test('what waits for a run counts on it, what has only come in to a house that gathers nothing does not', async () => {
  const db = aWindow();
  const bags = [];
  for (const _ of [1, 2]) {
    const { caseId } = await saved(db);
    bags.push((await readCase(db, caseId))?.pieces[0]?.bagNumber);
  }
  const [waiting] = bags;
  if (waiting === undefined) throw new Error('No piece.');
  const acting = (minute: number) => anActing({ newId, by, at: `2026-11-23T04:0${minute}:00.000Z` });
  await movePiece(db, { bagNumber: waiting, command: 'inspect' }, acting(1));
  await movePiece(db, { bagNumber: waiting, command: 'queue-for-run' }, acting(2));
  expect((await waitingForRun(db, 5)).map(({ bagNumber }) => bagNumber)).toEqual([waiting]);
  const run = runOf(day('2026-11-22'), published);
  const { pieces, isCapped } = await runCandidates(db, run);
  expect(isCapped).toBe(false);
  expect(missedRun(pieces, run, new Set(), published)).toMatchObject([
    { piece: { bagNumber: waiting }, nextRunOn: '2026-12-31' },
  ]);
  expect(missedRun(pieces, run, new Set([waiting]), published)).toEqual([]);
});

test('a box reads as many of those that wait as it lists, and says when there are more', async () => {
  const db = aWindow();
  for (const minute of [1, 3, 5]) {
    const { caseId } = await saved(db);
    const bagNumber = (await readCase(db, caseId))?.pieces[0]?.bagNumber;
    if (bagNumber === undefined) throw new Error('No piece.');
    const acting = (later: number) => anActing({ newId, by, at: `2026-11-23T04:0${minute + later}:00.000Z` });
    await movePiece(db, { bagNumber, command: 'inspect' }, acting(0));
    await movePiece(db, { bagNumber, command: 'queue-for-run' }, acting(1));
  }
  const run = runOf(day('2026-11-22'), published);
  const found = async (limit: number) => {
    const { pieces, isCapped } = await runCandidates(db, run, limit);
    return [pieces.length, isCapped];
  };
  expect(await found(2)).toEqual([2, true]);
  expect(await found(3)).toEqual([3, false]);
});
