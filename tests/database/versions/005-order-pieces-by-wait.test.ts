import { expect, test } from 'vitest';
import { LedgerDatabase } from '../../../renderer/db/ledger';
import { piecesAtStageSince, piecesToReview } from '../../../renderer/db/pieces';
import { aWindow } from '../open-ledger';
import { saved } from '../saving';

test('a ledger of version 4 keeps its pieces, and those that wait longest are found', async () => {
  const made = aWindow();
  await saved(made);
  const rows = await made.pieces.toArray();
  const [row] = rows;
  if (row === undefined) throw new Error('No piece was saved.');
  made.close();
  await made.delete();
  const old = new LedgerDatabase('shop', 4);
  await old.pieces.bulkAdd(rows.slice(1));
  await old.pieces.add({ ...row, stage: 'ready', stageSince: '2026-11-01T03:00:00.000Z', reviewCount: 2 });
  old.close();

  const db = aWindow();
  const waiting = (before: string) => piecesAtStageSince(db, { stage: 'ready', before, limit: 10 });
  expect((await waiting('2026-11-01T03:00:00.001Z')).map(({ bagNumber }) => bagNumber)).toEqual([
    row.bagNumber,
  ]);
  expect(await waiting('2026-11-01T03:00:00.000Z')).toEqual([]);
  expect((await piecesToReview(db, 10)).map(({ bagNumber }) => bagNumber)).toEqual([row.bagNumber]);
  expect(await db.pieces.count()).toBe(rows.length);
});
