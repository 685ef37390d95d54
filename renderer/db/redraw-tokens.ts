import { tokensEdition } from '../../shared/cases/search/tokens';
import { readCounters } from './counters';
import { customersOf } from './customer-events';
import { drawCases } from './draw-cases';
import { drawCustomers } from './draw-customers';
import { Drawing } from './drawing';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables } from './record-events';
import { subjectKey } from './subject-key';

const customersPerStep = 10;

/**
 * Draws some customers and their cases anew where their tokens are written in an older way. A little at a time beside the
 * clerk's work: what is not reached yet is still found as before, and whoever goes on after a stop begins where it was.
 * @returns whether more is to be done
 */
export async function redrawSomeTokens(db: LedgerDatabase): Promise<boolean> {
  return inTransaction(db, 'rw', eventTables, async (tables) => {
    const names = ['tokens:edition', 'tokens:drawn-to'] as const;
    const counters = await readCounters(tables, names);
    if (counters['tokens:edition'] >= tokensEdition) return false;
    // The newest come first, and whoever comes meanwhile is newer than all of them and drawn the new way.
    const from = counters['tokens:drawn-to'] === 0 ? Number.NEGATIVE_INFINITY : counters['tokens:drawn-to'];
    const some = await tables.customers.where(':id').above(from).limit(customersPerStep).toArray();
    const last = some.at(-1);
    if (last === undefined) {
      await tables.counters.bulkPut([
        { key: 'tokens:edition', value: tokensEdition },
        { key: 'tokens:drawn-to', value: 0 },
      ]);
      return false;
    }
    const drawing = new Drawing(tables);
    const events = await drawing.eventsAbout(some.map(({ id }) => subjectKey('customer', id)));
    const drawn = await drawCustomers(tables, events, drawing);
    const ids = [...new Set([...drawn.ids, ...events.flatMap(customersOf)])];
    await drawCases(tables, { fresh: [], customers: { ...drawn, ids }, origin: 'here' }, drawing);
    await drawing.finish();
    await tables.counters.bulkPut([{ key: 'tokens:drawn-to', value: last.order }]);
    return true;
  });
}
