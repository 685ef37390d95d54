import type { FaultCode } from '../../../shared/cases/fault-codes';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { typedCountry } from '../../../shared/cases/read-customer';
import {
  plainText,
  type Typed,
  typedAmount,
  typedCount,
  typedDay,
  typedSize,
  typedSizesAway,
  typedYesNo,
} from '../../../shared/cases/typed-values';
import type { Language } from '../../../shared/language';
import { formatAmount } from '../../../shared/money/money';
import type { DecisionRequest, Design, ServiceRequest } from '../../../shared/policies/request';
import type { PlainDate } from '../../../shared/time/plain-date';
import type { AskedService, Question } from './question';

export type Faults = { readonly [path: FieldPath]: FaultCode };

/** What the policy is asked; null without a house or a service. A text with a fault is a fact not known. */
export type QuestionReading = { readonly request: DecisionRequest | null; readonly faults: Faults };

/** Reads what is typed, keeping every fault at the path of its field. */
class Reader {
  readonly faults: Record<FieldPath, FaultCode> = {};

  take<T>(path: FieldPath, { value, fault }: Typed<T>): T | null {
    if (fault !== null) this.faults[path] = fault;
    return value;
  }

  refuse(path: FieldPath, fault: FaultCode): null {
    this.faults[path] = fault;
    return null;
  }

  /** A day that lies after the answer cannot have been the day of anything. */
  pastDay(path: FieldPath, text: string, decidedOn: PlainDate): PlainDate | null {
    const day = this.take(path, typedDay(text));
    return day !== null && day > decidedOn ? this.refuse(path, 'day-in-future') : day;
  }

  /** Counts from 1 where nothing is what it would be without. */
  quantity(path: FieldPath, text: string): number {
    const count = this.take(path, typedCount(text));
    return count === 0 ? (this.refuse(path, 'not-a-count') ?? 1) : (count ?? 1);
  }
}

export function readQuestion(
  question: Question,
  { today, language }: { readonly today: PlainDate; readonly language: Language },
): QuestionReading {
  const read = new Reader();
  const { policy, contact, item, evidence, visit } = question;
  const decidedOn = read.take('decidedOn', typedDay(question.decidedOn)) ?? today;
  const contactOn = read.pastDay('contact.on', contact.on, decidedOn);
  const emailOn = read.pastDay('contact.emailOn', contact.emailOn, decidedOn);
  const currentSize = read.take('item.currentSize', typedSize(item.currentSize));
  const request = {
    decidedOn,
    language,
    contact: {
      on: contactOn,
      by: contact.by,
      emailOn: emailOn ?? (contact.by === 'email' ? contactOn : null),
    },
    handover: question.handover,
    giveBack: question.giveBack,
    customerCountry: typedCountry(question.customerCountry),
    reason: question.reason,
    receivedOn: read.pastDay('receivedOn', question.receivedOn, decidedOn),
    item: {
      house: item.house === '' ? null : item.house,
      deliveredOn: read.pastDay('item.deliveredOn', item.deliveredOn, decidedOn),
      unused: typedYesNo(item.unused),
      plating: item.plating === '' ? null : item.plating,
      damaged: typedYesNo(item.damaged),
      orderNumber: plainText(item.orderNumber) || null,
      hasCertificate: typedYesNo(item.hasCertificate),
      design: designOf(question, read),
      purchasedSize: read.take('item.purchasedSize', typedSize(item.purchasedSize)),
      currentSize,
      earlierResizes: read.take('item.earlierResizes', typedCount(item.earlierResizes)) ?? 0,
      value: shipmentValue(question, read),
    },
    services: question.services.map((service, place) => serviceOf(service, place, currentSize, read)),
    evidence: {
      photos: evidence.photos === 'yes',
      damagePhoto: evidence.damagePhoto === 'yes',
      identifyingPhoto: evidence.identifyingPhoto === 'yes',
      certificatePhoto: evidence.certificatePhoto === 'yes',
      review: evidence.review === '' ? null : evidence.review,
    },
    localJeweller: typedYesNo(question.localJeweller),
    customerPaysTransport: typedYesNo(question.customerPaysTransport),
  };
  readVisit(visit, read);
  const isAsked = policy !== '' && question.services.length > 0;
  return { request: isAsked ? { policy, ...request } : null, faults: read.faults };
}

function serviceOf(
  service: AskedService,
  place: number,
  currentSize: number | null,
  read: Reader,
): ServiceRequest {
  const path = (field: keyof AskedService) => `services.${place}.${field}`;
  const wanted = read.take(path('desiredSize'), typedSize(service.desiredSize));
  const isUnchanged = service.code === 'resize' && wanted !== null && wanted === currentSize;
  return {
    code: service.code,
    quantity: read.quantity(path('quantity'), service.quantity),
    desiredSize: isUnchanged ? read.refuse(path('desiredSize'), 'size-unchanged') : wanted,
    sameFinger: typedYesNo(service.sameFinger),
    largeChange: typedYesNo(service.largeChange),
    replatingNeeded: typedYesNo(service.replatingNeeded),
  };
}

/** Null where nothing is known of the design. */
function designOf({ item }: Question, read: Reader): Design | null {
  const { resizing, rangeDown, rangeUp, availableSizes, feeExempt } = item.design;
  const sizes = 'item.design.availableSizes';
  const smallest = read.take(`${sizes}.smallest`, typedSize(availableSizes.smallest));
  const largest = read.take(`${sizes}.largest`, typedSize(availableSizes.largest));
  const isUpsideDown = smallest !== null && largest !== null && smallest > largest;
  if (isUpsideDown) read.refuse(`${sizes}.largest`, 'smallest-above-largest');
  const design: Design = {
    resizing: resizing === '' ? null : resizing,
    rangeDown: read.take('item.design.rangeDown', typedSizesAway(rangeDown)),
    rangeUp: read.take('item.design.rangeUp', typedSizesAway(rangeUp)),
    availableSizes: smallest === null || largest === null || isUpsideDown ? null : [smallest, largest],
    feeExempt: typedYesNo(feeExempt),
  };
  return Object.values(design).every((fact) => fact === null) ? null : design;
}

function shipmentValue({ item: { value } }: Question, read: Reader) {
  const amount = read.take('item.value.amount', typedAmount(value.amount, value.currency));
  return amount === null ? null : { currency: value.currency, amount: formatAmount(amount) };
}

function readVisit({ arrivesOn, leavesOn, workDays }: Question['visit'], read: Reader): void {
  const arrives = read.take('visit.arrivesOn', typedDay(arrivesOn));
  const leaves = read.take('visit.leavesOn', typedDay(leavesOn));
  if (arrives !== null && leaves !== null && leaves < arrives) read.refuse('visit.leavesOn', 'day-in-past');
  read.take('visit.workDays', typedCount(workDays));
}
