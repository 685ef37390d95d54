import type { Wording } from '../language';
import type { ClauseId, Decision } from '../policies/decision';
import { intakeChecks, receiptChecks, shippingChecks } from '../policies/desk-checks';
import type { Editions } from '../policies/published';
import type { DecisionRequest, House } from '../policies/request';
import { wordsOfAnswer } from '../wording/policy-words';

export const desks = ['intake', 'shipping', 'receipt', 'schedule', 'steps'] as const;
/** Where a clause that does not decide an answer is used. */
export type Desk = (typeof desks)[number];

export const deskWording: Readonly<Record<Desk, Wording>> = {
  intake: { en: 'asked for at intake', ja: '受付時の確認' },
  shipping: { en: 'shipping desk', ja: '発送デスク' },
  receipt: { en: 'receipt and inspection', ja: '受取・状態の確認' },
  schedule: { en: 'schedule and its words', ja: '納期とそのご案内' },
  steps: { en: 'order of steps', ja: '作業の順序' },
};

/** A clause used at a desk; `say` is what the clerk does there for this request, null where it does not arise. */
export type Elsewhere = {
  readonly clause: ClauseId;
  readonly desk: Desk;
  readonly wording: Wording;
  readonly say: Wording | null;
};

const places: Readonly<Record<House, readonly (readonly [Desk, ClauseId])[]>> = {
  kuno: [
    ['intake', 'kuno/photos-on-request'],
    ['intake', 'kuno/size-choice'],
    ['schedule', 'kuno/stay-too-short'],
  ],
  ciwaka: [
    ['intake', 'ciwaka/request-details'],
    ['intake', 'ciwaka/sizing-kit'],
    ['shipping', 'ciwaka/shipping-details'],
    ['shipping', 'ciwaka/documents-emailed'],
    ['shipping', 'ciwaka/package-limits'],
    ['shipping', 'ciwaka/package-excess-charged'],
    ['shipping', 'ciwaka/packing-method'],
    ['shipping', 'ciwaka/inform-when-sent'],
    ['shipping', 'ciwaka/return-contents'],
    ['shipping', 'ciwaka/transit-not-liable'],
    ['receipt', 'ciwaka/return-contents'],
    ['schedule', 'ciwaka/resize-7-9-weeks'],
    ['schedule', 'ciwaka/may-take-longer'],
    ['schedule', 'ciwaka/paid-several-weeks'],
    ['steps', 'ciwaka/photos-review'],
    ['steps', 'ciwaka/pay-before-documents'],
  ],
  aujour: [
    ['shipping', 'aujour/right-address'],
    ['receipt', 'aujour/right-address'],
    ['receipt', 'aujour/poor-packaging'],
    ['receipt', 'aujour/may-be-unrepairable'],
    ['schedule', 'aujour/month-end-dispatch'],
    ['schedule', 'aujour/holidays-longer'],
    ['steps', 'aujour/quote-after-inspection'],
  ],
};

/** Every clause of the house that is used at a desk, with what is done there for this request. */
export function elsewhereOf(
  request: DecisionRequest,
  decision: Decision,
  editions: Editions,
): readonly Elsewhere[] {
  const checks = {
    intake: intakeChecks(request, editions),
    shipping: shippingChecks(request, decision, null, editions),
    receipt: receiptChecks(request),
    schedule: [],
    steps: [],
  };
  const words = wordsOfAnswer(editions, decision).clauses;
  return places[request.policy].map(([desk, clause]) => ({
    clause,
    desk,
    wording: words[clause] ?? { en: clause, ja: clause },
    say: checks[desk].find((check) => check.clause === clause)?.say ?? null,
  }));
}
