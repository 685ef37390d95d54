const party = (where: string, field: string): readonly (readonly [RegExp, string])[] => [
  [new RegExp(`^${where}\\.contact\\.personName`, 'u'), `${field}.contactName`],
  [new RegExp(`^${where}\\.contact\\.companyName`, 'u'), `${field}.companyName`],
  [new RegExp(`^${where}\\.contact\\.phoneNumber`, 'u'), `${field}.phone`],
  [new RegExp(`^${where}\\.contact\\.emailAddress`, 'u'), `${field}.email`],
  [new RegExp(`^${where}\\.address\\.stateOrProvinceCode`, 'u'), `${field}.stateOrProvince`],
  [new RegExp(`^${where}\\.address\\.countryCode`, 'u'), `${field}.country`],
  [new RegExp(`^${where}\\.address\\.residential`, 'u'), `${field}.isResidential`],
  [new RegExp(`^${where}\\.address\\.`, 'u'), `${field}.`],
  [new RegExp(`^${where}\\.tins.*`, 'u'), `${field}.taxId`],
  [new RegExp(`^${where}\\b`, 'u'), field],
];

const customs = 'customsClearanceDetail\\.';
const line = `${customs}commodities\\.(\\d+)\\.`;
const pack = 'requestedPackageLineItems\\.0\\.';

/** From a part of FedEx's request to the part of the order that it was made of; the first that fits. */
const places: readonly (readonly [RegExp, string])[] = [
  ...party('shipper', 'shipper'),
  ...party('recipients\\.0', 'recipient'),
  ...party('recipient', 'recipient'),
  ...party('customsClearanceDetail\\.importerOfRecord', 'importer'),
  [new RegExp(`^${line}harmonizedCode`, 'u'), 'commodities.$1.tariffCode'],
  [new RegExp(`^${line}(unitPrice|customsValue).*`, 'u'), 'commodities.$1.unitValue'],
  [new RegExp(`^${line}weight.*`, 'u'), 'commodities.$1.netWeight'],
  [new RegExp(`^${line}(partNumber|cIMarksAndNumbers)`, 'u'), 'commodities.$1.serial'],
  [new RegExp(`^${line}numberOfPieces`, 'u'), 'commodities.$1.quantity'],
  [new RegExp(`^${line}`, 'u'), 'commodities.$1.'],
  [new RegExp(`^${customs}(commodities|totalCustomsValue)\\b.*`, 'u'), 'commodities'],
  [new RegExp(`^${customs}exportDetail.*`, 'u'), 'exportCitation'],
  [new RegExp(`^${customs}dutiesPayment.*`, 'u'), 'dutiesPayer'],
  [new RegExp(`^${customs}insuranceCharge.*`, 'u'), 'insuranceCharge'],
  [new RegExp(`^${customs}customsOption.*`, 'u'), 'customs.option'],
  [new RegExp(`^${customs}commercialInvoice\\.comments.*`, 'u'), 'specialInstructions'],
  [new RegExp(`^${customs}commercialInvoice\\.declarationStatement`, 'u'), 'customs.statement'],
  [new RegExp(`^${customs}commercialInvoice\\.shipmentPurpose`, 'u'), 'customs.purpose'],
  [new RegExp(`^${customs}commercialInvoice\\.freightCharge.*`, 'u'), 'freight'],
  [new RegExp(`^${customs}commercialInvoice\\.packingCosts.*`, 'u'), 'packing'],
  [new RegExp(`^${customs}commercialInvoice\\.handlingCosts.*`, 'u'), 'handling'],
  [new RegExp(`^${customs}commercialInvoice\\.taxesOrMiscellaneousCharge.*`, 'u'), 'otherCharge'],
  [new RegExp(`^${customs}commercialInvoice\\.customerReferences.*`, 'u'), 'invoiceNumber'],
  [new RegExp(`^${customs}commercialInvoice\\.originatorName`, 'u'), 'shipper.contactName'],
  [new RegExp(`^${customs}commercialInvoice\\.termsOfSale`, 'u'), 'termsOfSale'],
  [new RegExp(`^${pack}weight.*`, 'u'), 'package.weight'],
  [new RegExp(`^${pack}dimensions\\.(length|width|height)`, 'u'), 'package.$1'],
  [new RegExp(`^${pack}declaredValue.*`, 'u'), 'declaredForCarriage'],
  [new RegExp(`^${pack}customerReferences.*`, 'u'), 'invoiceNumber'],
  [/^totalWeight/u, 'package.weight'],
  [/^serviceType/u, 'service'],
  [/^shipDate[sS]tamp/u, 'shipOn'],
  [/^shippingChargesPayment.*/u, 'freightPayer'],
  [/^shipmentSpecialServices\.returnShipmentDetail.*/u, 'returnOf'],
];

function parts(path: string): (string | number)[] {
  return path.split('.').map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

/** Of an address that is asked about by itself. */
export function addressPath(requestPath: readonly PropertyKey[]): (string | number)[] {
  const field = requestPath.slice(3).map(String).join('.');
  const names: Readonly<Record<string, string>> = {
    stateOrProvinceCode: 'stateOrProvince',
    countryCode: 'country',
  };
  return ['party', ...(field === '' ? [] : parts(names[field] ?? field))];
}

/** Of one of the tracking numbers that are asked about. */
export function trackingPath(requestPath: readonly PropertyKey[]): (string | number)[] {
  return ['trackingNumbers', ...requestPath.slice(1, 2).map(Number)];
}

/** Where in the call's input the fault lies: `order.shipper.streetLines.0`. The order itself, where no part is known. */
export function orderPath(requestPath: readonly PropertyKey[]): (string | number)[] {
  const path = requestPath
    .map(String)
    .join('.')
    .replace(/^requestedShipment\./u, '');
  const place = places.find(([pattern]) => pattern.test(path));
  return ['order', ...(place === undefined ? [] : parts(path.replace(place[0], place[1])))];
}
