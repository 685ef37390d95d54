import { describe, expect, test } from 'vitest';
import { type Deciding, movePiece, recordInTurn } from '../../renderer/db/act-on-piece';
import { readCase } from '../../renderer/db/cases';
import { dropRemark, keepRemark, readRemark } from '../../renderer/db/remarks';
import type { BagNumber, StaffId } from '../../shared/cases/ids';
import type { MoveCommand } from '../../shared/cases/stages/command';
import { decideMove } from '../../shared/cases/stages/decide-move';
import { decideRecord } from '../../shared/cases/stages/decide-record';
import { aDraft, aPieceDraft, aServiceDraft } from '../builders/a-draft';
import { anActing } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const mori = '01900000-0000-7000-8000-0000000005af' as StaffId;
const ono = '01900000-0000-7000-8000-0000000005b0' as StaffId;

async function aBag(db: ReturnType<typeof aWindow>, draft = aDraft({ draftId: newId() })) {
  const { caseId } = await saved(db, { draft });
  const bag = (await readCase(db, caseId))?.pieces[0]?.bagNumber;
  if (bag === undefined) throw new Error('No piece.');
  return { bag, caseId };
}

const acting = (by: StaffId | null = mori, at = '2026-11-23T04:00:00.000Z') => anActing({ by, at, newId });
const moving =
  (bagNumber: BagNumber, command: MoveCommand): Deciding =>
  (state, by) =>
    decideMove(state, { bagNumber, command }, by);
const logging =
  (bagNumber: BagNumber, minutes: number): Deciding =>
  (state, by) =>
    decideRecord(
      state,
      {
        type: 'work-logged',
        data: {
          ...{ bagNumber, minutes, tasks: ['resize'], startedAt: null, stoppedAt: null, measurements: [] },
          ...{ metalAdded: [], stonesAdded: [], outsideCost: null, initials: '', note: '' },
        },
      },
      by,
    );

describe('several things in one act', () => {
  test('each is decided on what the one before has made of the piece', async () => {
    const db = aWindow();
    const { bag, caseId } = await aBag(db);
    const decisions = [moving(bag, 'start-work'), logging(bag, 30), moving(bag, 'finish-work')];
    expect((await recordInTurn(db, bag, { decisions }, acting())).ok).toBe(true);
    const standing = (await readCase(db, caseId))?.standings[0];
    expect(standing).toMatchObject({ stage: 'quality-check', needsReview: [] });
  });

  test('where the last is refused none is done, and what was typed for it stays', async () => {
    const db = aWindow();
    const { bag, caseId } = await aBag(db);
    await keepRemark(db, 'bench:typed', { note: 'claws were thin' });
    const decisions = [moving(bag, 'start-work'), moving(bag, 'finish-work')];
    const asked = { decisions, remark: 'bench:typed' };
    const done = await recordInTurn(db, bag, asked, acting());
    expect(done).toMatchObject({ ok: false, error: { kind: 'needs-work-logged' } });
    expect((await readCase(db, caseId))?.standings[0]?.stage).toBe('received');
    expect(await readRemark(db, 'bench:typed')).toEqual({ note: 'claws were thin' });
    const owed = await db.journalOutbox.filter((row) => row.caseId === caseId).count();
    expect(owed).toBe((await readCase(db, caseId))?.timeline.length);
  });

  test('what was typed for it goes with it in one', async () => {
    const db = aWindow();
    const { bag } = await aBag(db);
    await keepRemark(db, 'bench:typed', { note: 'claws were thin' });
    await keepRemark(db, 'bench:other', { note: 'of another bag' });
    await recordInTurn(db, bag, { decisions: [logging(bag, 5)], remark: 'bench:typed' }, acting());
    expect(await readRemark(db, 'bench:typed')).toBeUndefined();
    expect(await readRemark(db, 'bench:other')).toEqual({ note: 'of another bag' });
  });

  test('a bag that nobody knows is refused', async () => {
    const db = aWindow();
    const bag = 'GZ-261122-0001-K/1' as BagNumber;
    const done = await recordInTurn(db, bag, { decisions: [logging(bag, 5)] }, acting());
    expect(done).toMatchObject({ ok: false, error: { kind: 'bag-unknown' } });
  });

  test('somebody who worked on the piece passes it neither alone nor in one act with the move', async () => {
    const db = aWindow();
    const { bag, caseId } = await aBag(db);
    const checking: Deciding = (state, by) =>
      decideRecord(
        state,
        {
          type: 'quality-checked',
          data: { bagNumber: bag, passed: true, stonesCounted: null, items: [], note: '' },
        },
        by,
      );
    const work = [moving(bag, 'start-work'), logging(bag, 30), moving(bag, 'finish-work')];
    await recordInTurn(db, bag, { decisions: work }, acting());
    const decisions = [checking, moving(bag, 'pass-check')];
    expect(await recordInTurn(db, bag, { decisions }, acting())).toMatchObject({
      error: { kind: 'second-person-needed' },
    });
    expect((await recordInTurn(db, bag, { decisions }, acting(ono))).ok).toBe(true);
    expect((await readCase(db, caseId))?.standings[0]?.stage).toBe('ready');
  });
});

test('a remark is what was kept last under its key, until it is dropped', async () => {
  const db = aWindow();
  expect(await readRemark(db, 'check:one')).toBeUndefined();
  await keepRemark(db, 'check:one', { note: 'first' });
  await keepRemark(db, 'check:one', { note: 'second' });
  expect(await readRemark(aWindow(), 'check:one')).toEqual({ note: 'second' });
  await dropRemark(db, 'check:one');
  expect(await readRemark(db, 'check:one')).toBeUndefined();
});

describe('the policy is asked again when the piece is here', () => {
  const chain = aPieceDraft({
    ...{ house: 'aujour', kind: 'necklace', currentSize: '', orderNumber: 'A-1', declaredAmount: '' },
    services: [aServiceDraft({ code: 'chain', desiredSize: '', replatingNeeded: 'no' })],
  });
  const inquiry = () =>
    aDraft({
      ...{ draftId: newId(), arrival: 'inquiry', contactBy: 'email', handover: 'domestic' },
      ...{ giveBack: 'domestic', unsignedReason: '', pieces: [chain] },
    });

  test.each([
    ['on the day of receipt', '2026-11-23T04:00:00.000Z', '2026-11-23'],
    ['under a clock that was set back before it', '2025-11-23T04:00:00.000Z', '2025-11-23'],
  ])('%s, and its answer stands before the move', async (_, at, day) => {
    const db = aWindow();
    const { bag, caseId } = await aBag(db, inquiry());
    await movePiece(db, { bagNumber: bag, command: 'tell-address' }, acting());
    expect((await movePiece(db, { bagNumber: bag, command: 'receive' }, acting(mori, at))).ok).toBe(true);
    const state = await readCase(db, caseId);
    expect(state?.standings[0]).toMatchObject({ stage: 'received', needsReview: [] });
    expect(state?.decisions[0]?.request).toMatchObject({ receivedOn: day });
    const types = state?.timeline.map(({ type }) => type) ?? [];
    expect(types.lastIndexOf('decision-completed')).toBeLessThan(types.lastIndexOf('piece-moved'));
  });
});
