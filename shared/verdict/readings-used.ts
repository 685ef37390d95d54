import type { Wording } from '../language';
import { chargesOf } from '../policies/decide';
import type { Decision } from '../policies/decision';
import { readings } from '../policies/sentences';

/** The readings of ours that an answer stands on, to be shown beside it. */
export function readingsUsed(decision: Decision): readonly Wording[] {
  const { lines, notices, policy, schedule } = decision;
  const cited = new Set(lines.flatMap(({ clauses }) => clauses));
  const hasWindow =
    cited.has('kuno/notify-within-week') ||
    cited.has('ciwaka/free-window-30-days') ||
    cited.has('ciwaka/second-or-late-fee');
  const isPaid = notices.some(({ code }) => code === 'pay-before-documents');
  const isReplated = chargesOf(decision).some(({ code }) => code === 'replating');
  const hasDays = hasWindow || schedule.readyTo !== null;
  return [
    ...(hasWindow ? [readings.lastDayCounts] : []),
    ...(hasDays ? [readings.daysOfJapan] : []),
    ...(policy === 'ciwaka' && isPaid && decision.shipping.toHouse.payer === 'customer'
      ? [readings.oneChargedWayIn]
      : []),
    ...(isReplated ? [readings.replatedOnce] : []),
  ];
}
