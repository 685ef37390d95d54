import { describe, expect, it } from 'vitest';
import { shipRequest, validateRequest } from '../../../electron/fedex/requests/ship-request';
import type { ShipRequest } from '../../../electron/fedex/schemas/ship-request';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { aCustomer, anInboundOrder, anOutboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';

const accountNumber = '123456789';
const ours = { responsibleParty: { accountNumber: { value: accountNumber } } };

function requestFor(order: ShipmentOrder, documentId: string | null = null): ShipRequest {
  const request = shipRequest({ order, accountNumber, documentId });
  if (!request.ok) throw new Error(`${request.error.kind} ${request.error.detail} ${request.error.path}`);
  return request.value;
}

const shipment = (order: ShipmentOrder, documentId: string | null = null) =>
  requestFor(order, documentId).requestedShipment;
const customs = (order: ShipmentOrder) => shipment(order).customsClearanceDetail;

describe('the request for a label', () => {
  it('asks for the files themselves, never for links that end after a day', () => {
    expect(requestFor(anOutboundOrder())).toMatchObject({ labelResponseOptions: 'LABEL' });
  });

  it('is a return of the original waybill inbound, which Japan’s customs find in the reference', () => {
    const inbound = shipment(anInboundOrder());
    expect(inbound.shipmentSpecialServices).toEqual({
      specialServiceTypes: ['RETURN_SHIPMENT'],
      returnShipmentDetail: {
        returnType: 'PRINT_RETURN_LABEL',
        rma: { reason: 'Ring resizing' },
        returnAssociationDetail: { trackingNumber: '794953555571', shipDatestamp: '2026-11-01' },
      },
    });
    expect(inbound.requestedPackageLineItems[0]?.customerReferences).toEqual([
      { customerReferenceType: 'CUSTOMER_REFERENCE', value: 'AWB 794953555571' },
      { customerReferenceType: 'P_O_NUMBER', value: 'GZ-261122-0042-K-IN' },
    ]);
    expect(inbound.pickupType).toBe('DROPOFF_AT_FEDEX_LOCATION');
  });

  it('is a plain shipment that the shop pays as recipient where the ring never went out by FedEx', () => {
    const plain = shipment(anInboundOrder({ returnOf: null }));
    expect(plain.shippingChargesPayment).toEqual({ paymentType: 'RECIPIENT', payor: ours });
    expect(plain.shipmentSpecialServices).toEqual({
      specialServiceTypes: ['ELECTRONIC_TRADE_DOCUMENTS'],
      etdDetail: { requestedDocumentTypes: ['COMMERCIAL_INVOICE'] },
    });
  });

  it('has FedEx make and file the invoice, or names the one that was filed before', () => {
    const made = shipment(anOutboundOrder());
    expect(made.shippingDocumentSpecification?.shippingDocumentTypes).toEqual(['COMMERCIAL_INVOICE']);
    const filed = shipment(anOutboundOrder(), '090493e181586308');
    expect(filed.shippingDocumentSpecification).toBeUndefined();
    expect(filed.shipmentSpecialServices?.etdDetail).toEqual({
      attachedDocuments: [{ documentType: 'COMMERCIAL_INVOICE', documentId: '090493e181586308' }],
    });
  });

  it.each([
    ['outbound, the sender', anOutboundOrder(), { paymentType: 'SENDER', payor: ours }],
    [
      'outbound, the customer, at the door',
      anOutboundOrder({ dutiesPayer: 'recipient', termsOfSale: 'DAP' }),
      { paymentType: 'RECIPIENT' },
    ],
    ['inbound, the workshop', anInboundOrder(), { paymentType: 'RECIPIENT', payor: ours }],
    [
      'a return, the shop as FedEx’s sender',
      anInboundOrder({ dutiesPayer: 'sender', termsOfSale: 'DDP' }),
      { paymentType: 'SENDER', payor: ours },
    ],
    [
      'inbound without a return, the customer',
      anInboundOrder({ returnOf: null, dutiesPayer: 'sender', termsOfSale: 'DDP' }),
      { paymentType: 'SENDER' },
    ],
  ] as const)(
    '%s pays the duties: the account stands there only where it is the shop’s',
    (_who, order, payment) => {
      expect(customs(order).dutiesPayment).toEqual(payment);
    },
  );

  it('refuses to have a label paid by somebody whose account is not here', () => {
    for (const order of [
      anOutboundOrder({ freightPayer: 'recipient' }),
      anInboundOrder({ returnOf: null, freightPayer: 'sender' }),
    ])
      expect(shipRequest({ order, accountNumber, documentId: null })).toMatchObject({
        error: { kind: 'carrier-account-refused', path: ['order', 'freightPayer'] },
      });
  });

  it('gives each line its value and the lines their sum', () => {
    const order = anOutboundOrder({
      commodities: [
        aRingLine({ quantity: 2, unitValue: usd(120_050) }),
        aRingLine({ unitValue: usd(1), serial: 'S'.repeat(21) }),
        aRingLine({ serial: 'S'.repeat(36), netWeight: '0.25' }),
      ],
    });
    const { totalCustomsValue, commodities } = customs(order);
    expect(totalCustomsValue).toEqual({ amount: 4201.01, currency: 'USD' });
    expect(commodities.map(({ unitPrice, customsValue }) => [unitPrice.amount, customsValue.amount])).toEqual(
      [
        [1200.5, 2401],
        [0.01, 0.01],
        [1800, 1800],
      ],
    );
    expect(commodities.map(({ partNumber, cIMarksAndNumbers }) => [partNumber, cIMarksAndNumbers])).toEqual([
      ['SERIAL-0001', undefined],
      [undefined, 'S'.repeat(21)],
      [undefined, undefined],
    ]);
  });

  it('weighs the goods in the unit of the package, and takes a part of a centimetre for a whole one', () => {
    const pack = { system: 'metric', length: '20.1', width: '15', height: '10.001', weight: '0.5' } as const;
    const metric = shipment(anOutboundOrder({ package: pack }));
    expect(metric.requestedPackageLineItems[0]).toMatchObject({
      weight: { units: 'KG', value: 0.5 },
      dimensions: { length: 21, width: 15, height: 11, units: 'CM' },
      packageSpecialServices: { signatureOptionType: 'DIRECT' },
    });
    expect(metric.customsClearanceDetail.commodities[0]?.weight).toEqual({ units: 'KG', value: 0.1 });
  });

  it('takes dollars alone where one end is in the United States, and FedEx’s own code for yen elsewhere', () => {
    const inYen = [aRingLine({ unitValue: { minor: 90_000, currency: 'JPY' } })];
    expect(
      shipRequest({ order: anOutboundOrder({ commodities: inYen }), accountNumber, documentId: null }),
    ).toMatchObject({
      error: { kind: 'carrier-goods-refused', path: ['order', 'commodities', 0, 'unitValue'] },
    });
    const toFrance = anOutboundOrder({
      commodities: inYen,
      declaredForCarriage: null,
      recipient: { ...aCustomer, stateOrProvince: '', postalCode: '75001', country: 'FR' },
    });
    expect(customs(toFrance).totalCustomsValue).toEqual({ amount: 90_000, currency: 'JYE' });
  });

  it('prints two comments: the clerk’s, and what the piece came by and the work is worth', () => {
    const { commercialInvoice } = customs(anOutboundOrder({ specialInstructions: 'Handle with care.' }));
    expect(commercialInvoice.comments).toEqual([
      'Handle with care.',
      'Received 2026-12-05 on air waybill 794604790138. Value of the work USD 80.00.',
    ]);
    expect(commercialInvoice.declarationStatement).toContain('No substitution whatever');
  });

  it.each([
    ['NOEEI 30.37(a)', 'NO EEI 30.37(a)'],
    ['NOEEI § 30.37(a)', 'NO EEI 30.37(a)'],
    ['AES X20261130987654', 'AESX20261130987654'],
    ['X20261130987654', 'AESX20261130987654'],
  ])('writes the citation %s as %s', (exportCitation, exportComplianceStatement) => {
    expect(customs(anInboundOrder({ exportCitation })).exportDetail).toEqual({
      b13AFilingOption: 'NOT_REQUIRED',
      exportComplianceStatement,
    });
  });

  it('names who imports where that is somebody else', () => {
    expect(customs(anOutboundOrder()).importerOfRecord).toBeUndefined();
    const importer = {
      ...aCustomer,
      contactName: 'John Roe',
      companyName: 'Roe Imports',
      taxId: '12-3456789',
    };
    expect(customs(anOutboundOrder({ importer })).importerOfRecord).toMatchObject({
      contact: { personName: 'John Roe' },
      tins: [{ number: '12-3456789', tinType: 'BUSINESS_NATIONAL' }],
    });
  });

  it('asks the validation for whole units of weight', () => {
    const pack = { ...anOutboundOrder().package, weight: '1.2' };
    const request = validateRequest({
      order: anOutboundOrder({ package: pack }),
      accountNumber,
      documentId: null,
    });
    expect(request).toMatchObject({ value: { requestedShipment: { totalWeight: 2 } } });
  });
});
