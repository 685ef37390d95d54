import type { Customer } from '../../shared/cases/customer';
import type { CaseId, CustomerId } from '../../shared/cases/ids';
import { samenessKeys } from '../../shared/cases/search/case-tokens';
import type { ListEntry, ListReading, RefusedRow } from '../../shared/keeping/lists/list-entry';
import { type PossibleDuplicate, possibleDuplicatesOfMany } from './customers';
import type { LedgerDatabase } from './ledger';

/** A person of the list who is new here and may be one of those already known. */
export type LikelyCustomer = {
  readonly id: CustomerId;
  readonly customer: Customer;
  readonly known: readonly PossibleDuplicate[];
};

/** How a list stands to what is here already. */
export type ListStanding = {
  readonly fresh: readonly ListEntry[];
  /** How many are here from an earlier time. */
  readonly known: number;
  readonly refused: readonly RefusedRow[];
  readonly likely: readonly LikelyCustomer[];
};

export type Pausing = {
  readonly signal: AbortSignal;
  /** Gives the window back between two parts. */
  readonly breathe: () => Promise<void>;
};

const entriesPerPart = 200;

/** Null = broken off. */
export async function standingOfList(
  db: LedgerDatabase,
  { entries, refused: unreadable }: ListReading,
  { signal, breathe }: Pausing,
): Promise<ListStanding | null> {
  const fresh: ListEntry[] = [];
  const refused: RefusedRow[] = [...unreadable];
  let known = 0;
  const likely = new Map<CustomerId, LikelyCustomer>();
  for (let from = 0; from < entries.length; from += entriesPerPart) {
    if (signal.aborted) return null;
    const part = entries.slice(from, from + entriesPerPart);
    const here = await idsHere(db, part);
    const people = new Map<CustomerId, Customer>();
    for (const entry of part) {
      if (here.has(entry.id)) {
        known += 1;
        continue;
      }
      if (entry.kind === 'case' && entry.customer === null && !here.has(entry.customerId)) {
        refused.push(...withoutCustomer(entry));
        continue;
      }
      fresh.push(entry);
      const person = personOf(entry);
      if (person !== null && !here.has(person.id) && !likely.has(person.id))
        people.set(person.id, person.customer);
    }
    for (const one of await likelyAmong(db, people)) likely.set(one.id, one);
    await breathe();
  }
  return { fresh, known, refused: inLines(refused), likely: [...likely.values()] };
}

async function likelyAmong(
  db: LedgerDatabase,
  people: ReadonlyMap<CustomerId, Customer>,
): Promise<readonly LikelyCustomer[]> {
  const customers = [...people];
  const found = await possibleDuplicatesOfMany(
    db,
    customers.map(([, customer]) => samenessKeys(customer)),
  );
  return customers
    .map(([id, customer], index) => ({ id, customer, known: found[index] ?? [] }))
    .filter(({ known }) => known.length > 0);
}

/** Who would be registered with an entry; null where it names somebody by number alone. */
export function personOf(entry: ListEntry): { readonly id: CustomerId; readonly customer: Customer } | null {
  if (entry.kind === 'customer') return { id: entry.id, customer: entry.customer };
  return entry.customer === null ? null : { id: entry.customerId, customer: entry.customer };
}

/** Of all cases and customers that these entries are or speak of, those that are here. */
export async function idsHere(
  db: Pick<LedgerDatabase, 'cases' | 'customers'>,
  entries: readonly ListEntry[],
): Promise<ReadonlySet<CaseId | CustomerId>> {
  const cases = entries.flatMap((entry) => (entry.kind === 'case' ? [entry.id] : []));
  const customers = new Set(entries.map((entry) => (entry.kind === 'case' ? entry.customerId : entry.id)));
  const [knownCases, knownCustomers] = await Promise.all([
    db.cases.where('id').anyOf(cases).keys(),
    db.customers
      .where('id')
      .anyOf([...customers])
      .keys(),
  ]);
  // The index holds nothing but these ids.
  return new Set([...knownCases, ...knownCustomers] as (CaseId | CustomerId)[]);
}

export function withoutCustomer(entry: ListEntry): readonly RefusedRow[] {
  const value = entry.kind === 'case' ? entry.customerOrigin.number : '';
  return entry.rows.map((row) => ({
    row,
    faults: [{ field: 'customerNumber', code: 'customer-unknown', value }],
  }));
}

function inLines(refused: readonly RefusedRow[]): readonly RefusedRow[] {
  return refused.toSorted((one, other) => one.row.line - other.row.line);
}
