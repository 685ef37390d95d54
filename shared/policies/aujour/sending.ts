import { addMonths, lastDayOfMonth } from '../../time/plain-date';
import { touchesYearly } from '../../time/yearly-period';
import { type DeskCheck, deskCheck } from '../checks';
import type { ClauseId, Notice, Schedule } from '../decision';
import { noSchedule, notice, type TransportFinding } from '../house-answer';
import type { DecisionRequest } from '../request';
import type { AujourTerms } from './edition';

/** aujour/month-end-dispatch: what came in by the end of a month leaves in one run, and is back at the end of the next. */
export function sentToTheWorkshopAtMonthEnd({ receivedOn }: DecisionRequest): Schedule {
  const clauses: ClauseId[] = ['aujour/month-end-dispatch'];
  if (receivedOn === null) return noSchedule(clauses);
  const dispatchOn = lastDayOfMonth(receivedOn);
  const ready = lastDayOfMonth(addMonths(receivedOn, 1));
  return { dispatchOn, readyFrom: ready, readyTo: ready, clauses };
}

/** aujour/shipping-split: to the house at the customer's cost, back at the house's. */
export function customerPaysInAndHousePaysBack(): TransportFinding {
  return { clause: 'aujour/shipping-split', toHouse: { payer: 'customer' }, back: { payer: 'house' } };
}

/** aujour/transit-not-liable: the house does not answer for accidents or loss on the way. */
export function customerBearsTheRiskOfDelivery(): TransportFinding {
  return { clause: 'aujour/transit-not-liable', toHouse: { risk: 'customer' } };
}

/** aujour/poor-packaging: a piece damaged on the way in by poor packaging goes to a person; the policy is not clear. */
export function damageByPackingAskedOfAPerson(): DeskCheck {
  return deskCheck(
    'aujour/poor-packaging',
    'If poor packing damaged the piece on the way in, photograph it as it came and ask a person: the policy is not clear.',
    '梱包不備による輸送中の破損が疑われる場合は、到着時の状態を撮影し、担当者にご相談ください（規約の定めが明確ではありません）。',
  );
}

/** aujour/may-be-unrepairable: some pieces cannot be repaired in their condition. */
export function unrepairablePiecesToldOnInspection(): DeskCheck {
  return deskCheck(
    'aujour/may-be-unrepairable',
    'Judge on inspection whether the piece can be repaired at all, and tell the customer if it cannot.',
    '状態確認の際に修理の可否を判断し、できない場合はお客様にお知らせください。',
  );
}

/** aujour/holidays-longer: a repair that falls on a long public holiday takes longer. */
export function holidaysTakeLonger(
  { dispatchOn, readyTo }: Schedule,
  { holidays }: AujourTerms,
): Notice | null {
  if (dispatchOn === null || readyTo === null) return null;
  if (!holidays.some((period) => touchesYearly(dispatchOn, readyTo, period))) return null;
  return notice('holiday-period', ['aujour/holidays-longer']);
}
