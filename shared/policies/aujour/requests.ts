import { atCost } from '../charges';
import { type DeskCheck, deskCheck } from '../checks';
import type { Charge, ClauseId, Notice, RequestFinding } from '../decision';
import type { LineFacts, LineFinding } from '../finding';
import { notice } from '../house-answer';
import type { DecisionRequest } from '../request';
import type { AujourTerms } from './edition';
import { aujourSentences } from './sentences';

export type Unannounced = {
  readonly finding: RequestFinding;
  readonly charge: Charge;
  readonly notice: Notice;
};

/** aujour/contact-first: the customer writes before sending; an unannounced parcel may be refused or forwarded at a cost. */
export function writtenToBeforeSending(request: DecisionRequest): Unannounced | null {
  const { contact, receivedOn, language } = request;
  const arrivedFirst = contact.on !== null && receivedOn !== null && contact.on > receivedOn;
  if (contact.by !== 'none' && !arrivedFirst) return null;
  const clauses: ClauseId[] = ['aujour/contact-first'];
  return {
    finding: { outcome: 'consult', clauses, because: aujourSentences.unannounced[language] },
    charge: atCost('forwarding-fee', clauses, true),
    notice: notice('forwarding-fee', clauses),
  };
}

/** aujour/right-address: parcels go to the address given; anywhere else is the same as unannounced. */
export function sentToTheAddressGiven(): DeskCheck {
  return deskCheck(
    'aujour/right-address',
    'Give the address to send to, and check on receipt that the parcel came there; elsewhere it counts as unannounced.',
    '送付先の住所をご案内し、受取時に指定先へ届いたかどうかを確認してください。指定外の場合は事前連絡なしと同じ扱いです。',
  );
}

/** aujour/order-number-or-photo: the product is told by its order number, or by a photo of it. */
export function identifiedByOrderNumberOrPhoto({ request }: LineFacts): LineFinding {
  const clause = 'aujour/order-number-or-photo';
  const hasOrderNumber = (request.item.orderNumber ?? '').trim() !== '';
  if (hasOrderNumber || request.evidence.identifyingPhoto) return { effect: 'supports', clause };
  return { effect: 'lacks', clause, missing: ['identification'] };
}

/** aujour/damage-photo: damage comes with a photo that shows it. */
export function damageShownOnAPhoto({ request, service }: LineFacts, terms: AujourTerms): LineFinding | null {
  if (request.item.damaged !== true && !terms.damageServices.includes(service.code)) return null;
  const clause = 'aujour/damage-photo';
  if (request.evidence.damagePhoto) return { effect: 'supports', clause };
  return { effect: 'lacks', clause, missing: ['damage-photo'] };
}

/** aujour/quote-after-inspection: the cost is told after the inspection; listed prices are guides. */
export function costToldAfterInspection(): Notice {
  return notice('quote-after-inspection', ['aujour/quote-after-inspection']);
}
