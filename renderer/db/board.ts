import type { BagNumber, CaseId, StaffId } from '../../shared/cases/ids';
import type { Stage } from '../../shared/cases/stages/stage';
import type { House } from '../../shared/policies/request';
import type { PlainDate } from '../../shared/time/plain-date';
import type { LedgerDatabase } from './ledger';

/** What narrows the board; null = it does not. */
export type BoardFilters = {
  /** As `placeKey` names it. */
  readonly placeKey: string | null;
  readonly craftsperson: StaffId | null;
  readonly house: House | 'other' | null;
  readonly isRush: boolean;
  /** Promised for a day before this one. */
  readonly overdueOn: PlainDate | null;
};

/** Sorts after every urgency. */
const last = '\uffff';

/** Ranges of the urgency: `0` or `1` for rush or not, and then the promised day. */
function rangesOf({ isRush, overdueOn }: BoardFilters): readonly (readonly [string, string])[] {
  const end = overdueOn ?? last;
  if (isRush) return [['0', `0${end}`]];
  return overdueOn === null
    ? [['', last]]
    : [
        ['0', `0${end}`],
        ['1', `1${end}`],
      ];
}

/** The bags of one stage in the board's order, rush first and then by promise; read from indexes alone. */
export async function bagsAtStage(
  db: LedgerDatabase,
  stage: Stage,
  filters: BoardFilters,
): Promise<readonly BagNumber[]> {
  const parts: BagNumber[][] = [];
  for (const [from, to] of rangesOf(filters)) {
    parts.push(await db.pieces.where('[stage+urgency]').between([stage, from], [stage, to]).primaryKeys());
  }
  let bags = parts.flat();
  const { placeKey, craftsperson, house } = filters;
  if (placeKey !== null && bags.length > 0) {
    const there = new Set(await db.pieces.where('placeKey').equals(placeKey).primaryKeys());
    bags = bags.filter((bag) => there.has(bag));
  }
  if (craftsperson !== null && bags.length > 0) {
    const theirs = new Set(await db.pieces.where('craftsperson').equals(craftsperson).primaryKeys());
    bags = bags.filter((bag) => theirs.has(bag));
  }
  if (house === null || bags.length === 0) return bags;
  const houses = await housesOf(db, bags);
  return bags.filter((bag) => houses.get(bag) === house);
}

const known = new WeakMap<LedgerDatabase, Map<BagNumber, House | 'other'>>();

/** A piece never changes its house, so each row is read for it once in the life of the window. */
async function housesOf(db: LedgerDatabase, bags: readonly BagNumber[]) {
  const houses = known.get(db) ?? new Map<BagNumber, House | 'other'>();
  known.set(db, houses);
  const unknown = bags.filter((bag) => !houses.has(bag));
  const rows = unknown.length === 0 ? [] : await db.pieces.bulkGet(unknown);
  for (const row of rows) if (row !== undefined) houses.set(row.bagNumber, row.house);
  return houses;
}

/** The cases that these bags are of, each once. */
export async function casesOfBags(
  db: LedgerDatabase,
  bags: readonly BagNumber[],
): Promise<readonly CaseId[]> {
  const rows = await db.pieces.bulkGet([...bags]);
  return [...new Set(rows.flatMap((row) => (row === undefined ? [] : [row.caseId])))];
}

/** Every place at which something open lies, as `placeKey` names it. */
export async function placesInUse(db: LedgerDatabase): Promise<readonly string[]> {
  // From key to key: an index with few different keys is walked in as many steps.
  const keys = await db.pieces.orderBy('placeKey').uniqueKeys();
  return keys.filter((key): key is string => typeof key === 'string');
}
