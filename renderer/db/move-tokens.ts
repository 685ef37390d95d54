import { readCounters } from './counters';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { inItsQuarter } from './quarters';

const rowsPerStep = 20;

/**
 * Files some rows' tokens by their quarter that are from before there were any. Beside the clerk's work: what is not reached
 * yet is still found as before, and whoever goes on after a stop begins where it was.
 * @returns whether more is to be done
 */
export async function moveSomeTokens(db: LedgerDatabase): Promise<boolean> {
  const names = ['caseTokens', 'customerTokens', 'counters'] as const;
  return inTransaction(db, 'rw', names, async (tables) => {
    const { 'tokens:tables-to-move': left, 'tokens:moved-to': movedTo } = await readCounters(tables, [
      'tokens:tables-to-move',
      'tokens:moved-to',
    ]);
    if (left === 0) return false;
    const table = left === 2 ? tables.caseTokens : tables.customerTokens;
    const rows = await table
      .where(':id')
      .above(movedTo === 0 ? Number.NEGATIVE_INFINITY : movedTo)
      .limit(rowsPerStep)
      .toArray();
    const last = rows.at(-1);
    await table.bulkPut(rows.map(inItsQuarter));
    await tables.counters.bulkPut([
      { key: 'tokens:tables-to-move', value: last === undefined ? left - 1 : left },
      { key: 'tokens:moved-to', value: last?.order ?? 0 },
    ]);
    return last !== undefined || left > 1;
  });
}
