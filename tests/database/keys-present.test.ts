import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysPresent } from '../../renderer/db/keys-present';
import { aWindow } from './open-ledger';

test('tells which of some keys have a row, among few others and among many', async () => {
  const db = aWindow();
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(keys, keys, async (kept, asked) => {
      await db.remarks.clear();
      await db.remarks.bulkPut(kept.map((key) => ({ key: String(key), value: null })));
      const wanted = asked.filter((key) => kept.includes(key)).map(String);
      expect(await keysPresent(db.remarks, asked.map(String))).toEqual(new Set(wanted));
    }),
    { numRuns: 60 },
  );
}, 30_000);
