import { err, ok, type Result } from '../../../shared/result';
import type { Purchase } from '../../../shared/shipping/purchase';
import { wordsOf } from '../refusals';
import { type CancelReply, cancelReplySchema } from '../schemas/cancel-reply';
import type { CancelRequest } from '../schemas/cancel-request';
import { parseReply } from '../transport/parse-reply';
import type { BuyingParts } from './buy-label';
import { createKeepSold } from './keep-sold';
import { type PurchaseRecord, purchaseOf } from './records';

export type Voiding = { readonly key: string; readonly how: 'cancelled' | 'unused' };

/** What FedEx calls a label that was cancelled before. */
const alreadyCancelled = /CANCEL.*ALREADY|ALREADY.*CANCEL|ALREADY.*DELETED|ALREADY.*VOID/u;

function refusalOf({ output }: CancelReply): string {
  const words = output.message ?? output.successMessage ?? '';
  const alerts = output.alerts.map(({ code, message }) => ({ code, message: message ?? '' }));
  return wordsOf(alerts.length > 0 ? alerts : [{ code: 'NOT.CANCELLED', message: words }]);
}

/**
 * Cancels at FedEx, once the intent is on disk. Cancelling twice is cancelling once, so a purchase that stays `voiding`,
 * because nobody answered or the program ended, is simply cancelled again.
 */
export function createVoidLabel(parts: BuyingParts): (voiding: Voiding) => Promise<Result<Purchase>> {
  const { records, client, access } = parts;
  const { settle } = createKeepSold(parts);
  const underWay = new Map<string, Promise<Result<Purchase>>>();

  async function settled(
    record: PurchaseRecord,
    state: 'voided' | 'unused' | 'bought' | 'found',
  ): Promise<Result<Purchase>> {
    const written = await settle(record, state);
    return written.ok ? ok(purchaseOf(written.value)) : written;
  }

  async function cancel(record: PurchaseRecord, trackingNumber: string): Promise<Result<Purchase>> {
    const known = await access();
    if (!known.ok) return known;
    const { accountNumber, environment } = known.value.account;
    if (environment !== record.environment)
      return err({ kind: 'label-not-voided', detail: `${record.environment}, not ${environment}` });
    const request: CancelRequest = {
      accountNumber: { value: accountNumber },
      emailShipment: false,
      senderCountryCode: record.senderCountry,
      deletionControl: 'DELETE_ALL_PACKAGES',
      trackingNumber,
    };
    const begun = await settle(record, 'voiding');
    if (!begun.ok) return begun;
    const answer = await client.ask(known.value, {
      method: 'PUT',
      path: 'ship/v1/shipments/cancel',
      host: 'api',
      contentType: 'application/json',
      body: Buffer.from(JSON.stringify(request)),
      transactionId: record.key,
      repeating: 'once',
    });
    const before = record.files.length > 0 ? 'bought' : 'found';
    if (answer.state === 'unknown') return err(answer.error);
    if (answer.state === 'refused') {
      const wasTold = answer.faults.length > 0;
      if (answer.faults.some(({ code }) => alreadyCancelled.test(code.toUpperCase())))
        return settled(begun.value, 'voided');
      // Another try of before may have got through: as long as FedEx has not spoken, it stays open.
      if (!wasTold && record.state === 'voiding') return err(answer.error);
      const back = await settled(begun.value, before);
      if (!back.ok) return back;
      return err(wasTold ? { kind: 'label-not-voided', detail: wordsOf(answer.faults) } : answer.error);
    }
    const reply = parseReply(answer.text, cancelReplySchema);
    if (reply === null) return err({ kind: 'carrier-failed', detail: 'REPLY.UNREADABLE' });
    if (reply.output.cancelledShipment) return settled(begun.value, 'voided');
    const back = await settled(begun.value, before);
    return back.ok ? err({ kind: 'label-not-voided', detail: refusalOf(reply) }) : back;
  }

  async function voidOne({ key, how }: Voiding): Promise<Result<Purchase>> {
    const record = records.find(key);
    if (record === undefined) return err({ kind: 'not-found', detail: key });
    if (record.state === 'voided' || record.state === 'unused') return ok(purchaseOf(record));
    const isThere = record.state === 'bought' || record.state === 'found' || record.state === 'voiding';
    if (!isThere) return err({ kind: 'label-not-voided', detail: record.state });
    if (how === 'unused') return settled(record, 'unused');
    if (record.trackingNumber === null)
      return err({ kind: 'label-not-voided', detail: 'no tracking number' });
    return cancel(record, record.trackingNumber);
  }

  return (voiding) => {
    const running = underWay.get(voiding.key);
    if (running !== undefined) return running;
    const work = voidOne(voiding).finally(() => underWay.delete(voiding.key));
    underWay.set(voiding.key, work);
    return work;
  };
}
