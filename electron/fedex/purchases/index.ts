import { err, ok } from '../../../shared/result';
import type { Services } from '../../host/services';
import { type BuyingParts, createBuyLabel } from './buy-label';
import { createKeepSold } from './keep-sold';
import { isWaiting, purchaseOf } from './records';
import { createVoidLabel } from './void-label';

/** The calls about labels that cost money. */
export type Purchases = Pick<Services, 'buyLabel' | 'readPurchases' | 'answerUnknownPurchase' | 'voidLabel'>;

/**
 * Goes on with what the program was doing when it ended: an answer of FedEx that is on disk becomes a kept label, and without
 * one nobody knows.
 */
async function goOnFromDisk(parts: BuyingParts): Promise<void> {
  const { records, replies, log } = parts;
  const { goOn, settle } = createKeepSold(parts);
  for (const record of records.all().filter(({ state }) => state === 'asking')) {
    const text = await replies.read(record.key);
    const settled = text === null ? await settle(record, 'unknown') : await goOn(record, text);
    if (!settled.ok)
      log.error({ key: record.key, refusal: settled.error.kind }, 'a purchase was not gone on with');
  }
  for (const key of await replies.keys()) {
    const state = records.find(key)?.state;
    if (state !== 'asking' && state !== 'unknown') await replies.forget(key);
  }
}

/** @param parts what a test may stand in the way of: the disk, the network, the clock */
export async function openPurchases(parts: BuyingParts): Promise<Purchases> {
  const { records, replies, now } = parts;
  await goOnFromDisk(parts);
  const buyLabel = createBuyLabel(parts);
  const voidLabel = createVoidLabel(parts);
  const { settle } = createKeepSold({ ...parts, now });
  return {
    async buyLabel(asked) {
      const bought = await buyLabel(asked);
      return bought.ok ? ok({ purchase: bought.value }) : bought;
    },
    async voidLabel(voiding) {
      const voided = await voidLabel(voiding);
      return voided.ok ? ok({ purchase: voided.value }) : voided;
    },
    readPurchases: async ({ caseId }) =>
      ok({
        purchases: records
          .all()
          .filter((record) => (caseId === null ? isWaiting(record) : record.caseId === caseId))
          .map(purchaseOf),
      }),
    async answerUnknownPurchase({ key, answer }) {
      const record = records.find(key);
      if (record === undefined) return err({ kind: 'not-found', detail: key });
      if (record.state !== 'unknown') return ok({ purchase: purchaseOf(record) });
      const settled =
        answer.was === 'none'
          ? await settle(record, 'none')
          : await settle(record, 'found', { trackingNumber: answer.trackingNumber });
      if (!settled.ok) return settled;
      // Left behind, it is taken away at the next start.
      await replies.forget(key).catch(() => undefined);
      return ok({ purchase: purchaseOf(settled.value) });
    },
  };
}
