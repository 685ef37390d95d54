import { describe, expect, it } from 'vitest';
import { anInboundOrder, anOutboundOrder, aWorkshop } from '../../builders/a-shipment-order';
import { aBuyingDesk, aCarrierFolder, accountAt, aKey, asking, carrierOn, purchasesOf } from './carrier-desk';

const shipPath = '/ship/v1/shipments';
const otherShipment = '01900000-0000-7000-8000-0000000005e2';

describe('buying a label', () => {
  it('keeps the label for the thermal head and the invoice, with the copies that FedEx wants', async () => {
    const { carrier, sandbox, files } = await aBuyingDesk();
    const bought = await carrier.buyLabel(asking(1));
    const [sold] = sandbox.labels();
    expect(bought).toMatchObject({
      ok: true,
      value: {
        purchase: {
          key: aKey(1),
          state: 'bought',
          environment: 'custom',
          trackingNumber: sold?.trackingNumber,
          charged: { currency: 'USD', minor: expect.any(Number) },
          files: [
            { kind: 'label', format: 'zpl', pages: 1, copies: 1 },
            { kind: 'invoice', format: 'pdf', copies: 3 },
          ],
        },
      },
    });
    if (!bought.ok) return;
    for (const file of bought.value.purchase.files) {
      const kept = await files.load(file.hash);
      const beginning = kept.ok ? Buffer.from(kept.value.subarray(0, 5)).toString('latin1') : '';
      expect(beginning).toMatch(file.format === 'zpl' ? /^[\^~]/ : /^%PDF-/);
    }
  });

  it('sells a return label linked to the waybill of the way out, as PDF for the customer’s own printer', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    expect(await carrier.buyLabel(asking(1, anInboundOrder()))).toMatchObject({
      value: {
        purchase: { state: 'bought', files: [{ kind: 'label', format: 'pdf' }, { kind: 'invoice' }] },
      },
    });
    expect(sandbox.labels()).toMatchObject([
      { isReturn: true, from: 'US', to: 'JP', reference: 'AWB 794953555571' },
    ]);
  });

  it('sells one label for one key, however often and at once it is asked', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    const [first, second] = await Promise.all([carrier.buyLabel(asking(1)), carrier.buyLabel(asking(1))]);
    const third = await carrier.buyLabel(asking(1));
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(sandbox.labels()).toHaveLength(1);
  });

  it('sells no second label of a shipment at the same time or later, until the first is voided', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    const [first, atOnce] = await Promise.all([carrier.buyLabel(asking(1)), carrier.buyLabel(asking(2))]);
    expect(first.ok).toBe(true);
    expect(atOnce).toMatchObject({ error: { kind: 'label-already-bought' } });
    expect(await carrier.buyLabel(asking(3))).toMatchObject({ error: { kind: 'label-already-bought' } });
    expect(await carrier.buyLabel(asking(4, anOutboundOrder(), otherShipment))).toMatchObject({ ok: true });
    expect(await carrier.voidLabel({ key: aKey(1), how: 'cancelled' })).toMatchObject({
      value: { purchase: { state: 'voided' } },
    });
    expect(await carrier.buyLabel(asking(5))).toMatchObject({ value: { purchase: { state: 'bought' } } });
    expect(sandbox.labels().map(({ state }) => state)).toEqual(['cancelled', 'label-made', 'label-made']);
  });

  it('gives FedEx’s code and words of a refusal, has sold nothing, and lets a new key try again', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    sandbox.next({ path: shipPath, fault: 'refused', code: 'SHIPMENT.ACCOUNTNUMBER.UNAUTHORIZED' });
    expect(await carrier.buyLabel(asking(1))).toMatchObject({
      error: {
        kind: 'carrier-account-refused',
        detail: expect.stringContaining('SHIPMENT.ACCOUNTNUMBER.UNAUTHORIZED: Refused'),
      },
    });
    expect(await purchasesOf(carrier)).toMatchObject([
      { state: 'refused', alerts: [{ code: 'SHIPMENT.ACCOUNTNUMBER.UNAUTHORIZED', level: 'error' }] },
    ]);
    expect(await carrier.buyLabel(asking(2))).toMatchObject({ ok: true });
    expect(sandbox.labels()).toHaveLength(1);
  });

  it.each(['too-many', 'expired-token'] as const)('is not lost by %s, which sells nothing', async (fault) => {
    const { carrier, sandbox } = await aBuyingDesk();
    sandbox.next({ path: shipPath, fault });
    const first = await carrier.buyLabel(asking(1));
    expect(first.ok).toBe(fault === 'expired-token');
    if (!first.ok) {
      expect(first).toMatchObject({ error: { kind: 'carrier-busy' } });
      expect(await carrier.buyLabel(asking(2))).toMatchObject({ ok: true });
    }
    expect(sandbox.labels()).toHaveLength(1);
  });

  it.each([
    ['silent', 1],
    ['cut-off', 1],
    ['malformed', 1],
    ['server-error', 0],
    ['unavailable', 0],
  ] as const)(
    'does not know what came of it after %s, asks nothing again and waits for a person',
    async (fault, sold) => {
      const { carrier, sandbox } = await aBuyingDesk();
      sandbox.next({ path: shipPath, fault });
      expect(await carrier.buyLabel(asking(1))).toMatchObject({ value: { purchase: { state: 'unknown' } } });
      expect(await carrier.buyLabel(asking(1))).toMatchObject({ value: { purchase: { state: 'unknown' } } });
      expect(await carrier.buyLabel(asking(2))).toMatchObject({ error: { kind: 'label-fate-unknown' } });
      expect(sandbox.labels()).toHaveLength(sold);
      expect(await carrier.readPurchases({ caseId: null })).toMatchObject({
        value: { purchases: [{ key: aKey(1), state: 'unknown' }] },
      });
    },
  );

  it('gives up on an answer that takes too long, and does not know', async () => {
    const { sandbox, folder } = await aBuyingDesk();
    const { carrier } = await carrierOn(folder, {
      patience: { safe: 3000, once: 400, between: [], longestWait: 0 },
    });
    sandbox.next({ path: shipPath, fault: 'slow', seconds: 2 });
    expect(await carrier.buyLabel(asking(1))).toMatchObject({ value: { purchase: { state: 'unknown' } } });
  });

  it('sold nothing where nobody listens, and says so', async () => {
    const { carrier, sandbox, folder } = await aBuyingDesk();
    await carrier.testCarrier({ account: accountAt(sandbox.address), secret: null });
    await sandbox.close();
    expect(await carrier.buyLabel(asking(1))).toMatchObject({ error: { kind: 'carrier-unreachable' } });
    const next = await carrierOn(folder);
    expect(await next.carrier.readPurchases({ caseId: null })).toMatchObject({ value: { purchases: [] } });
  });

  it('goes on after a person’s word that nothing was sold', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    sandbox.next({ path: shipPath, fault: 'server-error' });
    await carrier.buyLabel(asking(1));
    expect(await carrier.answerUnknownPurchase({ key: aKey(1), answer: { was: 'none' } })).toMatchObject({
      value: { purchase: { state: 'none' } },
    });
    expect(await carrier.buyLabel(asking(2))).toMatchObject({ value: { purchase: { state: 'bought' } } });
  });

  it('takes a person’s word that it was sold, and can still cancel it by its number', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    sandbox.next({ path: shipPath, fault: 'silent' });
    await carrier.buyLabel(asking(1));
    const trackingNumber = sandbox.labels()[0]?.trackingNumber ?? '';
    const answer = { was: 'found', trackingNumber } as const;
    const found = await carrier.answerUnknownPurchase({ key: aKey(1), answer });
    expect(found).toMatchObject({ value: { purchase: { state: 'found', trackingNumber, files: [] } } });
    expect(await carrier.buyLabel(asking(2))).toMatchObject({ error: { kind: 'label-already-bought' } });
    expect(await carrier.voidLabel({ key: aKey(1), how: 'cancelled' })).toMatchObject({
      value: { purchase: { state: 'voided' } },
    });
    expect(sandbox.labels()).toMatchObject([{ state: 'cancelled' }]);
  });

  it('keeps what FedEx remarked beside a sale, with the code where the words are lost', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    sandbox.next({ path: shipPath, fault: 'lost-alert-text' });
    expect(await carrier.buyLabel(asking(1))).toMatchObject({
      value: {
        purchase: {
          alerts: expect.arrayContaining([
            expect.objectContaining({ code: 'SHIPMENT.WARNING.7039', level: 'warning' }),
          ]),
        },
      },
    });
  });

  it('names the part of the order that FedEx would refuse, before anything is asked', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    const order = anOutboundOrder({ shipper: { ...aWorkshop, streetLines: ['銀座1-2-3'] } });
    expect(await carrier.buyLabel(asking(1, order))).toMatchObject({
      error: { kind: 'carrier-party-refused', path: ['order', 'shipper', 'streetLines', 0] },
    });
    expect(await purchasesOf(carrier)).toEqual([]);
    expect(sandbox.labels()).toEqual([]);
  });

  it('needs an account and its secret, and buys nothing real for the sample shop', async () => {
    const folder = await aCarrierFolder();
    const without = await carrierOn(folder, { environment: {} });
    expect(await without.carrier.buyLabel(asking(1))).toMatchObject({
      error: { kind: 'carrier-not-set-up' },
    });
    await without.carrier.configureCarrier({
      account: accountAt('', { environment: 'production', address: null }),
      secret: null,
    });
    expect(await without.carrier.buyLabel(asking(1))).toMatchObject({
      error: { kind: 'carrier-secret-needed' },
    });
    await without.carrier.configureCarrier({
      account: accountAt('', { environment: 'production', address: null }),
      secret: { secret: 'never sent', keep: false },
    });
    expect(await without.carrier.buyLabel({ ...asking(1), ledger: 'sample' })).toMatchObject({
      error: { kind: 'carrier-of-sample' },
    });
  });
});
