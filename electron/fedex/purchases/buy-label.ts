import type { AppError } from '../../../shared/app-error';
import type { Ledger } from '../../../shared/contract/ledgers';
import { err, ok, type Result } from '../../../shared/result';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import type { Purchase } from '../../../shared/shipping/purchase';
import type { Instant } from '../../../shared/time/plain-date';
import { diskRefusal } from '../../journal/disk-refusal';
import type { CarrierAccess } from '../account';
import { faultAlerts } from '../replies/alerts';
import { shipRequest } from '../requests/ship-request';
import type { Answer, CarrierClient } from '../transport/client';
import { createKeepSold, type KeepingParts, type Settled } from './keep-sold';
import { isHolding, type PurchaseRecord, purchaseOf } from './records';

export type BuyingParts = KeepingParts & {
  readonly client: CarrierClient;
  readonly access: () => Promise<Result<CarrierAccess>>;
};

export type LabelAsked = {
  readonly ledger: Ledger;
  readonly key: string;
  readonly caseId: Purchase['caseId'];
  readonly shipmentId: string;
  readonly order: ShipmentOrder;
  readonly documentId: string | null;
};

/** What the sample shop invents goes nowhere real. */
export function refusesSample(ledger: Ledger, { account }: CarrierAccess): boolean {
  return ledger === 'sample' && account.environment === 'production';
}

type UnderWay = { readonly shipmentId: string; readonly work: Promise<Result<Purchase>> };

/**
 * Buys each key's label once. The intent is on disk before the label is asked for, and nothing is asked for again by itself:
 * whatever ends the program in between leaves either FedEx's answer on disk, from which the next start goes on, or an
 * `unknown` for a person.
 */
export function createBuyLabel(parts: BuyingParts): (asked: LabelAsked) => Promise<Result<Purchase>> {
  const { records, replies, client, access, now, log } = parts;
  const { keep, settle } = createKeepSold(parts);
  const underWay = new Map<string, UnderWay>();
  /** What FedEx said to purchases and the disk did not take yet. */
  const unwritten = new Map<string, Answer>();

  async function writeDown(record: PurchaseRecord, answer: Answer): Promise<Result<Settled>> {
    if (answer.state === 'answered') return keep(record, answer.text);
    const refusal = answer.state === 'refused' ? answer.error : null;
    const alerts = answer.state === 'refused' ? faultAlerts(answer.faults) : [];
    const settled = await settle(record, answer.state, { alerts });
    return settled.ok ? ok({ record: settled.value, refusal }) : settled;
  }

  async function conclude(record: PurchaseRecord, answer: Answer): Promise<Result<Purchase>> {
    unwritten.set(record.key, answer);
    const written = await writeDown(record, answer);
    if (!written.ok) return written;
    unwritten.delete(record.key);
    const { record: settled, refusal } = written.value;
    log.info({ key: record.key, state: settled.state, refusal: refusal?.kind }, 'a label was asked for');
    return refusal === null ? ok(purchaseOf(settled)) : err(refusal);
  }

  async function buy(asked: LabelAsked): Promise<Result<Purchase>> {
    const known = await access();
    if (!known.ok) return known;
    if (refusesSample(asked.ledger, known.value)) return err({ kind: 'carrier-of-sample' });
    const { accountNumber } = known.value.account;
    const request = shipRequest({ order: asked.order, accountNumber, documentId: asked.documentId });
    if (!request.ok) return request;
    // A login that fails leaves nothing to wonder about.
    const loggedIn = await client.logIn(known.value);
    if (!loggedIn.ok) return loggedIn;
    const record = askingRecord(asked, known.value, now());
    try {
      await records.put(record);
    } catch (cause) {
      return err(diskRefusal(cause, 'unexpected'));
    }
    const answer = await client.ask(known.value, {
      method: 'POST',
      path: 'ship/v1/shipments',
      host: 'api',
      contentType: 'application/json',
      body: Buffer.from(JSON.stringify(request.value)),
      transactionId: asked.key,
      repeating: 'once',
    });
    return conclude(record, answer);
  }

  /** Asked for before: what came of it, after another try at writing that down. */
  async function answerAgain(record: PurchaseRecord): Promise<Result<Purchase>> {
    if (record.state !== 'asking') return ok(purchaseOf(record));
    const text = await replies.read(record.key);
    const answer = unwritten.get(record.key) ?? (text === null ? null : { state: 'answered' as const, text });
    if (answer !== null) return conclude(record, answer);
    const settled = await settle(record, 'unknown');
    return settled.ok ? ok(purchaseOf(settled.value)) : settled;
  }

  function otherOf({ key, shipmentId }: LabelAsked): AppError | null {
    const other = records
      .all()
      .find((record) => record.shipmentId === shipmentId && record.key !== key && isHolding(record));
    const isAsked = [...underWay.values()].some((work) => work.shipmentId === shipmentId);
    if (other === undefined && !isAsked) return null;
    return {
      kind: other?.state === 'unknown' ? 'label-fate-unknown' : 'label-already-bought',
      detail: other?.trackingNumber ?? other?.state ?? 'asking',
    };
  }

  return (asked) => {
    const running = underWay.get(asked.key);
    if (running !== undefined) return running.work;
    const known = records.find(asked.key);
    const other = known === undefined ? otherOf(asked) : null;
    if (other !== null) return Promise.resolve(err(other));
    const work = (known === undefined ? buy(asked) : answerAgain(known)).finally(() =>
      underWay.delete(asked.key),
    );
    underWay.set(asked.key, { shipmentId: asked.shipmentId, work });
    return work;
  };
}

function askingRecord(
  { ledger, key, caseId, shipmentId, order, documentId }: LabelAsked,
  { account }: CarrierAccess,
  at: Instant,
): PurchaseRecord {
  return {
    key,
    caseId,
    shipmentId,
    state: 'asking',
    environment: account.environment,
    trackingNumber: null,
    files: [],
    ...(documentId === null ? {} : { documentId }),
    alerts: [],
    charged: null,
    askedAt: at,
    changedAt: at,
    ledger,
    senderCountry: order.shipper.country,
  };
}
