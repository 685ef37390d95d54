import {
  arrivalOf,
  type IntakeDraft,
  type PieceDraft,
  type ServiceDraft,
} from '../../../shared/cases/intake-draft';
import type { PieceField, ServiceField } from './draft-path';

/** What decides which questions are worth asking; hidden answers stay in the draft. */
type Circumstances = Pick<IntakeDraft, 'reason' | 'handover'>;

const ringOnly: readonly PieceField[] = ['currentSize', 'purchasedSize', 'earlierResizes'];

const designFields: readonly PieceField[] = [
  'designResizing',
  'designRangeDown',
  'designRangeUp',
  'designSizeMin',
  'designSizeMax',
  'designFeeExempt',
];

function mayBeRing({ kind }: PieceDraft): boolean {
  return kind === 'ring' || kind === '';
}

function changesSize({ code }: Pick<ServiceDraft, 'code'>): boolean {
  return code === 'resize' || code === 'exchange';
}

/** A resizing is asked for, or nothing is yet. */
function mayChangeSize({ services }: PieceDraft): boolean {
  return services.some(changesSize) || services.every(({ code }) => code === '');
}

function mattersToDesign(field: PieceField, piece: PieceDraft): boolean {
  if (!mayBeRing(piece) || !mayChangeSize(piece)) return false;
  if (piece.house === 'kuno') return field === 'designResizing' || field === 'designFeeExempt';
  if (piece.house !== 'ciwaka') return false;
  if (field === 'designRangeDown' || field === 'designRangeUp') return piece.designResizing === 'range';
  if (field === 'designResizing') return true;
  return piece.designResizing !== '' && piece.designResizing !== 'unavailable';
}

/** Whether the house's policy or the bench wants this answer for a piece of this kind. */
export function mattersForPiece(field: PieceField, piece: PieceDraft, visit: Circumstances): boolean {
  if (designFields.includes(field)) return mattersToDesign(field, piece);
  if (ringOnly.includes(field) && !mayBeRing(piece)) return false;
  switch (field) {
    case 'metalNote':
      return piece.metal === 'other';
    case 'purchasedSize':
    case 'earlierResizes':
      return piece.house === 'ciwaka';
    case 'photoReview':
      return piece.house === 'ciwaka';
    case 'unused':
      return visit.reason === 'faulty' || visit.reason === 'wrong-item';
    default:
      return true;
  }
}

const countedServices: readonly ServiceDraft['code'][] = [
  'stone-setting',
  'chain',
  'brazing',
  'deformation',
  'repair',
  'engrave',
  'erase-engraving',
  're-engrave',
];

export function mattersForService(
  field: ServiceField,
  service: Pick<ServiceDraft, 'code' | 'quantity'>,
  piece: Pick<PieceDraft, 'house' | 'plating'>,
): boolean {
  switch (field) {
    case 'code':
      return true;
    case 'quantity':
      return countedServices.includes(service.code) || service.quantity !== '1';
    case 'desiredSize':
      return changesSize(service);
    case 'sameFinger':
    case 'largeChange':
      return service.code === 'resize' && piece.house === 'kuno';
    case 'replatingNeeded':
      return (
        piece.house === 'aujour' &&
        (service.code === 'refinish' || service.code === 'chain') &&
        (piece.plating === '18k-gold' || piece.plating === '')
      );
  }
}

/** Facts of the whole visit that only some houses ask for. */
export function mattersForVisit(
  field: 'emailOn' | 'localJeweller' | 'customerPaysTransport',
  draft: IntakeDraft,
): boolean {
  const isKuno = draft.pieces.some((piece) => piece.house === 'kuno');
  if (field !== 'emailOn') return isKuno && draft.handover === 'overseas' && draft.reason === 'service';
  return (
    isKuno && draft.contactBy !== 'email' && (draft.reason === 'faulty' || draft.reason === 'wrong-item')
  );
}

/** Whether everything about the visit is as it is for a walk-in who comes today, so that one line says it. */
export function isPlainWalkIn(draft: IntakeDraft, today: string): boolean {
  return (
    arrivalOf(draft) === 'here' &&
    draft.reason === 'service' &&
    draft.contactBy === 'counter' &&
    draft.contactOn === today &&
    draft.emailOn === '' &&
    draft.handover === 'counter' &&
    draft.giveBack === 'counter'
  );
}
