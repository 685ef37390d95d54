import { plainText } from '../../cases/typed-values';
import { currencyPlaces } from '../../money/currencies';
import type { Money } from '../../money/money';
import { err, ok, type Result } from '../../result';
import type { PlainDate } from '../../time/plain-date';
import { isUsExport } from '../customs/export-lights';
import { thousandths } from '../decimal';
import type { ShippingFault } from '../faults';
import { isLighterThanItsContents } from '../goods/commodity-faults';
import { packageFaults } from '../goods/package-limits';
import {
  carrierServices,
  type InvoiceCharge,
  labelFormats,
  payers,
  type ShipmentOrder,
  type ShippingPackage,
  termsOfSale,
} from '../order';
import { readParty } from '../parties/read-party';
import { valueOrderFaults } from '../values';
import type { OrderDraft } from './order-draft';
import { OrderReading } from './order-reading';
import { readCommodities } from './read-commodities';
import { methodOfDraft, readCustoms, readExport } from './read-customs';
import type { ShippingTerms } from './shipping-terms';

/** In thousandths: 150 lb, which are 68.04 kg, in packaging of one's own. */
const heaviest = { imperial: 150_000, metric: 68_000 } as const;
const longestSide = 999_000;
/** As a reference of FedEx's package has it. */
const longestInvoiceNumber = 30;

export type ReadingOrder = {
  readonly today: PlainDate;
  readonly terms: ShippingTerms;
  /** What FedEx lets jewellery be declared at, as the shop has set it. */
  readonly carriageLimit: Money | null;
};

/**
 * The order that the form says yes to, or everything that is wrong with it, each at its field. A light of the export rules
 * is no fault of the form: it stops the label, and not what was typed.
 */
export function readOrder(
  draft: OrderDraft,
  { today, terms, carriageLimit }: ReadingOrder,
): Result<ShipmentOrder, readonly ShippingFault[]> {
  const reading = new OrderReading();
  const method = methodOfDraft(draft, reading);
  const service = reading.choice('service', draft.service, carrierServices);
  const shipOn = reading.requiredDay('shipOn', draft.shipOn);
  if (shipOn !== null && shipOn < today) reading.fault('shipOn', 'day-in-past');
  const shipper = partyOf(draft.shipper, 'shipper', reading);
  const recipient = partyOf(draft.recipient, 'recipient', reading);
  const importer = draft.importer === null ? null : partyOf(draft.importer, 'importer', reading);
  if (shipper.country !== '' && shipper.country === recipient.country) {
    reading.fault('recipient.country', 'same-country');
  }
  const closed = readPackage(draft, terms, reading);
  const currency = plainText(draft.currency).toUpperCase();
  if (currency === '') reading.fault('currency', 'required');
  else if (currencyPlaces(currency) === null) reading.fault('currency', 'currency-unknown');
  const ends = { shipper, recipient };
  const commodities = readCommodities(draft, { currency, isUsExport: isUsExport(ends) }, reading);
  if (isLighterThanItsContents(closed, commodities)) reading.fault('package.weight', 'lighter-than-contents');
  const values = readValues(draft, currency, reading);
  const journeys = readJourneys(draft, today, reading);
  const facts = { ...ends, commodities, shipOn, today, workValue: values.workValue, ...journeys };
  const customs = method === null ? null : readCustoms(draft, method, facts, reading);
  const filing = readExport(draft, facts, reading);
  const freightPayer = reading.choice('freightPayer', draft.freightPayer, payers);
  const dutiesPayer = reading.choice('dutiesPayer', draft.dutiesPayer, payers);
  const saleTerms = reading.choice('termsOfSale', draft.termsOfSale, termsOfSale);
  if (isAgainst(saleTerms, dutiesPayer)) reading.fault('termsOfSale', 'terms-against-duties');
  const related = reading.choice('partiesRelated', draft.partiesRelated, ['yes', 'no']);
  const invoiceNumber = reading.line('invoiceNumber', draft.invoiceNumber, longestInvoiceNumber);
  if (invoiceNumber === '') reading.fault('invoiceNumber', 'required');
  const specialInstructions = reading.line('specialInstructions', draft.specialInstructions, 200);
  const labelFormat = reading.choice('labelFormat', draft.labelFormat, labelFormats);
  const isWorthKnown = commodities.length > 0 && commodities.every(({ unitValue }) => unitValue.minor > 0);
  if (isWorthKnown && currencyPlaces(currency) !== null) {
    reading.add(valueOrderFaults({ ...values, commodities }, carriageLimit));
  }
  if (
    reading.faults.length > 0 ||
    method === null ||
    service === null ||
    shipOn === null ||
    customs === null ||
    freightPayer === null ||
    dutiesPayer === null ||
    saleTerms === null ||
    related === null ||
    labelFormat === null
  ) {
    return err(reading.faults);
  }
  return ok({
    direction: draft.direction,
    method,
    isFree: draft.isFree,
    service,
    shipOn,
    shipper,
    recipient,
    importer,
    package: closed,
    commodities,
    ...values,
    customs,
    ...journeys,
    ...filing,
    freightPayer,
    dutiesPayer,
    termsOfSale: saleTerms,
    partiesRelated: related === 'yes',
    invoiceNumber,
    specialInstructions,
    labelFormat,
  });
}

function partyOf(draft: OrderDraft['shipper'], path: string, reading: OrderReading) {
  const { party, faults } = readParty(draft, path);
  reading.add(faults);
  return party;
}

function readPackage(
  { package: typed, isFree }: OrderDraft,
  { parcelLimits: limits }: ShippingTerms,
  reading: OrderReading,
): ShippingPackage {
  const measure = (field: 'length' | 'width' | 'height' | 'weight') => {
    const text = plainText(typed[field]);
    const path = `package.${field}`;
    if (text === '') reading.fault(path, 'required');
    else if (!/^\d{1,4}(\.\d{1,3})?$/.test(text)) reading.fault(path, 'not-a-measure');
    else if (thousandths(text) === 0) reading.fault(path, 'measure-zero');
    else if (field === 'weight') {
      if ((thousandths(text) ?? 0) > heaviest[typed.system]) reading.fault(path, 'heavier-than-carried');
    } else if ((thousandths(text) ?? 0) > longestSide) reading.fault(path, 'longer-than-carried');
    return text;
  };
  const closed = {
    system: typed.system,
    length: measure('length'),
    width: measure('width'),
    height: measure('height'),
    weight: measure('weight'),
  };
  const stops = packageFaults(closed, { isFree, limits }).filter(({ effect }) => effect === 'stop');
  reading.add(stops.map(({ measure: over, code }) => ({ path: `package.${over}`, code })));
  return closed;
}

function readValues(draft: OrderDraft, currency: string, reading: OrderReading) {
  const insuredCurrency = plainText(draft.insuredCurrency).toUpperCase();
  if (draft.insured.trim() !== '' && currencyPlaces(insuredCurrency) === null) {
    reading.fault('insuredCurrency', insuredCurrency === '' ? 'required' : 'currency-unknown');
  }
  const amount = (field: 'workValue' | 'declaredForCarriage' | InvoiceCharge) =>
    reading.amount(field, draft[field], currency);
  const packing = amount('packing');
  const handling = amount('handling');
  const otherCharge = amount('otherCharge');
  return {
    workValue: amount('workValue'),
    insured: reading.amount('insured', draft.insured, insuredCurrency),
    declaredForCarriage: amount('declaredForCarriage'),
    freight: amount('freight'),
    insuranceCharge: amount('insuranceCharge'),
    ...(packing === null ? {} : { packing }),
    ...(handling === null ? {} : { handling }),
    ...(otherCharge === null ? {} : { otherCharge }),
  };
}

function readJourneys(
  { cameBy, returnOf }: OrderDraft,
  today: PlainDate,
  reading: OrderReading,
): Pick<ShipmentOrder, 'cameBy' | 'returnOf'> {
  const cameNumber = reading.trackingNumber('cameBy.trackingNumber', cameBy.trackingNumber);
  const receivedOn = reading.pastDay('cameBy.receivedOn', cameBy.receivedOn, today);
  if (cameBy.trackingNumber.trim() !== '' && cameBy.receivedOn.trim() === '') {
    reading.fault('cameBy.receivedOn', 'required');
  }
  const returned = reading.trackingNumber('returnOf.trackingNumber', returnOf.trackingNumber);
  const shippedOn = reading.pastDay('returnOf.shippedOn', returnOf.shippedOn, today);
  const isNumberTyped = returnOf.trackingNumber.trim() !== '';
  const isDayTyped = returnOf.shippedOn.trim() !== '';
  if (isNumberTyped && !isDayTyped) reading.fault('returnOf.shippedOn', 'required');
  if (isDayTyped && !isNumberTyped) reading.fault('returnOf.trackingNumber', 'required');
  return {
    cameBy: receivedOn === null ? null : { trackingNumber: cameNumber, receivedOn },
    returnOf: returned === null || shippedOn === null ? null : { trackingNumber: returned, shippedOn },
  };
}

/** Delivered duty paid is the sender's duty; every other term that names the place of arrival is the recipient's. */
function isAgainst(term: string | null, dutiesPayer: string | null): boolean {
  if (term === 'DDP') return dutiesPayer === 'recipient';
  return (term === 'DAP' || term === 'DDU') && dutiesPayer === 'sender';
}
