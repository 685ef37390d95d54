import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseId, CustomerId } from '../../shared/cases/ids';
import { caseTokens, worstOutcome } from '../../shared/cases/search/case-tokens';
import { stages } from '../../shared/cases/stages/stage';
import { countersOf } from './counters';
import type { DrawnCustomers } from './draw-customers';
import { drawPieces } from './draw-pieces';
import { drawShipments } from './draw-shipments';
import type { Drawing } from './drawing';
import type { Tables } from './in-transaction';
import type { StoredCase, StoredCustomer } from './ledger';
import { putTokens } from './put-tokens';
import { withoutQuarter } from './quarters';
import { statesOf } from './read-states';
import { freeKeys } from './row-order';
import { rowsBy } from './rows-by';
import { subjectKey } from './subject-key';

/** What has changed: events, and customers whose cases show their names. */
export type CasesToDraw = {
  readonly fresh: readonly DeskEvent[];
  readonly customers: DrawnCustomers;
  readonly origin: 'here' | 'journal';
};

/** Draws the rows of the cases that these events are about, and of the changed customers' cases, anew. */
export async function drawCases(
  db: Tables<'cases' | 'caseTokens' | 'caseWords' | 'customers' | 'customerTokens' | 'pieces' | 'shipments'>,
  { fresh, customers: changed, origin }: CasesToDraw,
  drawing: Drawing,
): Promise<void> {
  const waiting = new Map<CaseId, number>();
  for (const { subject } of fresh) {
    if (subject.kind === 'case') waiting.set(subject.id, (waiting.get(subject.id) ?? 0) + 1);
  }
  const [ofEvents, ofCustomers] = await Promise.all([
    rowsBy(db.cases, 'id', [...waiting.keys()]),
    rowsBy(db.cases, 'customerId', changed.ids),
  ]);
  const known = new Map([...ofEvents, ...ofCustomers].map((row) => [row.id, row]));
  const ids = [...new Set([...waiting.keys(), ...known.keys()])];
  const states = statesOf(ids, await drawing.eventsAbout(ids.map((id) => subjectKey('case', id))));
  if (states.length === 0) return;
  const added = states.filter(({ id }) => !known.has(id));
  const [customers, keys] = await Promise.all([
    readCustomersOf(db, states, changed.rows),
    freeKeys(
      db.cases,
      added.map(({ openedAt }) => openedAt),
    ),
  ]);
  const tokensOf = await readTokensOf(db, [...customers.values()], changed.tokens);
  const orders = new Map(added.map(({ id }, index) => [id, keys[index] ?? 0]));
  const rows = states.map((state) => {
    const before = known.get(state.id);
    const unwritten = origin === 'here' ? (waiting.get(state.id) ?? 0) : 0;
    return caseRow(state, customers.get(state.customerId), {
      order: before?.order ?? orders.get(state.id) ?? 0,
      eventsNotOnDisk: (before?.eventsNotOnDisk ?? 0) + unwritten,
    });
  });
  drawing.write(db.cases.bulkPut(rows));
  for (const row of known.values()) for (const name of countersOf(row)) drawing.counters.change(name, -1);
  for (const row of rows) for (const name of countersOf(row)) drawing.counters.change(name, 1);
  drawing.counters.raiseSequences(added.map(({ number }) => number));
  const tokens = states.map((state, index) => ({
    order: rows[index]?.order ?? 0,
    tokens: caseTokens(state, tokensOf(customers.get(state.customerId))),
  }));
  const drawn = states.map((state) => ({ state, customer: customers.get(state.customerId) }));
  await Promise.all([
    drawPieces(db, drawn, drawing),
    drawShipments(db, drawn),
    putTokens({ tokens: db.caseTokens, words: db.caseWords }, tokens, drawing),
  ]);
}

/** Each case's customer by the id in the case: herself, or whoever answers for her now. */
async function readCustomersOf(
  db: Tables<'customers'>,
  states: readonly CaseState[],
  drawn: DrawnCustomers['rows'],
): Promise<ReadonlyMap<CustomerId, StoredCustomer>> {
  const ids = [...new Set(states.map(({ customerId }) => customerId))];
  const rows = await customersById(db, ids, drawn);
  const merged = rows.filter(({ id, survivorId }) => id !== survivorId).map(({ survivorId }) => survivorId);
  const living = await customersById(db, merged, drawn);
  const byId = new Map([...rows, ...living].map((row) => [row.id, row]));
  return new Map(
    rows.flatMap((row) => {
      const survivor = byId.get(row.survivorId);
      return survivor === undefined ? [] : [[row.id, survivor] as const];
    }),
  );
}

/** Customers as they were just drawn, or as they stand in the store. */
async function customersById(
  db: Tables<'customers'>,
  ids: readonly CustomerId[],
  drawn: DrawnCustomers['rows'],
): Promise<readonly StoredCustomer[]> {
  const stored = ids.filter((id) => !drawn.has(id));
  const read = stored.length === 0 ? [] : await rowsBy(db.customers, 'id', stored);
  return [...ids.flatMap((id) => drawn.get(id) ?? []), ...read];
}

async function readTokensOf(
  db: Tables<'customerTokens'>,
  customers: readonly StoredCustomer[],
  drawn: DrawnCustomers['tokens'],
): Promise<(customer: StoredCustomer | undefined) => readonly string[]> {
  const orders = [...new Set(customers.map(({ order }) => order))].filter((order) => !drawn.has(order));
  const read = orders.length === 0 ? [] : await db.customerTokens.bulkGet(orders);
  const found = new Map([
    ...drawn,
    ...read.flatMap((row) => (row ? [[row.order, row.tokens.map(withoutQuarter)] as const] : [])),
  ]);
  return (customer) => (customer && found.get(customer.order)) ?? [];
}

function caseRow(
  state: CaseState,
  customer: StoredCustomer | undefined,
  kept: Pick<StoredCase, 'order' | 'eventsNotOnDisk'>,
): StoredCase {
  const { pieces } = state;
  const promises = state.standings.flatMap(({ promisedOn }) => promisedOn ?? []).sort();
  return {
    ...kept,
    id: state.id,
    number: state.number,
    customerId: customer?.id ?? state.customerId,
    customerName: customer?.name ?? '',
    customerKana: customer?.kana ?? '',
    openedAt: state.openedAt,
    receivedOn: state.receivedOn,
    promisedOn: promises[0] ?? null,
    station: state.station,
    houses: [...new Set(pieces.map(({ house }) => house))],
    kinds: pieces.map(({ kind }) => kind),
    services: [...new Set(pieces.flatMap(({ services }) => services.map(({ code }) => code)))],
    pieceCount: pieces.length,
    outcome: worstOutcome(state.decisions),
    firstPhoto: pieces.flatMap(({ photos }) => photos)[0]?.hash ?? null,
    noteCount: state.notes.length,
    stages: stages.filter((stage) => state.standings.some((standing) => standing.stage === stage)),
  };
}
