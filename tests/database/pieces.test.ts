import { expect, test } from 'vitest';
import { movePiece, placePiece, recordOnPiece, undoMove } from '../../renderer/db/act-on-piece';
import { openBox, packIntoBox, returnFromBox, sendBox } from '../../renderer/db/boxes';
import { readCase } from '../../renderer/db/cases';
import { boardPage, liability, pieceByBag, piecesByStage } from '../../renderer/db/pieces';
import { configurePlace, resolveScan } from '../../renderer/db/places';
import { configureShop } from '../../renderer/db/shop';
import type { StaffId } from '../../shared/cases/ids';
import { type PlaceCode, placeLabel } from '../../shared/cases/places/place-code';
import { anActing, aShop, day } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const one = '01900000-0000-7000-8000-00000000aaaa' as StaffId;
const other = '01900000-0000-7000-8000-00000000bbbb' as StaffId;
let minute = 10;
const by = (staff: StaffId | null) => {
  minute += 1;
  return anActing({ newId, by: staff, at: `2026-11-23T04:${minute}:00.000Z` });
};

async function aBag(db: ReturnType<typeof aWindow>) {
  const { caseId } = await saved(db);
  const bag = (await readCase(db, caseId))?.pieces[0]?.bagNumber;
  if (bag === undefined) throw new Error('No piece.');
  return bag;
}

test('a walk-in goes from the counter over a bench to her hand, and the board follows', async () => {
  const db = aWindow();
  const bag = await aBag(db);
  await configureShop(db, aShop(), { at: '2026-11-22T01:00:00.000Z', by: null, newId });
  const bench = {
    code: 'BENCH3' as PlaceCode,
    kind: 'bench',
    name: '作業台3',
    address: '',
    retired: false,
  } as const;
  await configurePlace(db, bench, by(one));
  expect(await resolveScan(db, placeLabel(bench.code).toLowerCase())).toMatchObject({
    ok: true,
    value: { place: bench },
  });
  expect(await resolveScan(db, bag)).toMatchObject({ ok: true, value: { piece: { stage: 'received' } } });
  expect((await placePiece(db, bag, { kind: 'bench', code: bench.code }, by(one))).ok).toBe(true);
  expect(await pieceByBag(db, bag)).toMatchObject({
    stage: 'at-bench',
    placeKey: 'bench:BENCH3',
    holderKey: `staff:${one}`,
  });
  expect((await undoMove(db, bag, 'mis-scan', by(one))).ok).toBe(true);
  expect(await pieceByBag(db, bag)).toMatchObject({ stage: 'received', placeKey: 'counter' });
  await movePiece(db, { bagNumber: bag, command: 'start-work' }, by(one));
  expect(await movePiece(db, { bagNumber: bag, command: 'finish-work' }, by(one))).toMatchObject({
    ok: false,
    error: { kind: 'needs-work-logged' },
  });
  const work = {
    bagNumber: bag,
    tasks: ['resize'],
    startedAt: null,
    stoppedAt: null,
    minutes: 30,
    measurements: [],
    metalAdded: [],
    stonesAdded: [],
    outsideCost: null,
    initials: 'YM',
    note: '',
  };
  expect((await recordOnPiece(db, bag, { type: 'work-logged', data: work }, by(one))).ok).toBe(true);
  expect((await movePiece(db, { bagNumber: bag, command: 'finish-work' }, by(one))).ok).toBe(true);
  const check = {
    type: 'quality-checked',
    data: { bagNumber: bag, passed: true, stonesCounted: null, items: [], note: '' },
  } as const;
  const record = { ...check, data: { ...check.data, items: [] } };
  expect(await recordOnPiece(db, bag, record, by(one))).toMatchObject({
    ok: false,
    error: { kind: 'second-person-needed' },
  });
  expect((await recordOnPiece(db, bag, record, by(other))).ok).toBe(true);
  expect((await movePiece(db, { bagNumber: bag, command: 'pass-check' }, by(other))).ok).toBe(true);
  expect((await boardPage(db, { stage: 'ready', limit: 5 })).rows).toMatchObject([{ bagNumber: bag }]);
  expect((await liability(db)).pieces).toBe(1);
  const handingBack = {
    to: '田中 花子',
    contents: ['jewellery' as const],
    comparedWithPhotos: true,
    signature: null,
    unsignedReason: '急ぎ',
    balanceOverride: '',
  };
  expect(await movePiece(db, { bagNumber: bag, command: 'hand-back', handingBack }, by(one))).toMatchObject({
    ok: true,
  });
  expect((await piecesByStage(db)).collected).toBe(1);
  expect(await liability(db)).toEqual({ pieces: 0, totals: [] });
  expect(await resolveScan(db, bag)).toMatchObject({ ok: false, error: { kind: 'bag-given-back' } });
});

test('a box takes pieces to the workshop and says which did not come back', async () => {
  const db = aWindow();
  const [first, second] = [await aBag(db), await aBag(db)];
  for (const bagNumber of [first, second]) {
    await movePiece(db, { bagNumber, command: 'inspect' }, by(one));
    await movePiece(db, { bagNumber, command: 'queue-for-run' }, by(one));
  }
  const box = await openBox(db, { runOn: day('2026-11-30'), destination: null }, by(one));
  if (!box.ok) throw new Error(box.error.kind);
  const { id } = box.value;
  for (const bag of [first, second])
    expect(await packIntoBox(db, id, bag, by(one))).toMatchObject({ ok: true });
  expect(await packIntoBox(db, id, first, by(one))).toMatchObject({
    ok: false,
    error: { kind: 'bag-already-in-box' },
  });
  const sent = await sendBox(db, id, { signature: null, unsignedReason: 'courier' }, by(one));
  expect(sent).toMatchObject({
    ok: true,
    value: { closed: { count: 2, declaredTotals: [{ minor: 360000 }] } },
  });
  expect((await piecesByStage(db))['at-outside-workshop']).toBe(2);
  expect(await returnFromBox(db, id, { bagNumber: first, finished: true, note: '' }, by(one))).toMatchObject({
    ok: true,
  });
  expect(await db.boxes.toArray()).toMatchObject([{ state: 'out', bagCount: 2, returnedCount: 1 }]);
  expect(await pieceByBag(db, first)).toMatchObject({ stage: 'quality-check' });
});
