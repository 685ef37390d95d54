import { addDays, daysBetween } from '../../time/plain-date';
import { type DeskCheck, deskCheck } from '../checks';
import type { LineFacts, LineFinding } from '../finding';
import type { DecisionRequest } from '../request';
import type { KunoTerms } from './edition';
import { kunoSentences } from './sentences';

/** kuno/defect-only: a delivered product is repaired or exchanged only because it was faulty or the wrong one. */
export function repairedOrExchangedOnlyWhenFaultyOrWrong(
  { request, service }: LineFacts,
  terms: KunoTerms,
): LineFinding | null {
  const clause = 'kuno/defect-only';
  if (request.reason === 'changed-mind') {
    return { effect: 'refuses', clause, because: { wording: kunoSentences.changedMind } };
  }
  if (request.reason === 'service') {
    if (service.code !== 'exchange') return null;
    return { effect: 'refuses', clause, because: { wording: kunoSentences.exchangeInUse } };
  }
  if (!terms.servicesForWrongDeliveries.includes(service.code)) return null;
  return { effect: 'frees', clause, because: { wording: kunoSentences.faultyOrWrong } };
}

/** kuno/notify-within-week: ... and only when the house was told by email while the days for it ran. */
export function toldByEmailInTime({ request, service }: LineFacts, terms: KunoTerms): LineFinding | null {
  const clause = 'kuno/notify-within-week';
  if (!isWrongDelivery(request) || !terms.servicesForWrongDeliveries.includes(service.code)) return null;
  const { emailOn } = request.contact;
  const { deliveredOn } = request.item;
  if (deliveredOn === null) {
    return {
      effect: 'lacks',
      clause,
      missing: emailOn === null ? ['delivered-on', 'email-notice'] : ['delivered-on'],
    };
  }
  if (daysBetween(deliveredOn, emailOn ?? request.decidedOn) > terms.noticeDays) {
    const lastDay = addDays(deliveredOn, terms.noticeDays);
    return emailOn === null
      ? { effect: 'refuses', clause, because: { wording: kunoSentences.notTold, facts: { lastDay } } }
      : {
          effect: 'refuses',
          clause,
          because: { wording: kunoSentences.toldLate, facts: { emailOn, lastDay } },
        };
  }
  return emailOn === null
    ? { effect: 'lacks', clause, missing: ['email-notice'] }
    : { effect: 'supports', clause };
}

/** kuno/no-cancel-no-refund: repair or exchange is all there is; no order is cancelled, no money comes back. */
export function neitherCancelledNorRefunded({ service }: LineFacts): LineFinding | null {
  if (service.code !== 'cancel' && service.code !== 'refund') return null;
  return {
    effect: 'refuses',
    clause: 'kuno/no-cancel-no-refund',
    because: { wording: kunoSentences.noCancelNoRefund },
  };
}

/** kuno/original-unused: the product comes back as it was delivered, and unused. */
export function comesBackUnused({ request, service }: LineFacts, terms: KunoTerms): LineFinding | null {
  const clause = 'kuno/original-unused';
  if (!isWrongDelivery(request) || !terms.servicesForWrongDeliveries.includes(service.code)) return null;
  const { unused } = request.item;
  if (unused === null) return { effect: 'lacks', clause, missing: ['condition'] };
  if (unused) return { effect: 'supports', clause };
  return { effect: 'refuses', clause, because: { wording: kunoSentences.notUnused } };
}

/** kuno/photos-on-request: photos of the delivered product may be asked for. */
export function photosMayBeAskedFor(request: DecisionRequest): DeskCheck | null {
  if (!isWrongDelivery(request) || request.evidence.photos) return null;
  return deskCheck(
    'kuno/photos-on-request',
    'Ask for photos of the delivered product that show what is wrong with it.',
    '不具合や相違がわかる、お届けした商品の写真をお願いしてください。',
  );
}

export function isWrongDelivery(request: DecisionRequest): boolean {
  return request.reason === 'faulty' || request.reason === 'wrong-item';
}
