import * as z from 'zod';

/** Every place in the life of a piece, in the order in which most pieces meet them. */
export const stages = [
  'inquiry',
  'awaiting-photos',
  'photos-in-review',
  'quoted',
  'awaiting-payment',
  'awaiting-shipping-details',
  'documents-sent',
  'on-its-way-in',
  'unannounced',
  'received',
  'inspected',
  'awaiting-approval',
  'awaiting-customer',
  'waiting-for-run',
  'at-outside-workshop',
  'at-bench',
  'awaiting-parts',
  'quality-check',
  'ready',
  'on-its-way-back',
  'lost-in-transit',
  'collected',
  'not-repairable-returned',
  'declined',
  'cancelled',
] as const;
export const stageSchema = z.enum(stages);
export type Stage = (typeof stages)[number];

/**
 * Whose hands a piece can be in at a stage. `gone` = with the customer again, or never left her: the piece is closed and
 * only an undo leads out.
 */
export type Whereabouts = 'with-customer' | 'on-the-way' | 'in-house' | 'outside' | 'gone';

const whereaboutsByStage: Readonly<Record<Stage, Whereabouts>> = {
  inquiry: 'with-customer',
  'awaiting-photos': 'with-customer',
  'photos-in-review': 'with-customer',
  quoted: 'with-customer',
  'awaiting-payment': 'with-customer',
  'awaiting-shipping-details': 'with-customer',
  'documents-sent': 'with-customer',
  'on-its-way-in': 'on-the-way',
  unannounced: 'in-house',
  received: 'in-house',
  inspected: 'in-house',
  'awaiting-approval': 'in-house',
  'awaiting-customer': 'in-house',
  'waiting-for-run': 'in-house',
  'at-outside-workshop': 'outside',
  'at-bench': 'in-house',
  'awaiting-parts': 'in-house',
  'quality-check': 'in-house',
  ready: 'in-house',
  'on-its-way-back': 'on-the-way',
  'lost-in-transit': 'on-the-way',
  collected: 'gone',
  'not-repairable-returned': 'gone',
  declined: 'gone',
  cancelled: 'gone',
};

export function whereaboutsAt(stage: Stage): Whereabouts {
  return whereaboutsByStage[stage];
}

/** A piece on which something is still to be done, by whomever. */
export function isOpenStage(stage: Stage): boolean {
  return whereaboutsByStage[stage] !== 'gone';
}

export const openStages: readonly Stage[] = stages.filter(isOpenStage);

/** Why work on a piece was given up before it was done; it then goes back as it is. */
export const givingUps = ['not-repairable', 'declined', 'cancelled'] as const;
export type GivingUp = (typeof givingUps)[number];
