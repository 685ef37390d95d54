import type { MissingCode } from '../policies/decision';
import type { FieldPath, IntakeDraft, ServiceDraft } from './intake-draft';

/** The field of the intake form that holds a fact the policy asks for: where a click on it goes. */
export function fieldOfMissing(code: MissingCode, draft: IntakeDraft, pieceIndex: number): FieldPath {
  const piece = `pieces.${pieceIndex}`;
  const services = draft.pieces[pieceIndex]?.services ?? [];
  switch (code) {
    case 'certificate':
      return `${piece}.certificate`;
    case 'certificate-photo':
    case 'photos':
    case 'damage-photo':
      return `${piece}.photos`;
    case 'photo-review':
      return `${piece}.photoReview`;
    case 'identification':
      return `${piece}.orderNumber`;
    case 'desired-size':
      return serviceField(services, piece, 'desiredSize');
    case 'purchased-size':
      return `${piece}.purchasedSize`;
    case 'design-category':
      return `${piece}.designResizing`;
    case 'delivered-on':
      return `${piece}.deliveredOn`;
    case 'contact-on':
      return 'contactOn';
    case 'email-notice':
      return 'emailOn';
    case 'condition':
      return `${piece}.unused`;
    case 'same-finger':
      return serviceField(services, piece, 'sameFinger');
    case 'size-change':
      return serviceField(services, piece, 'largeChange');
    case 'local-jeweller':
      return 'localJeweller';
    case 'transport-agreement':
      return 'customerPaysTransport';
  }
}

/** The first change of size that has not said it yet, since several services may stand on one piece. */
function serviceField(
  services: readonly ServiceDraft[],
  piece: FieldPath,
  field: 'desiredSize' | 'sameFinger' | 'largeChange',
): FieldPath {
  const changesSize = services.map(({ code }) => code === 'resize' || code === 'exchange');
  const open = services.findIndex((service, index) => changesSize[index] === true && service[field] === '');
  const index = open >= 0 ? open : Math.max(0, changesSize.indexOf(true));
  return `${piece}.services.${index}.${field}`;
}
