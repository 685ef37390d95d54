import { formatAmount, type Money } from '../../money/money';
import { lowValueCitation } from '../customs/export-citation';
import type { ShipmentOrder } from '../order';
import { partyDraftOf } from '../parties/party-draft';
import type { OrderDraft } from './order-draft';

/** The form of an order that is kept, for changing it: read again, unchanged, it is the same order. */
export function draftOfOrder(order: ShipmentOrder): OrderDraft {
  const { customs, cameBy, returnOf, exportRate, importer } = order;
  const isChanged = customs.changedBecause !== '';
  const currency = order.commodities[0]?.unitValue.currency ?? '';
  return {
    direction: order.direction,
    method: order.method,
    isFree: order.isFree,
    service: order.service,
    shipOn: order.shipOn,
    shipper: partyDraftOf(order.shipper),
    recipient: partyDraftOf(order.recipient),
    importer: importer === null ? null : partyDraftOf(importer),
    package: order.package,
    currency,
    commodities: order.commodities.map(({ unitValue, quantity, unit, ...line }, index) => ({
      ...line,
      key: `line-${index + 1}`,
      unit: unit ?? 'EA',
      quantity: String(quantity),
      unitValue: formatAmount(unitValue),
    })),
    workValue: amountOr(order.workValue),
    insured: amountOr(order.insured),
    insuredCurrency: order.insured?.currency ?? currency,
    declaredForCarriage: amountOr(order.declaredForCarriage),
    customs: {
      purpose: isChanged ? customs.purpose : '',
      option: isChanged ? (customs.option ?? 'none') : '',
      statement: isChanged ? customs.statement : '',
      changedBecause: customs.changedBecause,
    },
    cameBy: { trackingNumber: cameBy?.trackingNumber ?? '', receivedOn: cameBy?.receivedOn ?? '' },
    returnOf: { trackingNumber: returnOf?.trackingNumber ?? '', shippedOn: returnOf?.shippedOn ?? '' },
    // The exemption of low value follows from the values; it goes as soon as they rise.
    exportCitation: order.exportCitation === lowValueCitation ? '' : (order.exportCitation ?? ''),
    exportRate: { perDollar: exportRate?.perDollar ?? '', on: exportRate?.on ?? '' },
    freightPayer: order.freightPayer,
    dutiesPayer: order.dutiesPayer,
    termsOfSale: order.termsOfSale,
    freight: amountOr(order.freight),
    insuranceCharge: amountOr(order.insuranceCharge),
    packing: amountOr(order.packing ?? null),
    handling: amountOr(order.handling ?? null),
    otherCharge: amountOr(order.otherCharge ?? null),
    partiesRelated: yesOrNo(order.partiesRelated),
    invoiceNumber: order.invoiceNumber,
    specialInstructions: order.specialInstructions,
    labelFormat: order.labelFormat,
  };
}

/** Empty where nobody was asked. */
export function yesOrNo(isSo: boolean | undefined): 'yes' | 'no' | '' {
  return isSo === undefined ? '' : isSo ? 'yes' : 'no';
}

function amountOr(amount: Money | null): string {
  return amount === null ? '' : formatAmount(amount);
}
