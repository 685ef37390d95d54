import { emptyCustomer, emptyDraft, emptyPiece, emptyService } from '../../shared/cases/empty-draft';
import type { ContentHash } from '../../shared/cases/ids';
import type { CustomerDraft, IntakeDraft, PieceDraft, ServiceDraft } from '../../shared/cases/intake-draft';
import type { Photo } from '../../shared/cases/piece';
import { aShop } from './a-shop';

export function aServiceDraft(changes: Partial<ServiceDraft> = {}): ServiceDraft {
  return {
    ...emptyService(),
    code: 'resize',
    desiredSize: '13',
    sameFinger: 'yes',
    largeChange: 'no',
    ...changes,
  };
}

/** A K.UNO ring to be made one size larger, with nothing but what must be there. */
export function aPieceDraft(changes: Partial<PieceDraft> = {}): PieceDraft {
  return {
    ...emptyPiece('piece-1', aShop()),
    house: 'kuno',
    kind: 'ring',
    metal: 'platinum',
    currentSize: '12',
    declaredAmount: '180,000',
    services: [aServiceDraft()],
    ...changes,
  };
}

export function aCustomerDraft(changes: Partial<CustomerDraft> = {}): CustomerDraft {
  return {
    ...emptyCustomer(aShop()),
    name: '田中 花子',
    kana: 'たなか はなこ',
    phone: '03-0000-1234',
    email: 'hanako@example.com',
    ...changes,
  };
}

/** A walk-in by a new customer who was in too great a hurry to sign. */
export function aDraft(changes: Partial<IntakeDraft> = {}): IntakeDraft {
  const empty = emptyDraft({
    draftId: 'draft-1',
    startedAt: '2026-11-22T02:50:00.000Z',
    today: '2026-11-22',
    shop: aShop(),
    pieceKey: 'piece-1',
  });
  return {
    ...empty,
    customer: { kind: 'new', fields: aCustomerDraft() },
    pieces: [aPieceDraft()],
    unsignedReason: '急ぎのため',
    ...changes,
  };
}

export function aPhoto(changes: Partial<Photo> = {}): Photo {
  return {
    hash: 'a'.repeat(64) as ContentHash,
    originalHash: 'b'.repeat(64) as ContentHash,
    subject: 'piece',
    takenAt: '2026-11-22T02:55:00.000Z',
    widthPixels: 1600,
    heightPixels: 1200,
    bytes: 280_000,
    ...changes,
  };
}
