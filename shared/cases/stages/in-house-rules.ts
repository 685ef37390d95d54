import type { ClauseId } from '../../policies/decision';
import { type MoveRule, strictly, usually } from './move-rule';
import type { Stage } from './stage';

const unfinished: readonly Stage[] = [
  'received',
  'inspected',
  'awaiting-approval',
  'awaiting-customer',
  'waiting-for-run',
  'at-bench',
  'awaiting-parts',
  'quality-check',
];

/** Work given up while the piece is here: it becomes ready to go back as it is. */
export function givingUpInHouse(unrepairable: ClauseId | null): readonly MoveRule[] {
  return unfinished.flatMap((from) => [
    strictly(from, 'find-not-repairable', 'ready', { clause: unrepairable }),
    strictly(from, 'decline', 'ready'),
    strictly(from, 'cancel', 'ready'),
  ]);
}

/** Work given up before the piece ever came. */
export function givingUpAhead(from: readonly Stage[]): readonly MoveRule[] {
  return from.flatMap((stage) => [
    strictly(stage, 'decline', 'declined'),
    strictly(stage, 'cancel', 'cancelled'),
  ]);
}

const endings = [
  { where: 'work-goes-on', to: 'collected' },
  { where: 'given-up-not-repairable', to: 'not-repairable-returned' },
  { where: 'given-up-declined', to: 'declined' },
  { where: 'given-up-cancelled', to: 'cancelled' },
] as const;

/** From ready to the customer, at the counter or by parcel, and what may go wrong on the way. */
export function goingBack(contents: ClauseId | null): readonly MoveRule[] {
  return [
    ...endings.map(({ where, to }) =>
      usually('ready', 'hand-back', to, {
        where: ['goes-at-counter', where],
        needs: ['settled', 'handed-over'],
        clause: contents,
      }),
    ),
    usually('ready', 'send-back', 'on-its-way-back', {
      where: ['goes-by-parcel'],
      needs: ['settled'],
      clause: contents,
    }),
    // Whoever was to get a parcel may come for the piece, and the other way round.
    ...endings.map(({ where, to }) =>
      usually('ready', 'hand-back', to, {
        where: ['goes-by-parcel', where],
        needs: ['settled', 'handed-over'],
        clause: contents,
      }),
    ),
    usually('ready', 'send-back', 'on-its-way-back', {
      where: ['goes-at-counter'],
      needs: ['settled', 'shipping-details'],
      clause: contents,
    }),
    ...endings.map(({ where, to }) => strictly('on-its-way-back', 'confirm-arrival', to, { where: [where] })),
    strictly('on-its-way-back', 'receive', 'ready'),
    strictly('on-its-way-back', 'report-lost', 'lost-in-transit'),
    ...endings.map(({ where, to }) =>
      strictly('lost-in-transit', 'confirm-arrival', to, { where: ['lost-on-way-back', where] }),
    ),
    strictly('lost-in-transit', 'receive', 'ready', { where: ['lost-on-way-back'] }),
    strictly('lost-in-transit', 'receive', 'received', { where: ['lost-on-way-in'] }),
    strictly('lost-in-transit', 'close-loss', 'cancelled'),
  ];
}

/** The parcel to the house, as soon as the customer may send it. */
export function comingIn(dispatch: ClauseId | null, loss: ClauseId | null): readonly MoveRule[] {
  return [
    strictly('documents-sent', 'note-dispatch', 'on-its-way-in', { clause: dispatch }),
    strictly('documents-sent', 'receive', 'received'),
    strictly('on-its-way-in', 'receive', 'received'),
    strictly('on-its-way-in', 'report-lost', 'lost-in-transit', { clause: loss }),
  ];
}

/** Work on a bench of the house, and on that of an outside workshop. */
export const ownBench: readonly MoveRule[] = [
  strictly('received', 'inspect', 'inspected'),
  usually('received', 'start-work', 'at-bench', { needs: ['approved'] }),
  usually('inspected', 'start-work', 'at-bench', { needs: ['approved'] }),
  strictly('inspected', 'ask-approval', 'awaiting-approval', { where: ['work-paid'], needs: ['priced'] }),
  strictly('inspected', 'await-customer', 'awaiting-customer'),
  usually('inspected', 'await-parts', 'awaiting-parts', { needs: ['approved'] }),
  usually('inspected', 'queue-for-run', 'waiting-for-run', { needs: ['approved'] }),
  usually('inspected', 'send-to-workshop', 'at-outside-workshop', { needs: ['approved'] }),
  usually('awaiting-approval', 'start-work', 'at-bench', { needs: ['approved'] }),
  usually('awaiting-approval', 'queue-for-run', 'waiting-for-run', { needs: ['approved'] }),
  strictly('awaiting-approval', 'await-customer', 'awaiting-customer'),
  strictly('awaiting-approval', 'resume-inspection', 'inspected'),
  strictly('awaiting-customer', 'resume-inspection', 'inspected'),
  usually('awaiting-customer', 'start-work', 'at-bench', { needs: ['approved'] }),
  strictly('waiting-for-run', 'send-to-workshop', 'at-outside-workshop'),
  strictly('waiting-for-run', 'leave-run', 'inspected'),
  strictly('at-outside-workshop', 'return-from-workshop', 'quality-check'),
  strictly('at-outside-workshop', 'return-unfinished', 'inspected'),
  usually('at-bench', 'finish-work', 'quality-check', { needs: ['approved', 'work-logged'] }),
  strictly('at-bench', 'await-parts', 'awaiting-parts'),
  strictly('at-bench', 'await-customer', 'awaiting-customer'),
  usually('at-bench', 'send-to-workshop', 'at-outside-workshop', { needs: ['approved'] }),
  usually('at-bench', 'queue-for-run', 'waiting-for-run', { needs: ['approved'] }),
  usually('awaiting-parts', 'start-work', 'at-bench', { needs: ['approved'] }),
  strictly('awaiting-parts', 'await-customer', 'awaiting-customer'),
  usually('quality-check', 'pass-check', 'ready', { needs: ['second-check'] }),
  strictly('quality-check', 'fail-check', 'at-bench'),
  strictly('ready', 'rework', 'at-bench', { where: ['work-goes-on'] }),
];

/** A piece that goes back as it is may be taken up once more while it is still here. */
export const takingUpAgain: readonly MoveRule[] = (
  ['given-up-not-repairable', 'given-up-declined', 'given-up-cancelled'] as const
).map((where) => strictly('ready', 'take-up-again', 'inspected', { where: [where] }));
