import type { YesNo } from '../../../shared/cases/intake-draft';
import type { DecisionRequest } from '../../../shared/policies/request';
import type { Question } from './question';

type Facts = Omit<Question, 'visit' | 'customer'>;

/** The facts of a request as a clerk would have typed them. */
export function typedRequest(request: DecisionRequest, currency: string): Facts {
  const { contact, item, evidence } = request;
  const { design } = item;
  return {
    policy: request.policy,
    decidedOn: request.decidedOn,
    contact: { on: contact.on ?? '', by: contact.by, emailOn: contact.emailOn ?? '' },
    handover: request.handover,
    giveBack: request.giveBack,
    customerCountry: request.customerCountry ?? '',
    reason: request.reason,
    receivedOn: request.receivedOn ?? '',
    item: {
      house: item.house ?? '',
      deliveredOn: item.deliveredOn ?? '',
      unused: yesNo(item.unused),
      plating: item.plating ?? '',
      damaged: yesNo(item.damaged),
      orderNumber: item.orderNumber ?? '',
      hasCertificate: yesNo(item.hasCertificate),
      design: {
        resizing: design?.resizing ?? '',
        rangeDown: digits(design?.rangeDown),
        rangeUp: digits(design?.rangeUp),
        availableSizes: {
          smallest: digits(design?.availableSizes?.[0]),
          largest: digits(design?.availableSizes?.[1]),
        },
        feeExempt: yesNo(design?.feeExempt),
      },
      purchasedSize: digits(item.purchasedSize),
      currentSize: digits(item.currentSize),
      earlierResizes: item.earlierResizes === 0 ? '' : String(item.earlierResizes),
      value: item.value ?? { amount: '', currency },
    },
    services: request.services.map((service) => ({
      code: service.code,
      quantity: String(service.quantity),
      desiredSize: digits(service.desiredSize),
      sameFinger: yesNo(service.sameFinger),
      largeChange: yesNo(service.largeChange),
      replatingNeeded: yesNo(service.replatingNeeded),
    })),
    evidence: {
      photos: photo(evidence.photos),
      damagePhoto: photo(evidence.damagePhoto),
      identifyingPhoto: photo(evidence.identifyingPhoto),
      certificatePhoto: photo(evidence.certificatePhoto),
      review: evidence.review ?? '',
    },
    localJeweller: yesNo(request.localJeweller),
    customerPaysTransport: yesNo(request.customerPaysTransport),
  };
}

function yesNo(fact: boolean | null | undefined): YesNo {
  return fact === null || fact === undefined ? '' : fact ? 'yes' : 'no';
}

/** A photo that is not there is simply not there yet. */
function photo(isThere: boolean): YesNo {
  return isThere ? 'yes' : '';
}

function digits(size: number | null | undefined): string {
  return size === null || size === undefined ? '' : String(size);
}

/**
 * The question with those texts changed in which the two requests differ. All else stays as it was typed, also what no
 * request can hold, such as a text that cannot be read.
 */
export function withChangedFacts(
  question: Question,
  asked: DecisionRequest,
  changed: DecisionRequest,
): Question {
  const { currency } = question.item.value;
  const before = typedRequest(asked, currency);
  const after = typedRequest(changed, currency);
  // Both sides have the shape of the facts, so the merged value has it as well.
  return merged(question, before, after) as Question;
}

function merged(typed: unknown, before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return typed;
  if (Array.isArray(typed) && Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return after;
    return typed.map((entry: unknown, at) => merged(entry, before[at], after[at]));
  }
  if (!isRecord(typed) || !isRecord(before) || !isRecord(after)) return after;
  return Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [
      key,
      key in after ? merged(value, before[key], after[key]) : value,
    ]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
