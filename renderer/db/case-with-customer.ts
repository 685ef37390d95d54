import { caseIdSchema } from '../../shared/cases/ids';
import { readCase, readCaseStanding } from './cases';
import { readCustomer } from './customers';
import type { LedgerDatabase } from './ledger';

/** The case of an address with the customer who answers for it now; null where there is none, or the address names none. */
export async function readCaseWithCustomer(db: LedgerDatabase, id: string) {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success) return null;
  const [state, standing] = await Promise.all([readCase(db, caseId.data), readCaseStanding(db, caseId.data)]);
  const customer = standing && (await readCustomer(db, standing.customerId));
  return state === undefined || customer === undefined ? null : { state, customer: customer.customer };
}
