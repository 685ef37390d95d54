import type { LabelOrder } from './label';

const groupMark = '\u001d';
const recordMark = '\u001e';
const endMark = '\u0004';

/** Numbers of countries (ISO 3166-1) as labels have them. */
const countryNumbers: Readonly<Record<string, string>> = { JP: '392', US: '840', CA: '124', GB: '826' };

/** Without accents, and nothing that a thermal head's own letters lack. */
export function plainCharacters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\u0020-\u007e]/g, '?');
}

/** 34 digits: service, five digits of the postal code, two noughts and the number; its last digit checks the last 14. */
export function shippingBars(trackingNumber: string, postalCode: string): string {
  const place = postalCode.replaceAll(/\D/g, '').slice(0, 5).padStart(5, '0');
  return `100190178199000${place}00${trackingNumber}`;
}

/** The content of the PDF417 in the form of ANSI MH10.8.3: postal code, country, service, number with its form, and so on. */
export function shipmentCode({ trackingNumber, shipment }: LabelOrder): string {
  const [recipient] = shipment.recipients;
  const [pack] = shipment.requestedPackageLineItems;
  if (recipient === undefined || pack === undefined)
    throw new Error('A shipment has a recipient and a package.');
  const { address, contact } = recipient;
  const postalCode = address.postalCode ?? '';
  const routing = [
    `02${postalCode.replaceAll('-', '')}`,
    countryNumbers[address.countryCode] ?? '000',
    '01',
    `${trackingNumber}0430`,
    'FDE',
    '123456789',
    dayOfYear(shipment.shipDatestamp),
    '',
    '1/1',
    `${pack.weight.value}${pack.weight.units}`,
    'N',
    address.streetLines[0] ?? '',
    address.city,
    address.stateOrProvinceCode ?? '',
    contact.personName ?? contact.companyName ?? '',
  ];
  const more = [
    '10ZSAMPLE',
    `12Z${contact.phoneNumber}`,
    `31Z${shippingBars(trackingNumber, postalCode)}`,
    `9K${pack.customerReferences?.[0]?.value ?? ''}`,
    '',
  ];
  const plain = (fields: readonly string[]) => fields.map(plainCharacters).join(groupMark);
  return `[)>${recordMark}01${groupMark}${plain(routing)}${recordMark}06${groupMark}${plain(more)}${recordMark}${endMark}`;
}

function dayOfYear(day: string): string {
  const since = Date.parse(`${day}T00:00:00Z`) - Date.parse(`${day.slice(0, 4)}-01-01T00:00:00Z`);
  return String(since / 86_400_000 + 1).padStart(3, '0');
}
