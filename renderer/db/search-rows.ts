import type { Table } from 'dexie';
import { isFoundIn, type SearchTerm } from '../../shared/cases/search/terms';

/** Rows that a search can find: keyed so that the newest come first, with the tokens they are found by. */
export type FindableRow = { readonly order: number; readonly tokens: readonly string[] };

/** What a row must meet beside the terms, with the index that knows the rows which do. */
export type IndexedCondition<Row> = {
  /** Their keys, or null where there are `limit` or more. */
  readonly keys: (limit: number) => Promise<readonly number[] | null>;
  readonly isMet: (row: Row) => boolean;
};

export type RowSearch<Row> = {
  readonly terms: readonly SearchTerm[];
  readonly conditions: readonly IndexedCondition<Row>[];
  readonly limit: number;
  /** `order` of the last row of the page before. */
  readonly after: number | undefined;
};

export type Found<Row> = { readonly rows: readonly Row[]; readonly more: boolean };

/** Beyond this many keys it costs less to walk the table from its newest rows than to list the keys. */
const listedKeys = 1000;
/** Rows walked before the search gives up the walk and lists every key after all: few of the newest are then meant. */
const walkedRows = 600;
const firstStep = 64;
const laterSteps = 200;

/**
 * The newest rows that meet everything, a page at a time. The rarest condition names the candidates and the others are
 * tried on them; where each is common, the newest rows are tried one after another, which soon fills a page.
 */
export async function searchRows<Row extends FindableRow>(
  table: Table<Row, number>,
  { terms, conditions, limit, after }: RowSearch<Row>,
): Promise<Found<Row>> {
  const all = [...terms.map((term) => termCondition(table, term)), ...conditions];
  const isMatch = (row: Row) => all.every(({ isMet }) => isMet(row));
  const start = after ?? Number.NEGATIVE_INFINITY;
  const rarest = await rarestKeys(all);
  if (rarest !== null) return pickRows(table, rarest, start, limit, isMatch);
  const walked = await walk(table, start, limit, isMatch, all.length === 0 ? limit + 1 : walkedRows);
  if (walked !== null) return walked;
  return pickRows(table, await commonKeys(all), start, limit, isMatch);
}

/** Keys of the rows in a range of an index. A plain range is what the browser can list in one go, without a cursor. */
export async function keysBetween<Row>(
  table: Table<Row, number>,
  index: string,
  [from, to]: readonly [string, string],
  limit: number,
): Promise<readonly number[] | null> {
  const range = table.where(index).between(from, to, true, true);
  const keys = await (limit === Number.POSITIVE_INFINITY ? range : range.limit(limit)).primaryKeys();
  return keys.length < limit ? keys : null;
}

function termCondition<Row extends FindableRow>(
  table: Table<Row, number>,
  term: SearchTerm,
): IndexedCondition<Row> {
  const ranges = [
    ...term.prefixes.map((prefix) => [prefix, prefix + lastCharacter] as const),
    ...term.codes.map((code) => [code, code] as const),
  ];
  return {
    keys: async (limit) => {
      const lists = await Promise.all(ranges.map((range) => keysBetween(table, 'tokens', range, limit)));
      const complete = lists.filter((keys) => keys !== null);
      return complete.length < lists.length ? null : complete.flat();
    },
    isMet: (row) => isFoundIn(row.tokens, term),
  };
}

/** Sorts after every character that a token can go on with. */
const lastCharacter = '\uffff';

/** The keys of the condition that fewest rows meet; null where each is met by many. */
async function rarestKeys<Row>(
  conditions: readonly IndexedCondition<Row>[],
): Promise<readonly number[] | null> {
  const lists = await Promise.all(conditions.map(({ keys }) => keys(listedKeys)));
  const complete = lists.flatMap((keys) => (keys === null ? [] : [new Set(keys)]));
  const [rarest] = complete.sort((first, second) => first.size - second.size);
  return rarest === undefined ? null : [...rarest];
}

async function commonKeys<Row>(conditions: readonly IndexedCondition<Row>[]): Promise<readonly number[]> {
  const lists = await Promise.all(conditions.map(({ keys }) => keys(Number.POSITIVE_INFINITY)));
  const [shortest = new Set<number>(), ...others] = lists
    .map((keys) => new Set(keys))
    .sort((first, second) => first.size - second.size);
  return [...shortest].filter((key) => others.every((keys) => keys.has(key)));
}

async function pickRows<Row extends FindableRow>(
  table: Table<Row, number>,
  keys: readonly number[],
  start: number,
  limit: number,
  isMatch: (row: Row) => boolean,
): Promise<Found<Row>> {
  const open = keys.filter((key) => key > start).sort((first, second) => first - second);
  const found: Row[] = [];
  for (let from = 0; from < open.length && found.length <= limit; from += laterSteps) {
    const rows = await table.bulkGet(open.slice(from, from + laterSteps));
    found.push(...rows.filter((row) => row !== undefined).filter(isMatch));
  }
  return { rows: found.slice(0, limit), more: found.length > limit };
}

/** Null where the walk ended before a page was full or the table was. */
async function walk<Row extends FindableRow>(
  table: Table<Row, number>,
  start: number,
  limit: number,
  isMatch: (row: Row) => boolean,
  mostRows: number,
): Promise<Found<Row> | null> {
  const found: Row[] = [];
  let last = start;
  let walked = 0;
  while (walked < mostRows) {
    const step = Math.min(walked === 0 ? Math.max(firstStep, limit + 1) : laterSteps, mostRows - walked);
    const rows = await table.where(':id').above(last).limit(step).toArray();
    found.push(...rows.filter(isMatch));
    walked += step;
    if (found.length > limit) return { rows: found.slice(0, limit), more: true };
    if (rows.length < step) return { rows: found, more: false };
    last = rows.at(-1)?.order ?? last;
  }
  return null;
}
