import type { CustomerDraft, IntakeDraft, PieceDraft, ServiceDraft } from './intake-draft';
import type { ShopProfile } from './shop';

type NewDraft = {
  readonly draftId: string;
  readonly startedAt: string;
  /** The shop's day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly shop: ShopProfile;
  readonly pieceKey: string;
};

/** A walk-in as it most often is: the customer stands at the counter today and will fetch the piece there. */
export function emptyDraft({ draftId, startedAt, today, shop, pieceKey }: NewDraft): IntakeDraft {
  return {
    draftId,
    startedAt,
    arrival: 'here',
    customer: { kind: 'none', scrap: '' },
    reason: 'service',
    contactOn: today,
    contactBy: 'counter',
    emailOn: '',
    handover: 'counter',
    giveBack: 'counter',
    localJeweller: '',
    customerPaysTransport: '',
    pieces: [emptyPiece(pieceKey, shop)],
    signature: null,
    unsignedReason: '',
  };
}

/** A shop that works under one house's policy need not choose the house for every piece. */
export function emptyPiece(key: string, shop: ShopProfile): PieceDraft {
  return {
    key,
    house: shop.houses.length === 1 ? (shop.houses[0] ?? '') : '',
    kind: '',
    metal: '',
    metalNote: '',
    plating: '',
    stones: [],
    engraving: '',
    serial: '',
    orderNumber: '',
    designName: '',
    designNumber: '',
    designResizing: '',
    designRangeDown: '',
    designRangeUp: '',
    designSizeMin: '',
    designSizeMax: '',
    designFeeExempt: '',
    certificate: '',
    currentSize: '',
    purchasedSize: '',
    earlierResizes: '',
    deliveredOn: '',
    unused: '',
    damaged: '',
    declaredAmount: '',
    declaredCurrency: shop.currency,
    condition: {
      claws: '',
      shank: '',
      stonesPresent: '',
      stonesLoose: '',
      stonesChipped: '',
      hallmark: '',
      scratches: '',
      bends: '',
      note: '',
    },
    internalNote: '',
    photos: [],
    photoReview: '',
    services: [emptyService()],
    estimateAmount: '',
    estimateCurrency: shop.currency,
    estimateRule: 'call-first',
    promisedOn: '',
  };
}

export function emptyService(): ServiceDraft {
  return {
    code: '',
    quantity: '1',
    desiredSize: '',
    sameFinger: '',
    largeChange: '',
    replatingNeeded: '',
  };
}

export function emptyCustomer(shop: ShopProfile): CustomerDraft {
  return {
    name: '',
    kana: '',
    romaji: '',
    phone: '',
    phone2: '',
    email: '',
    country: 'JP',
    postalCode: '',
    address: '',
    language: shop.language,
    note: '',
  };
}
