import type { Wording } from '../../language';
import { addDays, daysBetween } from '../../time/plain-date';
import type { DecisionLine } from '../decision';
import type { Because, LineFacts } from '../finding';
import type { DecisionRequest } from '../request';
import type { CiwakaTerms } from './edition';

/** `resize` and `exchange` are one request: the design says which of the two is done. */
export function isAboutSize({ service }: LineFacts, terms: CiwakaTerms): boolean {
  return terms.sizeServices.includes(service.code);
}

export function methodOf(facts: LineFacts, terms: CiwakaTerms): DecisionLine['method'] {
  if (!isAboutSize(facts, terms)) return null;
  switch (facts.request.item.design?.resizing) {
    case 'range':
      return 'resize';
    case 'exchange-free':
    case 'exchange-paid':
      return 'exchange';
    default:
      return null;
  }
}

/** Whether the first contact fell into the complimentary days; `unknown` while a day that decides it is not known. */
export function windowOf(
  { contact, decidedOn, item }: DecisionRequest,
  { complimentaryDays }: CiwakaTerms,
): 'inside' | 'outside' | 'unknown' {
  if (item.deliveredOn === null) return 'unknown';
  const isInside = daysBetween(item.deliveredOn, contact.on ?? decidedOn) <= complimentaryDays;
  if (isInside) return 'inside';
  // Decided too late says nothing of the day of contact.
  return contact.on === null ? 'unknown' : 'outside';
}

/** Whether the complimentary service is still open but for the days, as far as is known. */
export function mayBeComplimentary(facts: LineFacts, terms: CiwakaTerms): boolean {
  const { design, earlierResizes } = facts.request.item;
  return (
    isAboutSize(facts, terms) &&
    design?.resizing !== 'exchange-paid' &&
    design?.resizing !== 'unavailable' &&
    design?.feeExempt !== false &&
    earlierResizes < terms.complimentaryTimes
  );
}

export function isComplimentary(facts: LineFacts, terms: CiwakaTerms): boolean {
  return mayBeComplimentary(facts, terms) && windowOf(facts.request, terms) === 'inside';
}

/** A sentence that may name the last complimentary day and the day of contact. */
export function becauseOfDays(
  wording: Wording,
  { contact, decidedOn, item }: DecisionRequest,
  { complimentaryDays }: CiwakaTerms,
): Because {
  if (item.deliveredOn === null)
    throw new Error('The days after delivery are counted only from a known delivery.');
  const lastDay = addDays(item.deliveredOn, complimentaryDays);
  return { wording, facts: { lastDay, contactOn: contact.on ?? decidedOn } };
}
