import type { ShipRequest } from '../../../electron/fedex/schemas/ship-request';
import { groupedTrackingNumber } from '../../../shared/shipping/tracking-number';
import { plainCharacters, shipmentCode, shippingBars } from './codes';

/** Places and sizes in dots of a head with 203 dots per inch: 4 x 6 in are 812 x 1218. */
export type LabelPart =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly height: number;
      readonly text: string;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  /** PDF417 of so many columns, module and row in dots. */
  | {
      readonly kind: 'stacked';
      readonly x: number;
      readonly y: number;
      readonly module: number;
      readonly row: number;
      readonly columns: number;
      readonly text: string;
    }
  /** Code 128, set C. */
  | {
      readonly kind: 'bars';
      readonly x: number;
      readonly y: number;
      readonly module: number;
      readonly height: number;
      readonly digits: string;
    };

export type LabelOrder = {
  readonly trackingNumber: string;
  readonly shipment: ShipRequest['requestedShipment'];
};

const text = (x: number, y: number, height: number, words: string): LabelPart => ({
  kind: 'text',
  x,
  y,
  height,
  text: words,
});
const rule = (y: number): LabelPart => ({ kind: 'rule', x: 12, y, width: 788, height: 3 });

type Party = ShipRequest['requestedShipment']['shipper'];

/** At most six lines, cut where they would run out of their place. */
function addressLines({ contact, address }: Party, longest: number): readonly string[] {
  const { city, stateOrProvinceCode = '', postalCode = '', countryCode } = address;
  return [
    contact.personName ?? '',
    contact.companyName ?? '',
    ...address.streetLines,
    `${city} ${stateOrProvinceCode} ${postalCode} ${countryCode}`.replaceAll(/ +/g, ' '),
  ]
    .filter((line) => line !== '')
    .map((line) => line.slice(0, longest));
}

/**
 * A label in the manner of a carrier's, by which a desk can be tried: what it says in large letters is that it is a
 * sample, and its codes carry the number.
 */
export function sampleLabel({ trackingNumber, shipment }: LabelOrder): readonly LabelPart[] {
  const [recipient] = shipment.recipients;
  const [pack] = shipment.requestedPackageLineItems;
  if (recipient === undefined || pack === undefined)
    throw new Error('A shipment has a recipient and a package.');
  const from = addressLines(shipment.shipper, 38);
  const to = addressLines(recipient, 46);
  const reference = pack.customerReferences?.[0]?.value ?? '';
  const parts: readonly LabelPart[] = [
    text(20, 14, 62, 'SAMPLE - NOT FOR SHIPPING'),
    rule(84),
    ...from.map((line, place) => text(20, 96 + place * 24, 22, `${place === 0 ? 'FROM: ' : ''}${line}`)),
    text(500, 96, 22, `SHIP DATE: ${shipment.shipDatestamp}`),
    text(500, 120, 22, `ACTWGT: ${pack.weight.value} ${pack.weight.units}`),
    text(500, 144, 22, `BILL ${shipment.shippingChargesPayment.paymentType}`),
    rule(250),
    ...to.map((line, place) => text(20, 262 + place * 34, 32, `${place === 0 ? 'TO ' : ''}${line}`)),
    text(500, 168, 22, `REF: ${reference}`),
    rule(470),
    {
      kind: 'stacked',
      x: 40,
      y: 486,
      module: 2,
      row: 10,
      columns: 14,
      text: shipmentCode({ trackingNumber, shipment }),
    },
    text(660, 500, 96, 'X'),
    text(660, 610, 28, 'SAMPLE'),
    rule(780),
    text(20, 796, 26, 'TRK#'),
    text(100, 790, 52, groupedTrackingNumber(trackingNumber)),
    text(20, 850, 30, shipment.serviceType.replaceAll('_', ' ')),
    text(20, 890, 26, `${recipient.address.postalCode ?? ''} ${recipient.address.countryCode}`),
    text(460, 800, 60, 'SAMPLE'),
    {
      kind: 'bars',
      x: 72,
      y: 930,
      module: 3,
      height: 200,
      digits: shippingBars(trackingNumber, recipient.address.postalCode ?? ''),
    },
    text(20, 1150, 48, 'SAMPLE - STAND-IN, NO CARRIER'),
  ];
  return parts.map((part) => (part.kind === 'text' ? { ...part, text: plainCharacters(part.text) } : part));
}
