import type { Transaction } from 'dexie';
import * as openTheLedger from './001-open-the-ledger';
import * as keepRulings from './002-keep-rulings';
import * as numberWordChanges from './003-number-word-changes';
import * as followPieces from './004-follow-pieces';
import * as orderPiecesByWait from './005-order-pieces-by-wait';
import * as nameStagesOfCases from './006-name-stages-of-cases';
import * as countEvents from './007-count-events';
import * as followShipments from './008-follow-shipments';
import * as fileTokensByQuarter from './009-file-tokens-by-quarter';

export type SchemaVersion = {
  readonly version: number;
  readonly stores: Record<string, string | null>;
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
};

/** Every schema there ever was, oldest first: Dexie walks a shop's database through those it has not seen. */
export const versions: readonly SchemaVersion[] = [
  { ...openTheLedger, upgrade: null },
  { ...keepRulings, upgrade: null },
  { ...numberWordChanges, upgrade: null },
  followPieces,
  { ...orderPiecesByWait, upgrade: null },
  nameStagesOfCases,
  countEvents,
  followShipments,
  fileTokensByQuarter,
];
