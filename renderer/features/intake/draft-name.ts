import { useLiveQuery } from 'dexie-react-hooks';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { useLedger } from '../../app/desk-context';
import { readCustomer } from '../../db/customers';

/** By what a clerk tells one draft from another: the customer's name, or what was typed to find her. */
export function useDraftName({ customer }: IntakeDraft): string {
  const { db } = useLedger();
  const knownId = customer.kind === 'known' ? customer.customerId : null;
  const known = useLiveQuery(
    async () => (knownId === null ? undefined : readCustomer(db, knownId)),
    [db, knownId],
  );
  if (customer.kind === 'none') return customer.scrap;
  if (customer.kind === 'known') return known?.customer.name ?? '';
  const { name, kana, phone, email } = customer.fields;
  return [name, kana, phone, email].find((each) => each.trim() !== '') ?? '';
}
