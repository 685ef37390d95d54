import type { Language } from '../language';
import { formatAmount } from '../money/money';
import type { DecisionRequest, Design, House, ServiceRequest } from '../policies/request';
import type { PlainDate } from '../time/plain-date';
import { arrivalOf, type IntakeDraft, type PieceDraft, type ServiceDraft } from './intake-draft';
import type { PhotoSubject } from './piece';
import {
  plainText,
  type Typed,
  typedAmount,
  typedCount,
  typedDay,
  typedSize,
  typedSizesAway,
  typedYesNo,
} from './typed-values';

type Asking = {
  readonly today: PlainDate;
  readonly language: Language;
  /** ISO 3166-1 alpha-2, of the customer chosen or typed. */
  readonly customerCountry: string | null;
};

/**
 * What the policy of a piece's house is asked, from what stands in the form at this moment. A field that is empty or
 * cannot be read is a fact not known yet. Null while no service is chosen, and where the house publishes no policy.
 */
export function decisionRequestOf(
  draft: IntakeDraft,
  pieceIndex: number,
  { today, language, customerCountry }: Asking,
): DecisionRequest | null {
  const piece = draft.pieces[pieceIndex];
  if (piece === undefined || piece.house === '' || piece.house === 'other') return null;
  const currentSize = typedSize(piece.currentSize).value;
  const services = piece.services.flatMap((service) => serviceRequest(service, currentSize));
  if (services.length === 0) return null;
  const contactOn = notAfter(today, typedDay(draft.contactOn));
  const emailOn = notAfter(today, typedDay(draft.emailOn));
  return {
    policy: piece.house,
    decidedOn: today,
    language,
    contact: {
      on: contactOn,
      by: draft.contactBy,
      emailOn: emailOn ?? (draft.contactBy === 'email' ? contactOn : null),
    },
    handover: draft.handover,
    giveBack: draft.giveBack,
    customerCountry,
    reason: draft.reason,
    receivedOn: arrivalOf(draft) === 'inquiry' ? null : today,
    item: {
      house: piece.house,
      deliveredOn: notAfter(today, typedDay(piece.deliveredOn)),
      unused: typedYesNo(piece.unused),
      plating: piece.plating === '' ? null : piece.plating,
      damaged: typedYesNo(piece.damaged),
      orderNumber: plainText(piece.orderNumber) || null,
      hasCertificate: typedYesNo(piece.certificate),
      design: designOf(piece),
      purchasedSize: typedSize(piece.purchasedSize).value,
      currentSize,
      earlierResizes: typedCount(piece.earlierResizes).value ?? 0,
      value: valueOfShipment(draft, piece, piece.house),
    },
    services,
    evidence: {
      photos: showsAny(piece, ['piece', 'damage']),
      damagePhoto: showsAny(piece, ['damage']),
      identifyingPhoto: showsAny(piece, ['piece']),
      certificatePhoto: showsAny(piece, ['certificate']),
      review: piece.photoReview === '' ? null : piece.photoReview,
    },
    localJeweller: typedYesNo(draft.localJeweller),
    customerPaysTransport: typedYesNo(draft.customerPaysTransport),
  };
}

function serviceRequest(service: ServiceDraft, currentSize: number | null): readonly ServiceRequest[] {
  if (service.code === '') return [];
  const desiredSize = typedSize(service.desiredSize).value;
  // No resize at all: the form says so at the field, and the policy cannot be asked about it.
  const isUnchanged = service.code === 'resize' && desiredSize !== null && desiredSize === currentSize;
  return [
    {
      code: service.code,
      quantity: typedCount(service.quantity).value || 1,
      desiredSize: isUnchanged ? null : desiredSize,
      sameFinger: typedYesNo(service.sameFinger),
      largeChange: typedYesNo(service.largeChange),
      replatingNeeded: typedYesNo(service.replatingNeeded),
    },
  ];
}

/** Null where nothing was said of the design. */
export function designOf(piece: PieceDraft): Design | null {
  const smallest = typedSize(piece.designSizeMin).value;
  const largest = typedSize(piece.designSizeMax).value;
  const design: Design = {
    resizing: piece.designResizing === '' ? null : piece.designResizing,
    rangeDown: typedSizesAway(piece.designRangeDown).value,
    rangeUp: typedSizesAway(piece.designRangeUp).value,
    availableSizes: smallest === null || largest === null || smallest > largest ? null : [smallest, largest],
    feeExempt: typedYesNo(piece.designFeeExempt),
  };
  return Object.values(design).every((fact) => fact === null) ? null : design;
}

/** The pieces of one house travel together, so their values count together; another currency cannot be added to them. */
function valueOfShipment(draft: IntakeDraft, piece: PieceDraft, house: House) {
  const currency = piece.declaredCurrency;
  const amounts = draft.pieces
    .filter((other) => other.house === house && other.declaredCurrency === currency)
    .flatMap((other) => typedAmount(other.declaredAmount, currency).value ?? []);
  if (typedAmount(piece.declaredAmount, currency).value === null) return null;
  const minor = amounts.reduce((sum, amount) => sum + amount.minor, 0);
  return Number.isSafeInteger(minor) ? { currency, amount: formatAmount({ minor, currency }) } : null;
}

function showsAny(piece: PieceDraft, subjects: readonly PhotoSubject[]): boolean {
  return piece.photos.some(({ subject }) => subjects.includes(subject));
}

/** A day that has not come yet cannot have been the day of anything. */
function notAfter(today: PlainDate, { value }: Typed<PlainDate>): PlainDate | null {
  return value !== null && value <= today ? value : null;
}
