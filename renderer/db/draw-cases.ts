import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseId, CustomerId } from '../../shared/cases/ids';
import { caseTokens, worstOutcome } from '../../shared/cases/search/case-tokens';
import { stages } from '../../shared/cases/stages/stage';
import { type CounterName, changeCounters, countersOf, raiseSequences } from './counters';
import { drawPieces } from './draw-pieces';
import { drawShipments } from './draw-shipments';
import type { Tables } from './in-transaction';
import type { StoredCase, StoredCustomer } from './ledger';
import { putTokens } from './put-tokens';
import { readStates } from './read-states';
import { freeKeys } from './row-order';
import { rowsBy } from './rows-by';

/** Draws the rows of the cases that these events are about, and of the changed customers' cases, anew. */
export async function drawCases(
  db: Tables<
    | 'events'
    | 'cases'
    | 'caseTokens'
    | 'caseWords'
    | 'customers'
    | 'customerTokens'
    | 'counters'
    | 'pieces'
    | 'shipments'
  >,
  fresh: readonly DeskEvent[],
  changedCustomers: readonly CustomerId[],
  origin: 'here' | 'journal',
): Promise<void> {
  const waiting = new Map<CaseId, number>();
  for (const { subject } of fresh) {
    if (subject.kind === 'case') waiting.set(subject.id, (waiting.get(subject.id) ?? 0) + 1);
  }
  const [ofEvents, ofCustomers] = await Promise.all([
    rowsBy(db.cases, 'id', [...waiting.keys()]),
    rowsBy(db.cases, 'customerId', changedCustomers),
  ]);
  const known = new Map([...ofEvents, ...ofCustomers].map((row) => [row.id, row]));
  const states = await readStates(db, [...new Set([...waiting.keys(), ...known.keys()])]);
  if (states.length === 0) return;
  const customers = await readCustomersOf(db, states);
  const tokensOf = await readTokensOf(db, [...customers.values()]);
  const added = states.filter(({ id }) => !known.has(id));
  const keys = await freeKeys(
    db.cases,
    added.map(({ openedAt }) => openedAt),
  );
  const orders = new Map(added.map(({ id }, index) => [id, keys[index] ?? 0]));
  const rows = states.map((state) => {
    const before = known.get(state.id);
    const unwritten = origin === 'here' ? (waiting.get(state.id) ?? 0) : 0;
    return caseRow(state, customers.get(state.customerId), {
      order: before?.order ?? orders.get(state.id) ?? 0,
      eventsNotOnDisk: (before?.eventsNotOnDisk ?? 0) + unwritten,
    });
  });
  await db.cases.bulkPut(rows);
  const drawn = states.map((state) => ({ state, customer: customers.get(state.customerId) }));
  await drawPieces(db, drawn);
  await drawShipments(db, drawn);
  const tokens = states.map((state, index) => ({
    order: rows[index]?.order ?? 0,
    tokens: caseTokens(state, tokensOf(customers.get(state.customerId))),
  }));
  await putTokens({ tokens: db.caseTokens, words: db.caseWords }, tokens);
  await raiseSequences(
    db,
    added.map(({ number }) => number),
  );
  await changeCounters(db, differences([...known.values()], rows));
}

/** Each case's customer by the id in the case: herself, or whoever answers for her now. */
async function readCustomersOf(
  db: Tables<'customers'>,
  states: readonly CaseState[],
): Promise<ReadonlyMap<CustomerId, StoredCustomer>> {
  const ids = [...new Set(states.map(({ customerId }) => customerId))];
  const rows = await rowsBy(db.customers, 'id', ids);
  const merged = rows.filter(({ id, survivorId }) => id !== survivorId).map(({ survivorId }) => survivorId);
  const living = await rowsBy(db.customers, 'id', merged);
  const byId = new Map([...rows, ...living].map((row) => [row.id, row]));
  return new Map(
    rows.flatMap((row) => {
      const survivor = byId.get(row.survivorId);
      return survivor === undefined ? [] : [[row.id, survivor] as const];
    }),
  );
}

async function readTokensOf(
  db: Tables<'customerTokens'>,
  customers: readonly StoredCustomer[],
): Promise<(customer: StoredCustomer | undefined) => readonly string[]> {
  const orders = [...new Set(customers.map(({ order }) => order))];
  const found = new Map((await db.customerTokens.bulkGet(orders)).map((row) => [row?.order, row?.tokens]));
  return (customer) => found.get(customer?.order) ?? [];
}

function differences(
  before: readonly StoredCase[],
  after: readonly StoredCase[],
): ReadonlyMap<CounterName, number> {
  const changes = new Map<CounterName, number>();
  const change = (row: StoredCase, by: number) => {
    for (const name of countersOf(row)) changes.set(name, (changes.get(name) ?? 0) + by);
  };
  for (const row of before) change(row, -1);
  for (const row of after) change(row, 1);
  return changes;
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
