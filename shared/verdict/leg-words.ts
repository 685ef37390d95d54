import type { Wording } from '../language';
import type { Decision, ShippingLeg } from '../policies/decision';
import type { DecisionRequest } from '../policies/request';

/**
 * `stated`: the policy says who pays. `silent`: it does not. `not-needed`: nothing is sent. `open`: it hangs on facts
 * that are not known. `declined`: nothing is to be sent, since nothing is done.
 */
export type LegStanding = 'stated' | 'silent' | 'not-needed' | 'open' | 'declined';

/** One way of a shipment in words. */
export type LegWords = {
  readonly standing: LegStanding;
  readonly leg: ShippingLeg;
  readonly text: Wording;
  /** The same, said to the customer. */
  readonly toCustomer: Wording;
};

export type Way = 'toHouse' | 'back';

export const wayWording: Readonly<Record<Way, Wording>> = {
  toHouse: { en: 'Way to the house', ja: '往路（お客様から）' },
  back: { en: 'Way back', ja: '復路（お客様へ）' },
};

export const policySilentWording: Wording = {
  en: 'the published policy does not say',
  ja: '公開規約に定めがありません',
};

export function legWords(
  way: Way,
  request: DecisionRequest,
  { shipping, outcome }: Pick<Decision, 'shipping' | 'outcome'>,
): LegWords {
  const leg = shipping[way];
  const carried = way === 'toHouse' ? request.handover : request.giveBack;
  const standing = standingOf(leg, carried === 'counter', outcome);
  if (standing !== 'stated') return { standing, leg, text: words[standing], toCustomer: words[standing] };
  const ja = inJapanese(leg);
  return {
    standing,
    leg,
    text: {
      en: inEnglish(leg, {
        house: 'the house pays',
        customer: 'the customer pays',
        risk: "at the customer's risk",
      }),
      ja,
    },
    toCustomer: {
      en: inEnglish(leg, { house: 'we pay', customer: 'you pay', risk: 'at your own risk' }),
      ja,
    },
  };
}

function standingOf(leg: ShippingLeg, isAtTheCounter: boolean, outcome: Decision['outcome']): LegStanding {
  if (isAtTheCounter) return 'not-needed';
  if (outcome === 'declined') return 'declined';
  if (leg.payer !== null) return 'stated';
  return outcome === 'incomplete' ? 'open' : 'silent';
}

const words: Readonly<Record<Exclude<LegStanding, 'stated'>, Wording>> = {
  silent: policySilentWording,
  'not-needed': { en: 'nothing is sent: at the counter', ja: '店頭のため送料なし' },
  open: { en: 'open until the missing facts are known', ja: '不足している項目の確認後に決まります' },
  declined: { en: 'nothing is to be sent', ja: 'お送りいただく必要はありません' },
};

type Payers = { readonly house: string; readonly customer: string; readonly risk: string };

function inEnglish({ payer, insured, carrier, risk }: ShippingLeg, payers: Payers): string {
  return [
    payer === 'house' ? payers.house : payers.customer,
    ...(insured === true ? ['insured'] : []),
    ...(carrier === 'fedex' ? ['by FedEx'] : []),
    ...(risk === 'customer' ? [payers.risk] : []),
  ].join(', ');
}

function inJapanese({ payer, insured, carrier, risk }: ShippingLeg): string {
  return [
    payer === 'house' ? '当店負担' : 'お客様負担',
    ...(insured === true ? ['保険付き'] : []),
    ...(carrier === 'fedex' ? ['FedEx'] : []),
    ...(risk === 'customer' ? ['輸送中の危険はお客様のご負担'] : []),
  ].join('・');
}
