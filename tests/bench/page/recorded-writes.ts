import type { DBCore, DBCoreMutateRequest, DBCoreTable } from 'dexie';
import { type LedgerDatabase, openLedger } from '../../../renderer/db/ledger';

/** One row that a save wrote, as the raw API would write it. */
export type Write = { readonly table: string; readonly value: object };

/**
 * Every row that `work` writes. It gets a connection of its own to the ledger: Dexie lets nothing look on at one that is
 * open already.
 */
export async function recordWrites(
  { ledger }: LedgerDatabase,
  work: (db: LedgerDatabase) => Promise<unknown>,
): Promise<readonly Write[]> {
  const writes: Write[] = [];
  const db = openLedger(ledger);
  db.use({
    stack: 'dbcore',
    name: 'bench-recorder',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name: string): DBCoreTable => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request: DBCoreMutateRequest) => {
            // Copied, because Dexie writes the keys that the database gives into the rows themselves.
            if (request.type === 'add' || request.type === 'put')
              for (const value of request.values) writes.push({ table: name, value: structuredClone(value) });
            return table.mutate(request);
          },
        };
      },
    }),
  });
  try {
    await work(db);
    return writes;
  } finally {
    db.close();
  }
}
