import { comingIn, givingUpAhead, givingUpInHouse, goingBack, takingUpAgain } from './in-house-rules';
import { type MoveRule, strictly, usually } from './move-rule';

/**
 * Aujour: the customer writes first, is told the address and sends; the cost is told after the inspection, nothing is done
 * before it is agreed to, and everything goes to the workshop in one run at the end of the month.
 */
export const aujourRules: readonly MoveRule[] = [
  strictly('inquiry', 'tell-address', 'documents-sent', { clause: 'aujour/right-address' }),
  strictly('inquiry', 'ask-photos', 'awaiting-photos', { clause: 'aujour/order-number-or-photo' }),
  strictly('inquiry', 'receive-photos', 'photos-in-review', { clause: 'aujour/damage-photo' }),
  strictly('inquiry', 'receive', 'received', { where: ['comes-to-counter'] }),
  strictly('awaiting-photos', 'receive-photos', 'photos-in-review', { clause: 'aujour/damage-photo' }),
  strictly('photos-in-review', 'tell-address', 'documents-sent', { clause: 'aujour/right-address' }),
  strictly('photos-in-review', 'receive', 'received', { where: ['comes-to-counter'] }),
  strictly('photos-in-review', 'ask-photos', 'awaiting-photos', { clause: 'aujour/damage-photo' }),
  strictly('photos-in-review', 'fail-photos', 'declined'),
  ...comingIn('aujour/contact-first', 'aujour/transit-not-liable'),
  strictly('unannounced', 'accept-unannounced', 'received', { clause: 'aujour/contact-first' }),
  strictly('unannounced', 'decline', 'ready', { clause: 'aujour/contact-first' }),
  strictly('received', 'inspect', 'inspected', { clause: 'aujour/quote-after-inspection' }),
  strictly('inspected', 'ask-approval', 'awaiting-approval', {
    needs: ['priced'],
    clause: 'aujour/quote-after-inspection',
  }),
  strictly('inspected', 'await-customer', 'awaiting-customer'),
  usually('awaiting-approval', 'queue-for-run', 'waiting-for-run', {
    needs: ['approved'],
    clause: 'aujour/quote-after-inspection',
  }),
  strictly('awaiting-approval', 'resume-inspection', 'inspected'),
  strictly('awaiting-approval', 'await-customer', 'awaiting-customer'),
  strictly('awaiting-customer', 'resume-inspection', 'inspected'),
  usually('waiting-for-run', 'send-to-workshop', 'at-outside-workshop', {
    needs: ['approved'],
    clause: 'aujour/month-end-dispatch',
  }),
  strictly('waiting-for-run', 'leave-run', 'inspected'),
  strictly('at-outside-workshop', 'return-from-workshop', 'quality-check'),
  strictly('at-outside-workshop', 'return-unfinished', 'inspected'),
  usually('quality-check', 'pass-check', 'ready', { needs: ['second-check'] }),
  strictly('quality-check', 'fail-check', 'waiting-for-run'),
  strictly('ready', 'rework', 'waiting-for-run', { where: ['work-goes-on'] }),
  ...goingBack(null),
  ...takingUpAgain,
  ...givingUpInHouse('aujour/may-be-unrepairable').filter(
    ({ from }) => from !== 'at-bench' && from !== 'awaiting-parts',
  ),
  ...givingUpAhead(['inquiry', 'awaiting-photos', 'photos-in-review', 'documents-sent']),
];
