import type { CaseState } from '../cases/case-state';
import type { GivingUp, Stage } from '../cases/stages/stage';
import type { PieceStanding } from '../cases/stages/standing';
import type { MessageCode } from './message-codes';

const byStage: Readonly<Partial<Record<Stage, MessageCode>>> = {
  'awaiting-photos': 'photos-needed',
  quoted: 'quote-ready',
  'awaiting-payment': 'payment-needed',
  'awaiting-shipping-details': 'shipping-details-needed',
  unannounced: 'contents-differ',
  received: 'received',
  inspected: 'inspected',
  'awaiting-approval': 'approval-needed',
  'awaiting-customer': 'awaiting-customer',
  'waiting-for-run': 'month-end-run',
  'on-its-way-back': 'on-its-way-back',
  collected: 'receipt',
  'not-repairable-returned': 'not-repairable',
  declined: 'declined',
};

/** Whoever cancelled knows why: she is told that she may have her piece back. */
const byGivingUp: Readonly<Partial<Record<GivingUp, MessageCode>>> = {
  'not-repairable': 'not-repairable',
  declined: 'declined',
};

/** While work goes on, only a slipped promise is news. */
const stagesOfWaiting: readonly Stage[] = [
  'inspected',
  'waiting-for-run',
  'at-outside-workshop',
  'at-bench',
  'awaiting-parts',
  'quality-check',
];

type Told = Pick<CaseState['messages'][number], 'at' | 'template' | 'bagNumber'>;

/**
 * What the customer is told of a piece as it stands; null where its stage tells nothing. A promise that slipped comes
 * first until she was told of it; one who was told that the piece is ready is reminded.
 */
export function messageFor(standing: PieceStanding, told: readonly Told[]): MessageCode | null {
  const own = told.filter(({ bagNumber }) => bagNumber === null || bagNumber === standing.bagNumber);
  const wasTold = (code: MessageCode, since: string) =>
    own.some(({ template, at }) => template === code && at >= since);
  const slip = standing.promiseChanges.at(-1);
  if (
    slip !== undefined &&
    slip.told === null &&
    !wasTold('promise-changed', slip.at) &&
    stagesOfWaiting.includes(standing.stage)
  )
    return 'promise-changed';
  if (standing.stage === 'documents-sent')
    return standing.house === 'ciwaka' ? 'documents-sent' : 'address-told';
  if (standing.stage !== 'ready') return byStage[standing.stage] ?? null;
  const givenUp = standing.givenUp === null ? undefined : byGivingUp[standing.givenUp];
  if (givenUp !== undefined && !wasTold(givenUp, standing.since)) return givenUp;
  return wasTold('ready', standing.since) || givenUp !== undefined ? 'unclaimed' : 'ready';
}
