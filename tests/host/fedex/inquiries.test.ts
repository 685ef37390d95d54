import { describe, expect, it } from 'vitest';
import { addressReading } from '../../../electron/fedex/replies/address-reading';
import { trackingOf } from '../../../electron/fedex/replies/tracking';
import { addressReplySchema } from '../../../electron/fedex/schemas/address-reply';
import { trackReplySchema } from '../../../electron/fedex/schemas/track-reply';
import { ok } from '../../../shared/result';
import type { TrackingStanding } from '../../../shared/shipping/purchase';
import { aCustomer, anOutboundOrder, aWorkshop } from '../../builders/a-shipment-order';
import { aCommercialInvoice } from '../../builders/a-shipping-paper';
import type { CourseState } from '../../fedex-sandbox/course';
import { pdfPages } from '../../fedex-sandbox/labels/pdf-pages';
import { aBuyingDesk, accountAt, asking, carrierOn } from './carrier-desk';

const number = '794953555571';

describe('where a parcel is', () => {
  it.each([
    ['label-made', 'label-made'],
    ['picked-up', 'picked-up'],
    ['in-transit', 'in-transit'],
    ['clearance-delay', 'held-at-customs'],
    ['released', 'in-transit'],
    ['out-for-delivery', 'out-for-delivery'],
    ['exception', 'exception'],
    ['lost', 'lost'],
    ['returned', 'returning'],
    ['cancelled', 'cancelled'],
  ] as const satisfies readonly (readonly [CourseState, TrackingStanding])[])(
    'is read from FedEx’s %s as %s, with its code and words',
    async (state, standing) => {
      const { carrier, sandbox } = await aBuyingDesk();
      await carrier.buyLabel(asking(1));
      const trackingNumber = sandbox.labels()[0]?.trackingNumber ?? '';
      sandbox.move(trackingNumber, state);
      expect(await carrier.trackShipments({ trackingNumbers: [trackingNumber] })).toMatchObject({
        value: {
          readings: [
            { trackingNumber, standing, code: expect.stringMatching(/^[A-Z]{2}$/u), deliveredOn: null },
          ],
          faults: [],
        },
      });
    },
  );

  it('tells day and signature of a delivery', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    await carrier.buyLabel(asking(1));
    const trackingNumber = sandbox.labels()[0]?.trackingNumber ?? '';
    sandbox.move(trackingNumber, 'delivered');
    expect(await carrier.trackShipments({ trackingNumbers: [trackingNumber] })).toMatchObject({
      value: {
        readings: [
          {
            standing: 'delivered',
            signedBy: 'J.DOE',
            deliveredOn: expect.any(String),
            place: 'MEMPHIS, TN, US',
          },
        ],
      },
    });
  });

  it('says for each number that FedEx does not know why, beside those it knows', async () => {
    const { carrier } = await aBuyingDesk();
    const trackingNumbers = ['797806677146', number, '797806677146'];
    expect(await carrier.trackShipments({ trackingNumbers })).toMatchObject({
      value: {
        readings: [{ trackingNumber: '797806677146' }],
        faults: [{ trackingNumber: number, code: 'TRACKING.TRACKINGNUMBER.NOTFOUND' }],
      },
    });
  });

  it('is not known where FedEx leaves the number out or sends something else, and nothing breaks', () => {
    for (const output of [
      {},
      { completeTrackResults: 'none' },
      { completeTrackResults: [{ trackingNumber: number, trackResults: [{ latestStatusDetail: 7 }] }] },
    ]) {
      const { readings, faults } = trackingOf(trackReplySchema.parse({ output }), [number]);
      expect([...readings.map(({ standing }) => standing), ...faults.map(({ code }) => code)]).toSatisfy(
        ([told]: string[]) => told === 'not-known-yet' || told === 'TRACKING.NOT.ANSWERED',
      );
    }
  });

  it('names the number whose check digit is wrong, before FedEx is asked', async () => {
    const { carrier } = await aBuyingDesk();
    expect(await carrier.trackShipments({ trackingNumbers: [number, '794953555572'] })).toMatchObject({
      error: { path: ['trackingNumbers', 1] },
    });
  });
});

describe('an address at FedEx', () => {
  it('is confirmed though FedEx writes it in capitals', async () => {
    const { carrier } = await aBuyingDesk();
    expect(await carrier.resolveAddress({ party: aCustomer })).toMatchObject({
      value: { standing: 'confirmed', place: 'residential', suggestions: [] },
    });
  });

  it('is not found', async () => {
    const { carrier } = await aBuyingDesk();
    const party = { ...aCustomer, streetLines: ['1 Nowhere Street'] };
    expect(await carrier.resolveAddress({ party })).toMatchObject({
      value: { standing: 'not-found', suggestions: [] },
    });
  });

  it('names the field that FedEx could not be asked about', async () => {
    const { carrier } = await aBuyingDesk();
    expect(await carrier.resolveAddress({ party: { ...aWorkshop, stateOrProvince: 'TK' } })).toMatchObject({
      error: { kind: 'carrier-party-refused', path: ['party', 'stateOrProvince'] },
    });
  });

  const answering = (address: object) =>
    addressReplySchema.parse({ output: { resolvedAddresses: [address], alerts: [] } });

  it('is offered as FedEx writes it where that differs, with the long postal code', () => {
    const reply = answering({
      streetLinesToken: ['10 EXAMPLE AVENUE', 'APT 5'],
      city: 'MEMPHIS',
      stateOrProvinceCode: 'TN',
      parsedPostalCode: { base: '38117', addOn: '4321' },
      countryCode: 'US',
      classification: 'RESIDENTIAL',
      attributes: { Resolved: 'true', DPV: 'true' },
    });
    expect(addressReading(reply, aCustomer)).toMatchObject({
      standing: 'differs',
      suggestions: [{ streetLines: ['10 EXAMPLE AVENUE', 'APT 5'], postalCode: '38117-4321' }],
    });
  });

  it('lacks its flat where FedEx says so, and gets no prefecture in Japan', () => {
    const reply = answering({
      streetLinesToken: ['1-2-3 EXAMPLE'],
      city: 'CHIYODA-KU',
      stateOrProvinceCode: '13',
      postalCode: '1000001',
      countryCode: 'JP',
      attributes: { Resolved: true, SuiteRequiredButMissing: true },
    });
    expect(addressReading(reply, aWorkshop)).toMatchObject({
      standing: 'incomplete',
      suggestions: [{ stateOrProvince: '' }],
    });
  });

  it('is not covered in a country that FedEx does not look up', () => {
    const reply = answering({ streetLinesToken: [], attributes: { CountrySupported: false } });
    expect(addressReading(reply, aCustomer)).toMatchObject({ standing: 'not-covered', suggestions: [] });
  });
});

describe('before a label is bought', () => {
  it('FedEx says whether it would sell it', async () => {
    const { carrier, sandbox } = await aBuyingDesk();
    const asked = { ledger: 'shop', order: anOutboundOrder() } as const;
    sandbox.next({ path: '/ship/v1/shipments/packages/validate', fault: 'alerts' });
    expect(await carrier.validateShipment(asked)).toMatchObject({
      value: {
        alerts: expect.arrayContaining([
          expect.objectContaining({ code: 'SHIP.RECIPIENT.POSTALCITY.MISMATCH', level: 'warning' }),
        ]),
      },
    });
    expect(sandbox.labels()).toEqual([]);
  });

  it('FedEx tells its prices, the shop’s own and the published ones, the cheapest first', async () => {
    const { carrier } = await aBuyingDesk();
    const quoted = await carrier.quoteRates({ order: anOutboundOrder() });
    if (!quoted.ok) throw new Error(quoted.error.kind);
    const { rates } = quoted.value;
    expect(new Set(rates.map(({ kind }) => kind))).toEqual(new Set(['account', 'list']));
    expect(rates.length).toBeGreaterThan(3);
    const totals = rates.map(({ total }) => total.minor);
    expect(totals).toEqual([...totals].sort((one, other) => one - other));
    expect(rates.every(({ total }) => total.currency === 'USD')).toBe(true);
  });

  it('an invoice that FedEx does not take says so in words of its own, and nothing is bought', async () => {
    const { sandbox, folder } = await aBuyingDesk();
    const drawn = { pdf: new Uint8Array(Buffer.from('%PDF-1.7')), pages: 1, symbols: [] };
    const { carrier } = await carrierOn(folder, {
      documents: { draw: async () => ok({ ...drawn, widthMillimetres: 215.9, heightMillimetres: 279.4 }) },
    });
    await carrier.configureCarrier({ account: accountAt(sandbox.address), secret: null });
    const paper = aCommercialInvoice({ order: anOutboundOrder(), trackingNumber: null, label: null });
    sandbox.next({ path: '/documents/v1/etds/upload', fault: 'refused', code: '1001' });
    expect(await carrier.storeTradeDocument({ ledger: 'shop', paper })).toMatchObject({
      error: { kind: 'carrier-filing-refused', detail: expect.stringContaining('1001') },
    });
    expect(sandbox.labels()).toEqual([]);
  });

  it('an invoice is filed, and the label names it', async () => {
    const { sandbox, folder } = await aBuyingDesk();
    const pdf = await pdfPages('invoice', [{ size: [612, 792], draw: (page) => page.text('INVOICE') }]);
    const drawn = { pdf: new Uint8Array(pdf), pages: 1, symbols: [] };
    const { carrier } = await carrierOn(folder, {
      documents: { draw: async () => ok({ ...drawn, widthMillimetres: 215.9, heightMillimetres: 279.4 }) },
    });
    await carrier.configureCarrier({ account: accountAt(sandbox.address), secret: null });
    const order = anOutboundOrder();
    const filed = await carrier.storeTradeDocument({
      ledger: 'shop',
      paper: aCommercialInvoice({ order, trackingNumber: null, label: null }),
    });
    if (!filed.ok) throw new Error(`${filed.error.kind} ${filed.error.detail}`);
    expect(Buffer.from(sandbox.documents()[0]?.bytes ?? []).equals(pdf)).toBe(true);
    const { documentId } = filed.value;
    expect(await carrier.buyLabel({ ...asking(1, order), documentId })).toMatchObject({
      value: { purchase: { state: 'bought', documentId, files: [{ kind: 'label' }] } },
    });
    expect(
      await carrier.storeTradeDocument({
        ledger: 'shop',
        paper: aCommercialInvoice({ order, trackingNumber: number, label: null }),
      }),
    ).toMatchObject({
      ok: true,
    });
  });
});
