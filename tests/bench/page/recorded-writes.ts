import type { DBCore, DBCoreMutateRequest, DBCoreTable } from 'dexie';
import type { LedgerDatabase } from '../../../renderer/db/ledger';

/** One row that a save wrote, as the raw API would write it. */
export type Write = { readonly table: string; readonly value: object };

/** Notes every row that Dexie writes until `stop` is called. */
export function recordWrites(db: LedgerDatabase): { readonly writes: Write[]; readonly stop: () => void } {
  const writes: Write[] = [];
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
            if (request.type === 'add' || request.type === 'put')
              for (const value of request.values) writes.push({ table: name, value });
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return { writes, stop: () => db.unuse({ stack: 'dbcore', name: 'bench-recorder' }) };
}
