import { type CustomerState, reduceCustomer, survivors } from '../../shared/cases/customer-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { CustomerId } from '../../shared/cases/ids';
import { customerTokens, samenessKeys } from '../../shared/cases/search/case-tokens';
import { customersOf, eventsOfEveryoneMerged } from './customer-events';
import type { Drawing } from './drawing';
import type { Tables } from './in-transaction';
import type { StoredCustomer } from './ledger';
import { putTokens } from './put-tokens';
import { freeKeys } from './row-order';
import { rowsBy } from './rows-by';

/** Customers as they are now: each by her id, and what finds her by the key of her row. */
export type DrawnCustomers = {
  /** Everyone: the cases of each are to be drawn anew as well. */
  readonly ids: readonly CustomerId[];
  readonly rows: ReadonlyMap<CustomerId, StoredCustomer>;
  readonly tokens: ReadonlyMap<number, readonly string[]>;
};

/** Draws the rows of the customers these events are about anew, and of everyone merged with them. */
export async function drawCustomers(
  db: Tables<'customers' | 'customerTokens' | 'customerWords'>,
  fresh: readonly DeskEvent[],
  drawing: Drawing,
): Promise<DrawnCustomers> {
  const named = new Set(fresh.flatMap(customersOf));
  if (named.size === 0) return { ids: [], rows: new Map(), tokens: new Map() };
  const events = await eventsOfEveryoneMerged((subjects) => drawing.eventsAbout(subjects), named);
  const everyone = [...new Set(events.flatMap(customersOf))];
  const bySubject = groupBySurvivor(events);
  const states = everyone.flatMap((id) => {
    const state = reduceCustomer(bySubject(id), id);
    return state === null ? [] : [{ id, state }];
  });
  const known = await rowsBy(db.customers, 'id', everyone);
  const orders = new Map(known.map(({ id, order }) => [id, order]));
  const added = states.filter(({ id }) => !orders.has(id));
  const keys = await freeKeys(
    db.customers,
    added.map(({ id, state }) => ownPart(id, state).registeredAt),
  );
  added.forEach(({ id }, index) => {
    orders.set(id, keys[index] ?? 0);
  });
  const rows = states.map(({ id, state }) => customerRow(id, state, orders.get(id) ?? 0));
  drawing.write(db.customers.bulkPut(rows));
  const tokens = states.map(({ id, state }) => ({
    order: orders.get(id) ?? 0,
    // Whoever was merged away is found by the row of the one who answers for her.
    tokens: id === state.id ? customerTokens(state) : [],
  }));
  drawing.write(putTokens({ tokens: db.customerTokens, words: db.customerWords }, tokens, drawing));
  const isAlive = (row: { readonly id: CustomerId; readonly survivorId: CustomerId }) =>
    row.id === row.survivorId;
  const alive = states.filter(({ id, state }) => id === state.id).length;
  drawing.counters.change('customers', alive - known.filter(isAlive).length);
  return {
    ids: everyone,
    rows: new Map(rows.map((row) => [row.id, row])),
    tokens: new Map(tokens.map((row) => [row.order, row.tokens])),
  };
}

/** Each customer's events with those of everyone she is merged with, so that drawing many costs no more than each alone. */
function groupBySurvivor(events: readonly DeskEvent[]): (id: CustomerId) => readonly DeskEvent[] {
  const merged = survivors(events);
  const groups = new Map<CustomerId, DeskEvent[]>();
  for (const event of events) {
    const [subject] = customersOf(event);
    if (subject === undefined) continue;
    const survivor = merged.get(subject) ?? subject;
    const group = groups.get(survivor);
    if (group === undefined) groups.set(survivor, [event]);
    else group.push(event);
  }
  return (id) => groups.get(merged.get(id) ?? id) ?? [];
}

/** What is known of her under her own name, whether she lives on or was merged away. */
function ownPart(id: CustomerId, state: CustomerState): Pick<CustomerState, 'customer' | 'registeredAt'> {
  return state.aliases.find((alias) => alias.id === id) ?? state;
}

function customerRow(id: CustomerId, state: CustomerState, order: number): StoredCustomer {
  const isMerged = id !== state.id;
  const { customer } = ownPart(id, state);
  const { name, kana, romaji, phones, emails, country, language } = customer;
  return {
    order,
    id,
    survivorId: state.id,
    name,
    kana,
    romaji,
    phones,
    emails,
    country,
    language,
    sameness: isMerged
      ? []
      : [...new Set([customer, ...state.aliases.map((alias) => alias.customer)].flatMap(samenessKeys))],
  };
}
