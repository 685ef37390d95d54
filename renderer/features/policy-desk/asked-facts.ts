import type { FieldPath } from '../../../shared/cases/intake-draft';
import type { ServiceCode } from '../../../shared/policies/request';
import type { Question } from './question';

/** The facts of a question by the path of their field, in the order in which they are asked; services stand apart. */
export const facts = [
  'reason',
  'contact.on',
  'contact.by',
  'contact.emailOn',
  'handover',
  'giveBack',
  'customerCountry',
  'localJeweller',
  'customerPaysTransport',
  'receivedOn',
  'item.deliveredOn',
  'item.unused',
  'item.damaged',
  'item.orderNumber',
  'item.hasCertificate',
  'evidence.photos',
  'evidence.certificatePhoto',
  'evidence.review',
  'evidence.damagePhoto',
  'evidence.identifyingPhoto',
  'item.plating',
  'item.design.resizing',
  'item.design.rangeDown',
  'item.design.rangeUp',
  'item.design.availableSizes',
  'item.design.feeExempt',
  'item.purchasedSize',
  'item.currentSize',
  'item.earlierResizes',
  'item.value',
  'item.house',
  'decidedOn',
] as const satisfies readonly FieldPath[];
export type FactPath = (typeof facts)[number];

function asksForAny({ services }: Question, codes: readonly ServiceCode[]): boolean {
  // Nothing chosen yet: it may still be any of them.
  return services.length === 0 || services.some(({ code }) => codes.includes(code));
}

/** What K.UNO's policy turns on: for a delivery gone wrong when and in what state, for aftercare the way and the size. */
function kunoAsks(path: FactPath, question: Question): boolean {
  const isWrongDelivery = question.reason === 'faulty' || question.reason === 'wrong-item';
  const isOverseas = question.handover === 'overseas';
  switch (path) {
    case 'contact.on':
    case 'contact.by':
    case 'contact.emailOn':
    case 'item.deliveredOn':
    case 'item.unused':
      return isWrongDelivery;
    case 'localJeweller':
    case 'customerPaysTransport':
      return isOverseas && question.reason === 'service';
    case 'item.design.resizing':
    case 'item.design.feeExempt':
    case 'item.currentSize':
      return question.reason === 'service' && asksForAny(question, ['resize']);
    case 'reason':
    case 'handover':
    case 'giveBack':
    case 'customerCountry':
    case 'item.house':
      return true;
    default:
      return false;
  }
}

function ciwakaAsks(path: FactPath, question: Question): boolean {
  const changesSize = asksForAny(question, ['resize', 'exchange']);
  const category = question.item.design.resizing;
  switch (path) {
    case 'contact.on':
    case 'item.deliveredOn':
    case 'item.design.resizing':
    case 'item.earlierResizes':
    case 'item.currentSize':
    case 'receivedOn':
      return changesSize;
    case 'item.design.rangeDown':
    case 'item.design.rangeUp':
    case 'item.purchasedSize':
      return changesSize && (category === 'range' || category === '');
    case 'item.design.availableSizes':
    case 'item.design.feeExempt':
      return changesSize && category !== 'unavailable';
    case 'item.value':
      return question.handover === 'overseas';
    case 'item.hasCertificate':
    case 'evidence.photos':
    case 'evidence.certificatePhoto':
    case 'evidence.review':
    case 'reason':
    case 'handover':
    case 'customerCountry':
    case 'item.house':
      return true;
    default:
      return false;
  }
}

function aujourAsks(path: FactPath, question: Question): boolean {
  switch (path) {
    case 'item.plating':
      return asksForAny(question, ['refinish', 'chain']);
    case 'contact.on':
    case 'contact.by':
    case 'receivedOn':
    case 'item.damaged':
    case 'item.orderNumber':
    case 'evidence.damagePhoto':
    case 'evidence.identifyingPhoto':
    case 'reason':
    case 'item.house':
      return true;
    default:
      return false;
  }
}

/** Whether the policy of the house asked looks at this fact as the question stands. */
export function isAsked(path: FactPath, question: Question): boolean {
  switch (question.policy) {
    case 'kuno':
      return kunoAsks(path, question);
    case 'ciwaka':
      return ciwakaAsks(path, question);
    case 'aujour':
      return aujourAsks(path, question);
    case '':
      return false;
  }
}

/** The field that holds a fact named by its path in the request: `services[0].desiredSize`, `item.design`. */
export function fieldOf(fact: string): FieldPath {
  const path = fact.replaceAll(/\[(\d+)\]/gu, '.$1');
  return path === 'item.design' ? 'item.design.resizing' : path;
}
