import type { Transaction } from 'dexie';
import { type Stage, stages } from '../../../shared/cases/stages/stage';
import { CounterChanges } from '../counter-changes';
import type { CaseRow001 } from './001-open-the-ledger';
import type { PieceRow004 } from './004-follow-pieces';

/** A case names the stages at which its pieces stand, so that the list finds it by them. */
export const version = 6;

export const stores = {
  cases: 'order, &id, number, customerId, receivedOn, promisedOn, *stages',
};

/** `stages`: each once, in the order of a piece's life. */
export type CaseRow006 = CaseRow001 & { readonly stages: readonly string[] };

const casesPerStep = 200;

/** Reads them off the rows of the pieces, some cases at a time; a case without any piece gets none. */
export async function upgrade(transaction: Transaction): Promise<void> {
  const cases = transaction.table<CaseRow001, number>('cases');
  const pieces = transaction.table<PieceRow004, string>('pieces');
  const counted = new CounterChanges();
  let from = Number.NEGATIVE_INFINITY;
  for (;;) {
    const some = await cases.where(':id').above(from).limit(casesPerStep).toArray();
    const last = some.at(-1);
    if (last === undefined) break;
    const found = await pieces
      .where('caseId')
      .anyOf(some.map(({ id }) => id))
      .toArray();
    const rows = some.map((row): CaseRow006 => {
      const own = found.filter(({ caseId }) => caseId === row.id).map(({ stage }) => stage);
      return { ...row, stages: stages.filter((stage) => own.includes(stage)) };
    });
    await cases.bulkPut(rows);
    for (const stage of rows.flatMap((row) => row.stages as readonly Stage[]))
      counted.change(`cases:stage:${stage}`, 1);
    from = last.order;
  }
  await counted.put({ counters: transaction.table('counters') });
}
