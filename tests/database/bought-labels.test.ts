import { describe, expect, test } from 'vitest';
import { readCase } from '../../renderer/db/cases';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { drainOutbox } from '../../renderer/db/outbox';
import { keepRemark } from '../../renderer/db/remarks';
import { recordShipping, remarksBeginning, storeBoughtLabel } from '../../renderer/db/shipments';
import { ok } from '../../shared/result';
import type { Purchase } from '../../shared/shipping/purchase';
import { anOutboundOrder } from '../builders/a-shipment-order';
import { anActing } from '../builders/a-shop';
import { aFile, firstNumber, secondNumber } from '../builders/shipping-events';
import { DeskStandIn, LocksStandIn } from './a-desk';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const draft = 'shipment-draft/of-this-test';
const shipmentId = '01900000-0000-7000-8000-0000005419e7';
const acting = () => anActing({ newId });

/** Somebody said yes to the order, FedEx sold the label and the host kept it; the window has not heard of it. */
async function soldUnheard(db: LedgerDatabase): Promise<Purchase> {
  const { caseId } = await saved(db);
  const { pieces } = (await readCase(db, caseId)) ?? { pieces: [] };
  const bagNumbers = pieces.map(({ bagNumber }) => bagNumber);
  const data = { shipmentId, bagNumbers, order: anOutboundOrder() };
  const prepared = await recordShipping(
    db,
    caseId,
    { decide: () => ok([{ type: 'shipment-prepared', data }]) },
    acting(),
  );
  expect(prepared).toMatchObject({ ok: true });
  await keepRemark(db, draft, { shipmentId });
  return {
    key: newId(),
    caseId,
    shipmentId,
    state: 'bought',
    environment: 'sandbox',
    trackingNumber: firstNumber,
    files: [aFile()],
    alerts: [],
    charged: null,
    askedAt: '2026-11-22T03:00:00.000Z',
    changedAt: '2026-11-22T03:00:05.000Z',
  };
}

async function shipmentOf(db: LedgerDatabase, { caseId }: Purchase) {
  const shipment = (await readCase(db, caseId))?.shipments[0];
  if (shipment === undefined) throw new Error('No shipment.');
  return shipment;
}

async function makeVoid(db: LedgerDatabase, { caseId }: Purchase): Promise<void> {
  const data = { shipmentId, trackingNumber: firstNumber, how: 'unused' as const, reason: 'wrong weight' };
  const done = await recordShipping(
    db,
    caseId,
    { decide: () => ok([{ type: 'shipment-label-voided', data }]) },
    acting(),
  );
  expect(done).toMatchObject({ ok: true });
}

describe('a label that was bought before a crash', () => {
  test('is taken up by whichever window looks next, once, and the draft that asked for it goes', async () => {
    const db = aWindow();
    const main = new DeskStandIn();
    const purchase = await soldUnheard(db);
    const [one, other] = await Promise.all([
      storeBoughtLabel(db, purchase, acting(), draft),
      storeBoughtLabel(aWindow(), purchase, acting(), draft),
    ]);
    expect([one, other].filter((done) => done.ok && done.value)).toHaveLength(1);
    expect(await storeBoughtLabel(db, purchase, acting(), draft)).toEqual(ok(false));
    expect((await shipmentOf(db, purchase)).labels.map(({ trackingNumber }) => trackingNumber)).toEqual([
      firstNumber,
    ]);
    expect(await remarksBeginning(db, draft)).toEqual([]);
    await drainOutbox(db, main.desk, new LocksStandIn().locks);
    const told = main.journal.filter(({ type }) => type === 'shipment-label-stored');
    expect(told.map(({ id }) => id)).toEqual([purchase.key]);
  });

  test('and voided since then stays void, and what is typed for the next one stays', async () => {
    const db = aWindow();
    const purchase = await soldUnheard(db);
    await storeBoughtLabel(db, purchase, acting(), draft);
    await makeVoid(db, purchase);
    await keepRemark(db, draft, { shipmentId, weight: '0.6' });
    expect(await storeBoughtLabel(db, purchase, acting(), draft)).toEqual(ok(false));
    expect(await remarksBeginning(db, draft)).toEqual([{ shipmentId, weight: '0.6' }]);
    expect(await shipmentOf(db, purchase)).toMatchObject({ label: null, stage: 'voided' });
    const next = { ...purchase, key: newId(), trackingNumber: secondNumber, files: [aFile('label', 'b')] };
    expect(await storeBoughtLabel(db, next, acting(), draft)).toEqual(ok(true));
    expect((await shipmentOf(db, purchase)).label?.trackingNumber).toBe(secondNumber);
    expect(await remarksBeginning(db, draft)).toEqual([]);
  });
});
