import { expect, test } from 'vitest';
import { movePiece } from '../../renderer/db/act-on-piece';
import type { PieceRow } from '../../renderer/db/pieces';
import { BoardLines } from '../../renderer/features/workshop/board-lines';
import { BoardPages, pageOfLine, takeChanged } from '../../renderer/features/workshop/board-pages';
import type { BagNumber } from '../../shared/cases/ids';
import { mori } from '../builders/a-ready-case';
import { anActing } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

/** Lines of a stage with so many bags, the first of which is a real one. */
async function aBoard(count: number) {
  const db = aWindow();
  await saved(db);
  const [real] = await db.pieces.toArray();
  if (real === undefined) throw new Error('No piece was saved.');
  const copies = Array.from({ length: count - 1 }, (_, place) => ({
    ...real,
    bagNumber: `ZZ-${String(place).padStart(4, '0')}` as BagNumber,
  }));
  await db.pieces.bulkAdd(copies);
  const bags = [real, ...copies].map(({ bagNumber }) => bagNumber);
  return { db, real, lines: new BoardLines([{ stage: 'received', bags }]) };
}

test('going on by a page reads the page that comes into reach and no other; far away, nothing is watched', async () => {
  const { db, lines } = await aBoard(600);
  const read: number[] = [];
  const pages = new BoardPages(db, lines, (rows) => read.push(rows.length));
  pages.show(pageOfLine(0));
  // The head of the stage takes the first line of the first page.
  await expect.poll(() => read.toSorted()).toEqual([39, 40, 40]);
  read.length = 0;
  pages.show(pageOfLine(40));
  await expect.poll(() => read).toEqual([40]);
  read.length = 0;
  pages.show(pageOfLine(599));
  await expect.poll(() => read.length).toBe(4);
  pages.stop();
});

test('a piece that moves is told again, and every row that says the same stays the object it was', async () => {
  const { db, real, lines } = await aBoard(30);
  const known = new Map<BagNumber, PieceRow>();
  const changes: boolean[] = [];
  const pages = new BoardPages(db, lines, (rows) => changes.push(takeChanged(known, rows)));
  pages.show(0);
  await expect.poll(() => known.size).toBe(30);
  const before = new Map(known);
  const acting = anActing({ newId, by: mori, at: '2026-11-23T04:00:00.000Z' });
  await movePiece(db, { bagNumber: real.bagNumber, command: 'inspect' }, acting);
  await expect.poll(() => known.get(real.bagNumber)?.stage).toBe('inspected');
  const replaced = [...known].filter(([bag, row]) => before.get(bag) !== row).map(([bag]) => bag);
  expect(replaced).toEqual([real.bagNumber]);
  expect(
    takeChanged(
      known,
      [...known.values()].map((row) => structuredClone(row)),
    ),
  ).toBe(false);
  pages.stop();
});
