import {
  customsOptionWords,
  payerWords,
  purposeWords,
  customsInvoiceWords as words,
} from '../../../shared/documents/words/customs-invoice-words';
import { filled } from '../../../shared/documents/words/terms-words';
import { type CarrierService, payers } from '../../../shared/shipping/order';
import type { Party } from '../../../shared/shipping/party';
import { countryName } from '../country-name';
import type { Strip } from '../layout/strips';
import {
  type BoxContent,
  boxes,
  type CustomsInvoice,
  fieldStrips,
  heading,
  type InvoiceSetting,
  plain,
  strong,
  textStrips,
} from './customs-invoice-type';

const serviceNames: Readonly<Record<CarrierService, string>> = {
  FEDEX_INTERNATIONAL_PRIORITY: 'FedEx International Priority',
  FEDEX_INTERNATIONAL_PRIORITY_EXPRESS: 'FedEx International Priority Express',
  INTERNATIONAL_ECONOMY: 'FedEx International Economy',
  INTERNATIONAL_FIRST: 'FedEx International First',
  FEDEX_INTERNATIONAL_CONNECT_PLUS: 'FedEx International Connect Plus',
};

/** Who sends what to whom, on which terms. */
export function headStrips(invoice: CustomsInvoice, { width, typeface }: InvoiceSetting): readonly Strip[] {
  const { order } = invoice;
  const { shipper, recipient, importer } = order;
  const party =
    (name: string, of: Party): BoxContent =>
    (inner) => [...textStrips(name, heading, inner, typeface), ...partyStrips(of, inner, typeface)];
  const importerBox: BoxContent = (inner) => [
    ...textStrips(words.importer, heading, inner, typeface),
    ...(importer === null
      ? textStrips(words.importerIsConsignee, plain, inner, typeface)
      : partyStrips(importer, inner, typeface)),
  ];
  const duties = payers
    .map((payer) => `${payer === order.dutiesPayer ? '[X]' : '[  ]'} ${payerWords[payer]}`)
    .join('   ');
  return [
    boxes(
      [
        party(words.exporter, shipper),
        (inner) =>
          factsOf(invoice).flatMap(([name, value, isStrong]) =>
            fieldStrips(name, value, inner, typeface, { style: isStrong === true ? strong : plain }),
          ),
      ],
      width,
    ),
    boxes([party(words.consignee, recipient), importerBox], width),
    boxes(
      [
        (inner) => fieldStrips(words.dutiesPayable, duties, inner, typeface),
        (inner) => fieldStrips(words.termsOfSale, order.termsOfSale, inner, typeface, { style: strong }),
      ],
      width,
    ),
  ];
}

type InvoiceFact = readonly [name: string, value: string, isStrong?: boolean];

function factsOf(invoice: CustomsInvoice): readonly InvoiceFact[] {
  const { order, issuedOn, reference, partiesRelated } = invoice;
  const { purpose, option } = order.customs;
  const optionWords = option === null ? '' : ` (${customsOptionWords[option]})`;
  return [
    [words.shipDate, order.shipOn, true],
    ...(invoice.paper === 'commercial-invoice'
      ? [[words.airWaybill, waybillText(invoice), true] as const]
      : []),
    [words.invoiceNumber, order.invoiceNumber, true],
    [words.invoiceDate, issuedOn],
    [words.reference, reference],
    [words.purpose, purposeWords[purpose] + optionWords, true],
    [words.paymentTerms, purpose === 'SOLD' ? words.sold : words.notSold],
    [words.parties, partiesRelated ? words.related : words.unrelated],
    [words.carrier, serviceNames[order.service]],
  ];
}

/** As it is printed, and the label's beside it where that is another. */
export function waybillText({
  trackingNumber,
  label,
}: Extract<CustomsInvoice, { paper: 'commercial-invoice' }>): string {
  if (trackingNumber === null) return words.noAirWaybill;
  if (label === null || label.trackingNumber === trackingNumber) return trackingNumber;
  return filled(words.otherAirWaybill, { number: trackingNumber, label: label.trackingNumber });
}

function partyStrips(of: Party, width: number, typeface: InvoiceSetting['typeface']): readonly Strip[] {
  const { contactName, companyName, streetLines, city, stateOrProvince, postalCode, country } = of;
  const place = [city, [stateOrProvince, postalCode].filter((part) => part !== '').join(' ')];
  const land = countryName(country, 'en').toUpperCase();
  const lines = [
    ...streetLines,
    place.filter((part) => part !== '').join(', '),
    land === country ? country : `${land} (${country})`,
  ];
  const fields = [
    [words.contact, companyName === '' ? '' : contactName],
    [words.phone, of.phone],
    [words.email, of.email],
    [words.taxId, of.taxId],
  ] as const;
  return [
    ...textStrips(companyName || contactName, strong, width, typeface),
    ...lines.flatMap((line) => textStrips(line, plain, width, typeface)),
    ...fields.flatMap(([name, value]) =>
      value === '' ? [] : fieldStrips(name, value, width, typeface, { from: width * 0.2 }),
    ),
  ];
}
