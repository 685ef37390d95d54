import { expect, test } from 'vitest';
import { movePiece } from '../../renderer/db/act-on-piece';
import { readCase } from '../../renderer/db/cases';
import { readLiability, readLives } from '../../renderer/db/report-reading';
import type { LifeOfPiece } from '../../shared/reports/life-of-piece';
import { aDraft, aPieceDraft } from '../builders/a-draft';
import { anActing, day, moment } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const idle = () => undefined;
const going = new AbortController().signal;

async function takenInOn(db: ReturnType<typeof aWindow>, on: string, pieces = 1) {
  const draft = aDraft({
    draftId: newId(),
    contactOn: on,
    pieces: Array.from({ length: pieces }, (_, index) => aPieceDraft({ key: `piece-${index + 1}` })),
  });
  return saved(db, { draft, now: moment(`${on}T03:00:00.000Z`) });
}

async function livesSince(db: ReturnType<typeof aWindow>, since: string) {
  const lives: LifeOfPiece[] = [];
  const asked = { since: day(since), timeZone: 'Asia/Tokyo' };
  const isWhole = await readLives(db, asked, (life) => lives.push(life), idle, going);
  return { isWhole, lives };
}

test('lives are told of the cases received on the first day asked for and later, and of none before', async () => {
  const db = aWindow();
  for (const on of ['2026-11-20', '2026-11-21', '2026-11-22']) await takenInOn(db, on);
  const { isWhole, lives } = await livesSince(db, '2026-11-21');
  expect(isWhole).toBe(true);
  expect(new Set(lives.map(({ receivedOn }) => receivedOn))).toEqual(new Set(['2026-11-21', '2026-11-22']));
  expect((await livesSince(db, '2026-11-23')).lives).toEqual([]);
});

test('every piece of every case is told once, however many parts the reading has', async () => {
  const db = aWindow();
  for (let index = 0; index < 41; index += 1) await takenInOn(db, '2026-11-21');
  await takenInOn(db, '2026-11-22', 3);
  const { lives } = await livesSince(db, '2026-11-01');
  expect(new Set(lives.map(({ bagNumber }) => bagNumber)).size).toBe(44);
  expect(lives).toHaveLength(44);
}, 30_000);

test('a reading that nobody waits for any more is broken off and tells no whole', async () => {
  const db = aWindow();
  await takenInOn(db, '2026-11-22');
  const gone = AbortSignal.abort();
  const asked = { since: day('2026-11-01'), timeZone: 'Asia/Tokyo' };
  expect(await readLives(db, asked, idle, idle, gone)).toBe(false);
  expect(await readLiability(db, idle, gone)).toBeNull();
});

test('the goods in the house are those that are here: one that left is no longer among them', async () => {
  const db = aWindow();
  const { caseId } = await takenInOn(db, '2026-11-22', 2);
  const told: (readonly [number, number])[] = [];
  const before = await readLiability(db, (done, of) => told.push([done, of]), going);
  expect(before?.rows.length).toBe(2);
  expect(told).toEqual([[2, 2]]);
  const bag = (await readCase(db, caseId))?.pieces[0]?.bagNumber;
  if (bag === undefined) throw new Error('No piece.');
  const acting = () => anActing({ newId, at: '2026-11-23T04:00:00.000Z' });
  expect((await movePiece(db, { bagNumber: bag, command: 'decline' }, acting())).ok).toBe(true);
  expect((await readLiability(db, idle, going))?.rows.length).toBe(2);
  const handingBack = {
    ...{ to: '田中 花子', contents: ['jewellery' as const], comparedWithPhotos: true, signature: null },
    ...{ unsignedReason: '急ぎのため', balanceOverride: '' },
  };
  const given = await movePiece(db, { bagNumber: bag, command: 'hand-back', handingBack }, acting());
  expect(given.ok).toBe(true);
  expect((await readLiability(db, idle, going))?.rows.length).toBe(1);
});
