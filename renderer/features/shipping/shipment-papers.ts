import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { ShopProfile } from '../../../shared/cases/shop';
import { packingListOf } from '../../../shared/documents/packing-list-of';
import type { Paper } from '../../../shared/documents/papers';
import {
  carrierPapersOf,
  commercialInvoiceOf,
  identitySheetOf,
  proFormaInvoiceOf,
} from '../../../shared/documents/papers-of-shipment';
import type { CommercialInvoice } from '../../../shared/documents/shipping-papers';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import type { PlainDate } from '../../../shared/time/plain-date';
import type { ShipmentPaper } from '../../db/print-shipment';

export type PaperMaking = {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly shop: ShopProfile;
  readonly sample: boolean;
  readonly today: PlainDate;
};

/** A shipment that is not written down yet has papers too: drafts of them. */
export type Papered = Pick<ShipmentState, 'bagNumbers' | 'order' | 'label'>;

function invoicing({ state, sample, today }: PaperMaking) {
  return { caseNumber: state.number, signer: null, copy: 0, sample, today };
}

type Signer = CommercialInvoice['signer'];

/** @param signer null = it is signed with a pen */
export function invoiceOf(making: PaperMaking, shipment: Papered, signer: Signer = null): CommercialInvoice {
  return commercialInvoiceOf(shipment, { ...invoicing(making), signer });
}

/** What Naoshi itself puts on paper for a shipment, the invoice first. */
export function ownPapers(
  making: PaperMaking,
  shipment: Papered,
  signer: Signer = null,
): readonly ShipmentPaper[] {
  const { customer, sample, today } = making;
  const printing = { copy: 0, sample, today };
  const shipped = { ...making, shipment, language: customer.language };
  const number = shipment.order.invoiceNumber;
  return [
    invoiceOf(making, shipment, signer),
    packingListOf(shipped, printing),
    identitySheetOf(shipped, printing),
  ].map((paper) => ({ paper, boundPaper: 'document', number }));
}

/** The same before there is a label, with the invoice for a quotation. */
export function draftPapers(making: PaperMaking, shipment: Papered): readonly Paper[] {
  const { customer, sample, today } = making;
  const printing = { copy: 0, sample, today };
  const shipped = { ...making, shipment, language: customer.language };
  return [
    invoiceOf(making, shipment),
    proFormaInvoiceOf(shipment.order, invoicing(making)),
    packingListOf(shipped, printing),
    identitySheetOf(shipped, printing),
  ];
}

/** What FedEx made for a shipment, each known by its number, kind and place. */
export function carrierPapers(
  { state, shop }: PaperMaking,
  { label }: Pick<ShipmentState, 'label'>,
): readonly ShipmentPaper[] {
  if (label === null) return [];
  const caseOf = { caseNumber: state.number, language: shop.language, copy: 0 };
  return carrierPapersOf(label, caseOf).map(({ paper, boundPaper }, place) => ({
    paper,
    boundPaper,
    number: `${label.trackingNumber} ${paper.file.kind} ${place + 1}`,
  }));
}
