import * as z from 'zod';
import { ledgerSchema } from '../../../shared/contract/ledgers';
import { type Purchase, type PurchaseState, purchaseSchema } from '../../../shared/shipping/purchase';
import type { Log } from '../../log';
import { openRecordFolder, type RecordFolder } from '../../record-folder';

/** A purchase with what it takes to go on with it: whose files they are, and where the package starts. */
const purchaseRecordSchema = purchaseSchema.extend({
  ledger: ledgerSchema,
  senderCountry: z.string().regex(/^[A-Z]{2}$/),
});
export type PurchaseRecord = z.infer<typeof purchaseRecordSchema>;

export type PurchaseRecords = RecordFolder<PurchaseRecord>;

/** How many of those that sold nothing, or nothing any more, are kept; all others stay. */
const pastKept = 500;

const past: ReadonlySet<PurchaseState> = new Set(['refused', 'none', 'voided', 'unused']);

/** A shipment in one of these has a label or may have one: another must not be bought. */
const holding: ReadonlySet<PurchaseState> = new Set(['asking', 'bought', 'unknown', 'found', 'voiding']);

/** These wait for a person or for another try. */
const waiting: ReadonlySet<PurchaseState> = new Set(['asking', 'unknown', 'voiding']);

export const isHolding = ({ state }: Purchase): boolean => holding.has(state);
export const isWaiting = ({ state }: Purchase): boolean => waiting.has(state);

export async function openPurchaseRecords(folder: string, log: Pick<Log, 'error'>): Promise<PurchaseRecords> {
  const records = await openRecordFolder({ folder, name: 'purchase', schema: purchaseRecordSchema, log });
  await records.prune(({ state }) => past.has(state), pastKept);
  return records;
}

/** What the page is told of a record. */
export function purchaseOf({ ledger: _, senderCountry: __, ...purchase }: PurchaseRecord): Purchase {
  return purchase;
}
