import { type Acting, stamp } from '../../shared/cases/acting';
import type { Customer } from '../../shared/cases/customer';
import type { CustomerState } from '../../shared/cases/customer-state';
import { FieldReading } from '../../shared/cases/field-reading';
import type { CustomerId } from '../../shared/cases/ids';
import type { CustomerDraft } from '../../shared/cases/intake-draft';
import { readCustomerFields } from '../../shared/cases/read-customer';
import { samenessKeys } from '../../shared/cases/search/case-tokens';
import { searchTerms } from '../../shared/cases/search/terms';
import { readCustomerState } from './customer-events';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase, StoredCustomer } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { rowsBy } from './rows-by';
import type { CaseRow } from './search-cases';
import { searchRows } from './search-rows';
import { wordsInMemory } from './words-in-memory';

/** One line in a list of customers. */
export type CustomerRow = Omit<StoredCustomer, 'sameness' | 'survivorId'>;

/** Customers in whom every scrap typed is found, the newest first; nobody while nothing was typed. */
export async function searchCustomers(
  db: LedgerDatabase,
  scrap: string,
  limit: number,
): Promise<readonly CustomerRow[]> {
  const terms = searchTerms(scrap);
  if (terms.length === 0) return [];
  const names = ['customers', 'customerTokens', 'customerWords', 'counters'] as const;
  const found = await inTransaction(db, 'r', names, (tables) => {
    const { customers: rows, customerTokens: tokens, customerWords: words, counters } = tables;
    const held = wordsInMemory(db).customers;
    const findable = { rows, tokens, words, counters, held };
    return searchRows(findable, { terms, conditions: [], limit, after: undefined });
  });
  return found.rows.map(customerRowOf);
}

export type SharedKey = 'phone' | 'email' | 'name';
export type PossibleDuplicate = {
  readonly customer: CustomerRow;
  /** What the two have in common. Two people may share a telephone: a person decides. */
  readonly shared: readonly SharedKey[];
};

/** Known customers who may be the one being typed; those with most in common first. */
export async function possibleDuplicates(
  db: LedgerDatabase,
  draft: CustomerDraft,
): Promise<readonly PossibleDuplicate[]> {
  const typed = readCustomerFields(draft, 'customer.fields', new FieldReading());
  return sharingKeys(db, samenessKeys(typed), null);
}

/** Known customers who may be this one. */
export async function possibleDuplicatesOf(
  db: LedgerDatabase,
  id: CustomerId,
): Promise<readonly PossibleDuplicate[]> {
  const row = await db.customers.where('id').equals(id).first();
  return sharingKeys(db, row?.sameness ?? [], row?.survivorId ?? null);
}

/** For each of many people, by their keys of sameness: known customers who may be them, those with most in common first. */
export async function possibleDuplicatesOfMany(
  db: LedgerDatabase,
  people: readonly (readonly string[])[],
): Promise<readonly (readonly PossibleDuplicate[])[]> {
  const rows = await rowsBy(db.customers, 'sameness', [...new Set(people.flat())]);
  const byKey = new Map<string, StoredCustomer[]>();
  for (const row of new Map(rows.map((each) => [each.id, each])).values()) {
    for (const key of row.sameness) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return people.map((keys) =>
    duplicatesAmong(
      keys.flatMap((key) => byKey.get(key) ?? []),
      keys,
    ),
  );
}

/** Her state with everyone merged into her; an id that was merged away leads to whoever lives on. */
export async function readCustomer(db: LedgerDatabase, id: CustomerId): Promise<CustomerState | undefined> {
  return (await readCustomerState(db, id)) ?? undefined;
}

export async function changeCustomer(
  db: LedgerDatabase,
  change: { readonly id: CustomerId; readonly customer: Customer },
  acting: Acting,
): Promise<void> {
  await inTransaction(db, 'rw', eventTables, async (tables) => {
    // The change is of whoever answers to the id now: a merge may have come between.
    const state = await readCustomerState(tables, change.id);
    if (state === null) throw new Error(`There is no customer ${change.id} to change.`);
    const subject = { kind: 'customer', id: state.id } as const;
    const event = { ...stamp(acting), type: 'customer-changed', subject, data: change.customer } as const;
    await recordEvents(tables, [event], 'here');
  });
}

/** From now on `into` answers for both; both histories stay, and nothing is deleted. */
export async function mergeCustomers(
  db: LedgerDatabase,
  { from, into }: { readonly from: CustomerId; readonly into: CustomerId },
  acting: Acting,
): Promise<void> {
  await inTransaction(db, 'rw', eventTables, async (tables) => {
    const survivor = await readCustomerState(tables, into);
    const merged = await readCustomerState(tables, from);
    if (survivor === null || merged === null) throw new Error('Both customers of a merge must be known.');
    if (survivor.id === merged.id) return;
    const subject = { kind: 'customer', id: survivor.id } as const;
    const event = { ...stamp(acting), type: 'customer-merged', subject, data: { from: merged.id } } as const;
    await recordEvents(tables, [event], 'here');
  });
}

/** Her cases and those of everyone merged into her, the newest first. */
export async function casesOfCustomer(db: LedgerDatabase, id: CustomerId): Promise<readonly CaseRow[]> {
  const row = await db.customers.where('id').equals(id).first();
  const rows = await db.cases
    .where('customerId')
    .equals(row?.survivorId ?? id)
    .toArray();
  return rows;
}

async function sharingKeys(
  db: LedgerDatabase,
  keys: readonly string[],
  except: CustomerId | null,
): Promise<readonly PossibleDuplicate[]> {
  const found = await rowsBy(db.customers, 'sameness', keys);
  return duplicatesAmong(
    found.filter(({ id }) => id !== except),
    keys,
  );
}

function duplicatesAmong(
  found: readonly StoredCustomer[],
  keys: readonly string[],
): readonly PossibleDuplicate[] {
  return [...new Map(found.map((row) => [row.id, row])).values()]
    .map((row) => ({ customer: customerRowOf(row), shared: sharedKeys(row, keys) }))
    .sort((first, second) => second.shared.length - first.shared.length);
}

function sharedKeys({ sameness }: StoredCustomer, keys: readonly string[]): readonly SharedKey[] {
  const kinds = ['phone', 'email', 'name'] as const;
  return kinds.filter((kind) => keys.some((key) => key.startsWith(`${kind}:`) && sameness.includes(key)));
}

function customerRowOf({ sameness: _, survivorId: __, ...row }: StoredCustomer): CustomerRow {
  return row;
}
