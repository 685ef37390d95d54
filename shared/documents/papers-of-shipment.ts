import type { CaseState } from '../cases/case-state';
import type { Customer } from '../cases/customer';
import type { ContentHash } from '../cases/ids';
import { type Photo, type Piece, photoSubjects } from '../cases/piece';
import type { ShopProfile } from '../cases/shop';
import type { Language } from '../language';
import type { BoundPaper } from '../printing/bindings';
import { bindingOfCarrierFile } from '../printing/carrier-file-binding';
import type { ShipmentOrder } from '../shipping/order';
import type { ShipmentState, StoredLabel } from '../shipping/shipments/shipment-state';
import type {
  CarrierFilePaper,
  CommercialInvoice,
  IdentifiedPiece,
  IdentitySheet,
  ProFormaInvoice,
} from './shipping-papers';

type Printing = {
  /** 0 = the original; n = the n-th reprint. */
  readonly copy: number;
  /** Of the sample shop: the paper says so. */
  readonly sample: boolean;
  /** The day on which it is made. */
  readonly today: string;
};

type KeptLabel = Pick<StoredLabel, 'trackingNumber' | 'files'>;

/** FedEx asks for the signed original and two copies in the pouch. */
export const usualSets = 3;
const mostPhotos = 6;

type Invoicing = Printing & {
  readonly caseNumber: CaseState['number'];
  readonly signer: CommercialInvoice['signer'];
};

/** The invoice that goes with a shipment: a draft as long as FedEx's label is not kept, and again once it is void. */
export function commercialInvoiceOf(
  { order, label }: Pick<ShipmentState, 'order'> & { readonly label: KeptLabel | null },
  { sets = usualSets, ...invoicing }: Invoicing & { readonly sets?: number },
): CommercialInvoice {
  const hash = labelHashOf(label);
  return {
    paper: 'commercial-invoice',
    ...invoiceParts(order, invoicing),
    sets,
    trackingNumber: label?.trackingNumber ?? null,
    label: label === null || hash === null ? null : { trackingNumber: label.trackingNumber, hash },
  };
}

/** The same for a quotation, before anything is shipped. */
export function proFormaInvoiceOf(order: ShipmentOrder, invoicing: Invoicing): ProFormaInvoice {
  return { paper: 'pro-forma-invoice', ...invoiceParts(order, invoicing) };
}

function invoiceParts(order: ShipmentOrder, { caseNumber, signer, copy, sample, today }: Invoicing) {
  return {
    language: 'en' as const,
    ...{ copy, sample, signer, order },
    issuedOn: today,
    reference: caseNumber,
    partiesRelated: order.partiesRelated ?? false,
  };
}

function labelHashOf(label: KeptLabel | null): ContentHash | null {
  return label?.files.find(({ kind }) => kind === 'label')?.hash ?? null;
}

/** Every file that FedEx made for a shipment, each with the printer that it goes to. */
export function carrierPapersOf(
  { trackingNumber, files }: KeptLabel,
  { caseNumber, language, copy }: Pick<CarrierFilePaper, 'caseNumber' | 'language' | 'copy'>,
): readonly { readonly paper: CarrierFilePaper; readonly boundPaper: BoundPaper }[] {
  return files.map((file) => ({
    paper: { paper: 'carrier-file', language, copy, caseNumber, trackingNumber, file },
    boundPaper: bindingOfCarrierFile(file),
  }));
}

export type ShippedCase = {
  readonly state: Pick<CaseState, 'number' | 'pieces'>;
  readonly customer: Pick<Customer, 'name'>;
  readonly shop: Pick<ShopProfile, 'name' | 'address' | 'phone'>;
  readonly shipment: Pick<ShipmentState, 'bagNumbers' | 'order'> & { readonly label: KeptLabel | null };
  /** The customer's. */
  readonly language: Language;
};

/** The marks of every piece in a shipment, with its weight and description as they are declared. */
export function identitySheetOf(
  { state, customer, shop, shipment, language }: ShippedCase,
  { copy, sample, today }: Printing,
): IdentitySheet {
  return {
    paper: 'identity-sheet',
    ...{ language, copy, sample },
    shop: { name: shop.name, address: shop.address, phone: shop.phone },
    caseNumber: state.number,
    customerName: customer.name,
    madeOn: today,
    trackingNumber: shipment.label?.trackingNumber ?? null,
    insured: shipment.order.insured,
    pieces: state.pieces
      .filter(({ bagNumber }) => shipment.bagNumbers.includes(bagNumber))
      .map((piece) => identifiedPieceOf(piece, shipment.order)),
  };
}

function identifiedPieceOf(piece: Piece, order: ShipmentOrder): IdentifiedPiece {
  const line = order.commodities.find(({ bagNumber }) => bagNumber === piece.bagNumber);
  const { bagNumber, house, kind, metal, metalNote, plating, stones, condition } = piece;
  const { engraving, serial, designName, currentSize, declaredValue, photos } = piece;
  return {
    ...{ bagNumber, house, kind, metal, metalNote, plating, stones, condition },
    ...{ engraving, serial, designName, currentSize, declaredValue },
    hallmark: condition.hallmark,
    description: line?.description ?? '',
    weight:
      line === undefined
        ? null
        : { amount: line.netWeight, unit: order.package.system === 'imperial' ? 'lb' : 'kg' },
    countryOfManufacture: line?.countryOfManufacture ?? null,
    photos: bySubject(photos)
      .slice(0, mostPhotos)
      .map(({ hash, subject, takenAt, widthPixels, heightPixels }) => ({
        ...{ hash, subject, takenAt, widthPixels, heightPixels },
      })),
  };
}

/** The piece itself first, then its damage, its certificate and the rest. */
function bySubject(photos: readonly Photo[]): readonly Photo[] {
  return photoSubjects.flatMap((subject) => photos.filter((photo) => photo.subject === subject));
}
