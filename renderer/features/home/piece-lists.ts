import {
  type ShopProfile,
  type StaffRole,
  usualUnclaimedDays,
  usualUntouchedDays,
} from '../../../shared/cases/shop';
import type { Stage } from '../../../shared/cases/stages/stage';
import { addDays, type PlainDate } from '../../../shared/time/plain-date';
import type { LedgerDatabase } from '../../db/ledger';
import {
  boardPage,
  type PieceRow,
  piecesAtStageSince,
  piecesByStage,
  piecesDue,
  piecesToReview,
  piecesUntouchedSince,
} from '../../db/pieces';
import { piecesWithoutPlace, rushPieces } from '../../db/pieces-in-need';

export const pieceLists = [
  'dueToday',
  'overdue',
  'ready',
  'unclaimed',
  'awaitingCustomer',
  'untouched',
  'review',
  'atBench',
  'rush',
  'qualityCheck',
  'awaitingParts',
  'box',
  'withoutPlace',
  'documentsToSend',
  'onItsWayIn',
  'onItsWayBack',
  'unannounced',
  'lost',
] as const;
export type PieceListName = (typeof pieceLists)[number];

export const listsOfRole: Readonly<Record<StaffRole, readonly PieceListName[]>> = {
  counter: ['dueToday', 'overdue', 'ready', 'awaitingCustomer', 'unclaimed', 'untouched', 'review'],
  workshop: [
    'rush',
    'atBench',
    'qualityCheck',
    'awaitingParts',
    'overdue',
    'box',
    'withoutPlace',
    'untouched',
    'review',
  ],
  packing: [
    'documentsToSend',
    'onItsWayIn',
    'onItsWayBack',
    'box',
    'unannounced',
    'lost',
    'overdue',
    'untouched',
    'review',
  ],
};

/** What a list shows of each piece beside its name: when it is due, or since when it stands there. */
export type Shows = 'promise' | 'since';

export const showsOf = (list: PieceListName): Shows =>
  ['dueToday', 'overdue', 'rush', 'atBench', 'qualityCheck', 'box'].includes(list) ? 'promise' : 'since';

export type PieceListPage = {
  readonly rows: readonly PieceRow[];
  readonly count: number;
  /** There are more than were counted. */
  readonly isCapped: boolean;
};

/** No list reads further than this, however many pieces there are. */
const mostRead = 200;

const stagesOf: Readonly<Partial<Record<PieceListName, readonly Stage[]>>> = {
  ready: ['ready'],
  awaitingCustomer: ['awaiting-customer', 'awaiting-approval', 'awaiting-photos'],
  atBench: ['at-bench'],
  qualityCheck: ['quality-check'],
  awaitingParts: ['awaiting-parts'],
  box: ['waiting-for-run'],
  documentsToSend: ['awaiting-shipping-details'],
  onItsWayIn: ['on-its-way-in', 'documents-sent'],
  onItsWayBack: ['on-its-way-back'],
  unannounced: ['unannounced'],
  lost: ['lost-in-transit'],
};

/** A list of one stage need not say it in every line. */
export const showsStage = (list: PieceListName): boolean =>
  list !== 'unclaimed' && stagesOf[list]?.length !== 1;

/** After how many days of standing still the shop wants a piece brought up; 0 for the lists that do not ask. */
export function daysOfList(list: PieceListName, shop: ShopProfile): number {
  if (list === 'unclaimed') return shop.unclaimedAfterDays ?? usualUnclaimedDays;
  return list === 'untouched' ? (shop.untouchedAfterDays ?? usualUntouchedDays) : 0;
}

type Asking = {
  readonly day: PlainDate;
  /** As `daysOfList` has it. */
  readonly days: number;
  readonly shown: number;
};

/** One list, by index: its first rows, and how many there are as far as they were counted. */
export async function readPieceList(
  db: LedgerDatabase,
  list: PieceListName,
  asking: Asking,
): Promise<PieceListPage> {
  const stages = stagesOf[list];
  if (stages !== undefined) return atStages(db, stages, asking.shown);
  const found = await byIndex(db, list, asking);
  return {
    rows: found.slice(0, asking.shown),
    count: Math.min(found.length, mostRead),
    isCapped: found.length > mostRead,
  };
}

/** Counted by the counters of the stages; the rows rush first, then by promise. */
async function atStages(db: LedgerDatabase, stages: readonly Stage[], limit: number): Promise<PieceListPage> {
  const counts = await piecesByStage(db);
  const pages = await Promise.all(stages.map((stage) => boardPage(db, { stage, limit })));
  const rows = pages.flatMap((page) => page.rows);
  rows.sort((one, other) => (one.urgency < other.urgency ? -1 : one.urgency > other.urgency ? 1 : 0));
  const count = stages.reduce((sum, stage) => sum + counts[stage], 0);
  return { rows: rows.slice(0, limit), count, isCapped: false };
}

async function byIndex(
  db: LedgerDatabase,
  list: PieceListName,
  { day, days }: Asking,
): Promise<readonly PieceRow[]> {
  const limit = mostRead + 1;
  const daysAgo = `${addDays(day, -days)}T00:00:00.000Z`;
  switch (list) {
    case 'overdue':
      return piecesDue(db, addDays(day, -1), limit);
    case 'dueToday':
      return db.pieces.where('dueOn').equals(day).limit(limit).toArray();
    case 'untouched':
      return piecesUntouchedSince(db, daysAgo, limit);
    case 'unclaimed':
      return piecesAtStageSince(db, { stage: 'ready', before: daysAgo, limit });
    case 'review':
      return piecesToReview(db, limit);
    case 'rush':
      return rushPieces(db, limit);
    default:
      return piecesWithoutPlace(db, limit);
  }
}
