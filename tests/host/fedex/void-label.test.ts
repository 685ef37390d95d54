import { describe, expect, it } from 'vitest';
import { aBuyingDesk, accountAt, aKey, asking, carrierOn, purchasesOf } from './carrier-desk';

describe('voiding a label', () => {
  it('says why FedEx does not cancel one that it has already, and leaves it as it was', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    await carrier.buyLabel(asking(1));
    sandbox.move(sandbox.labels()[0]?.trackingNumber ?? '', 'picked-up');
    expect(await carrier.voidLabel({ key: aKey(1), how: 'cancelled' })).toMatchObject({
      error: { kind: 'label-not-voided', detail: expect.stringContaining('SHIPMENT.ALREADY.TENDERED') },
    });
    expect(await purchasesOf(carrier)).toMatchObject([{ state: 'bought' }]);
  });

  it('can be asked again where nobody answered, and takes an earlier cancelling for its own', async () => {
    const { carrier, sandbox, folder } = await aBuyingDesk();
    await carrier.buyLabel(asking(1));
    sandbox.next({ path: '/ship/v1/shipments/cancel', fault: 'silent' });
    expect(await carrier.voidLabel({ key: aKey(1), how: 'cancelled' })).toMatchObject({
      error: { kind: 'carrier-unreachable' },
    });
    expect(await purchasesOf(carrier)).toMatchObject([{ state: 'voiding' }]);
    expect(await carrier.buyLabel(asking(2))).toMatchObject({ error: { kind: 'label-already-bought' } });
    const next = await carrierOn(folder);
    expect(await next.carrier.voidLabel({ key: aKey(1), how: 'cancelled' })).toMatchObject({
      value: { purchase: { state: 'voided' } },
    });
  });

  it('is a person’s word too, for a label that will never be used', async () => {
    const { carrier } = await aBuyingDesk();
    await carrier.buyLabel(asking(1));
    const unused = { key: aKey(1), how: 'unused' } as const;
    expect(await carrier.voidLabel(unused)).toMatchObject({ value: { purchase: { state: 'unused' } } });
    expect(await carrier.buyLabel(asking(2))).toMatchObject({ value: { purchase: { state: 'bought' } } });
  });

  it('goes to the environment that sold it, and to no other', async () => {
    const { carrier } = await aBuyingDesk();
    await carrier.buyLabel(asking(1));
    await carrier.configureCarrier({
      account: accountAt('', { environment: 'sandbox', address: null }),
      secret: null,
    });
    expect(await carrier.voidLabel({ key: aKey(1), how: 'cancelled' })).toMatchObject({
      error: { kind: 'label-not-voided', detail: 'custom, not sandbox' },
    });
  });

  it('finds nothing under a key that was never asked for', async () => {
    const { carrier } = await aBuyingDesk();
    expect(await carrier.voidLabel({ key: aKey(9), how: 'unused' })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await carrier.answerUnknownPurchase({ key: aKey(9), answer: { was: 'none' } })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});
