import { addDays } from '../../time/plain-date';
import type { ClauseId, DecisionLine, Notice, Schedule } from '../decision';
import { noSchedule, notice } from '../house-answer';
import type { DecisionRequest } from '../request';
import type { CiwakaTerms } from './edition';

/** ciwaka/resize-7-9-weeks: a resized or exchanged ring goes back so many days after it came in. */
export function resizedRingBackAfterTheWeeks(request: DecisionRequest, terms: CiwakaTerms): Schedule | null {
  if (!request.services.some(({ code }) => terms.sizeServices.includes(code))) return null;
  const clauses: ClauseId[] = ['ciwaka/resize-7-9-weeks', 'ciwaka/may-take-longer'];
  if (request.receivedOn === null) return noSchedule(clauses);
  return {
    dispatchOn: null,
    readyFrom: addDays(request.receivedOn, terms.resizingDays.least),
    readyTo: addDays(request.receivedOn, terms.resizingDays.most),
    clauses,
  };
}

/** ciwaka/may-take-longer: design, condition and holidays can lengthen it. */
export function resizingMayTakeLonger(lines: readonly DecisionLine[], terms: CiwakaTerms): Notice | null {
  const isUnderWay = lines.some(
    (line) => terms.sizeServices.includes(line.code) && line.outcome !== 'declined',
  );
  return isUnderWay ? notice('may-take-longer', ['ciwaka/may-take-longer']) : null;
}

/** ciwaka/paid-several-weeks: repair and maintenance take several weeks; the days are told after the inquiry. */
export function paidWorkTakesSeveralWeeks(request: DecisionRequest, terms: CiwakaTerms): Schedule | null {
  if (!request.services.some(({ code }) => terms.paidServices.includes(code))) return null;
  return noSchedule(['ciwaka/paid-several-weeks']);
}
