import type { LabelOrder } from './label';
import { drawSample, pdfPages } from './pdf-pages';

const letter = [612, 792] as const;

/** The commercial invoice as FedEx would fill it in from the request, plain, and marked as a sample. */
export function sampleInvoice({ trackingNumber, shipment }: LabelOrder): Promise<Buffer> {
  const { customsClearanceDetail: customs, shipper, recipients, shipDatestamp } = shipment;
  const { commercialInvoice, commodities, totalCustomsValue } = customs;
  const partyLines = (party: typeof shipper) => [
    party.contact.personName ?? '',
    party.contact.companyName ?? '',
    ...party.address.streetLines,
    `${party.address.city} ${party.address.stateOrProvinceCode ?? ''} ${party.address.postalCode ?? ''}`,
    party.address.countryCode,
    party.contact.phoneNumber,
  ];
  const lines = [
    'COMMERCIAL INVOICE (SAMPLE)',
    `Air Waybill / Tracking No.: ${trackingNumber}`,
    `Ship Date: ${shipDatestamp}`,
    `Invoice No.: ${commercialInvoice.customerReferences?.[0]?.value ?? ''}`,
    `Purpose of Shipment: ${commercialInvoice.shipmentPurpose}`,
    `Customs option: ${customs.customsOption?.type ?? ''}`,
    `Terms of Sale: ${commercialInvoice.termsOfSale}`,
    '',
    'EXPORTER:',
    ...partyLines(shipper),
    '',
    'CONSIGNEE:',
    ...(recipients[0] === undefined ? [] : partyLines(recipients[0])),
    '',
    ...commodities.flatMap((line) => [
      `${line.quantity} ${line.quantityUnits}  ${line.description}`,
      `     HS ${line.harmonizedCode ?? '-'}  made in ${line.countryOfManufacture}  unit ${line.unitPrice.amount.toFixed(2)}  total ${line.customsValue.amount.toFixed(2)} ${line.customsValue.currency}`,
    ]),
    '',
    `INVOICE TOTAL: ${totalCustomsValue.amount.toFixed(2)} ${totalCustomsValue.currency}`,
    '',
    ...(commercialInvoice.comments ?? []),
    commercialInvoice.declarationStatement ?? '',
    'I declare that all the information contained in this invoice to be true and correct.',
    commercialInvoice.originatorName ?? '',
  ];
  return pdfPages(`SAMPLE invoice ${trackingNumber}`, [
    {
      size: letter,
      draw: (page) => {
        page.font('Helvetica').fontSize(10);
        page.text(lines.join('\n'), 48, 48, { width: 516 });
        drawSample(page, ...letter);
      },
    },
  ]);
}
