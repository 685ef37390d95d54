import { bagNumber } from '../../shared/cases/case-number';
import type { Commodity, ShipmentOrder } from '../../shared/shipping/order';
import type { Party } from '../../shared/shipping/party';
import { paperCase } from './a-paper';

export const aCustomer: Party = {
  contactName: 'Jane Doe',
  companyName: '',
  streetLines: ['10 Example Ave', 'Apt 5'],
  city: 'Memphis',
  stateOrProvince: 'TN',
  postalCode: '38117',
  country: 'US',
  phone: '9015550100',
  email: 'jane.doe@example.com',
  taxId: '',
  isResidential: true,
};

export const aWorkshop: Party = {
  contactName: 'Hanako Yamada',
  companyName: 'Example Kobo KK',
  streetLines: ['1-2-3 Example', 'Example Bldg 4F'],
  city: 'Chiyoda-ku',
  stateOrProvince: '',
  postalCode: '1000001',
  country: 'JP',
  phone: '0312345678',
  email: 'aftersales@example.jp',
  taxId: '',
  isResidential: false,
};

export const usd = (minor: number) => ({ minor, currency: 'USD' });

export function aRingLine(changes: Partial<Commodity> = {}): Commodity {
  return {
    bagNumber: bagNumber(paperCase, 1),
    description: 'Platinum 950 ring set with diamond, for resizing, serial SERIAL-0001',
    tariffCode: '7113195025',
    countryOfManufacture: 'JP',
    metal: 'Platinum 950',
    serial: 'SERIAL-0001',
    quantity: 1,
    unitValue: usd(180_000),
    netWeight: '0.1',
    ...changes,
  };
}

/** A ring on its way to the workshop by a return label of the shop's own shipment. */
export function anInboundOrder(changes: Partial<ShipmentOrder> = {}): ShipmentOrder {
  return {
    direction: 'inbound',
    method: 'resize',
    isFree: true,
    service: 'FEDEX_INTERNATIONAL_PRIORITY',
    shipOn: '2026-12-01',
    shipper: aCustomer,
    recipient: aWorkshop,
    importer: null,
    package: { system: 'imperial', length: '8', width: '6', height: '4', weight: '1' },
    commodities: [aRingLine()],
    workValue: null,
    insured: usd(180_000),
    declaredForCarriage: usd(50_000),
    customs: {
      purpose: 'REPAIR_AND_RETURN',
      option: 'FOR_REPAIR',
      statement: 'Sent to the manufacturer for resizing and to be returned to its owner. Not sold.',
      changedBecause: '',
    },
    cameBy: null,
    returnOf: { trackingNumber: '794953555571', shippedOn: '2026-11-01' },
    exportCitation: 'NOEEI 30.37(a)',
    freightPayer: 'recipient',
    dutiesPayer: 'recipient',
    termsOfSale: 'DAP',
    freight: null,
    insuranceCharge: null,
    partiesRelated: false,
    invoiceNumber: 'GZ-261122-0042-K-IN',
    specialInstructions: 'Return Goods. Previously exported from Japan.',
    labelFormat: 'pdf-letter',
    ...changes,
  };
}

/** The same ring on its way back to its owner, worked. */
export function anOutboundOrder(changes: Partial<ShipmentOrder> = {}): ShipmentOrder {
  return {
    ...anInboundOrder(),
    direction: 'outbound',
    shipOn: '2026-12-20',
    shipper: aWorkshop,
    recipient: aCustomer,
    workValue: usd(8000),
    customs: {
      purpose: 'REPAIR_AND_RETURN',
      option: 'FOLLOWING_REPAIR',
      statement: 'Returned to its owner after resizing in Japan. No substitution whatever has been made.',
      changedBecause: '',
    },
    cameBy: { trackingNumber: '794604790138', receivedOn: '2026-12-05' },
    returnOf: null,
    exportCitation: null,
    freightPayer: 'sender',
    dutiesPayer: 'sender',
    termsOfSale: 'DDP',
    invoiceNumber: 'GZ-261122-0042-K-OUT',
    specialInstructions: '',
    labelFormat: 'zpl-203',
    ...changes,
  };
}
