import type { ClauseId } from '../../policies/decision';
import type { MoveCommand } from './command';
import type { Stage } from './stage';

/** What a piece's request is, whether anybody likes it or not; no exception passes over it. */
export const circumstances = [
  'work-free',
  'work-paid',
  'comes-to-counter',
  'comes-by-parcel',
  'goes-at-counter',
  'goes-by-parcel',
  'work-goes-on',
  'given-up-not-repairable',
  'given-up-declined',
  'given-up-cancelled',
  'lost-on-way-in',
  'lost-on-way-back',
] as const;
export type Circumstance = (typeof circumstances)[number];

/** What must have been done before a move. */
export const needs = [
  'photos-passed',
  'shipping-details',
  'ship-day',
  'priced',
  'approved',
  'paid',
  'work-logged',
  'second-check',
  'settled',
  'handed-over',
] as const;
export type Need = (typeof needs)[number];

/** One way from stage to stage. */
export type MoveRule = {
  readonly from: Stage;
  readonly command: MoveCommand;
  readonly to: Stage;
  /** All of these must hold, or the move is none at all. */
  readonly where: readonly Circumstance[];
  readonly needs: readonly Need[];
  /** The clause that orders it; null = the desk's own order. */
  readonly clause: ClauseId | null;
  /** Whether a person may pass over the needs by name and reason. */
  readonly byException: boolean;
};

type Limits = Partial<Pick<MoveRule, 'where' | 'needs' | 'clause'>>;

/** A move whose needs nobody may pass over. */
export function strictly(from: Stage, command: MoveCommand, to: Stage, limits: Limits = {}): MoveRule {
  return { from, command, to, where: [], needs: [], clause: null, ...limits, byException: false };
}

/** A move whose needs a person may pass over by name and reason. */
export function usually(from: Stage, command: MoveCommand, to: Stage, limits: Limits = {}): MoveRule {
  return { ...strictly(from, command, to, limits), byException: true };
}
