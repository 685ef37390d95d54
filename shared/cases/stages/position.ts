import { momentOf, noonOfDay } from '../../time/epoch';
import type { BroughtIn } from '../brought-in';
import type { Arrival, EventData } from '../events';
import type { BagNumber, EventId } from '../ids';
import { type Custody, custodyAt, custodyOnEntering } from './custody';
import type { GivingUp, Stage } from './stage';

/** Where a piece stands: what a move changes and an undo brings back. */
export type Position = {
  readonly stage: Stage;
  readonly since: string;
  readonly custody: Custody;
  readonly custodySince: string;
  readonly givenUp: GivingUp | null;
  readonly lostOn: 'way-in' | 'way-back' | null;
  readonly photosPassed: boolean;
  /** How many quality checks there were when the piece last came to be checked. */
  readonly checksBefore: number;
  /** How many prices had been named when its work was given up; earlier ones are no longer owed. */
  readonly pricesBefore: number;
};

type Opened = EventData['case-opened'];

/** As the case was opened; where that does not say it, a parcel of which nobody knew came unannounced. */
export function arrivalOfCase({ visit, arrival }: Pick<Opened, 'visit' | 'arrival'>): Arrival {
  const isUnannounced = visit.handover !== 'counter' && visit.contactBy === 'none';
  return arrival ?? (isUnannounced ? 'unannounced' : 'here');
}

/**
 * A piece that came over the counter is received there; a parcel of which nobody knew is held apart. What another desk took
 * in stands where it stood there.
 */
export function firstPosition(opened: Opened, at: string, bagNumber: BagNumber): Position {
  const came = arrivalOfCase(opened);
  const stage: Stage = came === 'here' ? 'received' : came;
  const place =
    came === 'inquiry' ? ({ kind: 'customer' } as const) : ({ kind: 'counter', code: null } as const);
  const index = opened.pieces.findIndex((candidate) => candidate.bagNumber === bagNumber);
  const piece = opened.pieces[index];
  const before = opened.broughtIn?.pieces[index];
  if (before !== undefined) return positionElsewhere(before, at, piece?.photoReview === 'pass');
  return {
    stage,
    since: at,
    custody: custodyAt(place, null),
    custodySince: at,
    givenUp: null,
    lostOn: null,
    photosPassed: piece?.photoReview === 'pass',
    checksBefore: 0,
    pricesBefore: 0,
  };
}

function positionElsewhere(
  { stage, returnedOn }: BroughtIn['pieces'][number],
  at: string,
  photosPassed: boolean,
): Position {
  const since = returnedOn === null ? at : momentOf(noonOfDay(returnedOn));
  return {
    stage,
    since,
    custody: custodyOnEntering(stage, custodyAt({ kind: 'counter', code: null }, null)),
    custodySince: since,
    givenUp: givenUpAt[stage] ?? null,
    lostOn: stage === 'lost-in-transit' ? 'way-back' : null,
    photosPassed,
    checksBefore: 0,
    pricesBefore: 0,
  };
}

const givenUpAt: Readonly<Partial<Record<Stage, GivingUp>>> = {
  'not-repairable-returned': 'not-repairable',
  declined: 'declined',
  cancelled: 'cancelled',
};

/** Counts so far, by which a position remembers what came before it. */
export type Counts = { readonly checks: number; readonly prices: number };

const givingUpBy: Readonly<Partial<Record<EventData['piece-moved']['command'], GivingUp>>> = {
  'find-not-repairable': 'not-repairable',
  decline: 'declined',
  'fail-photos': 'declined',
  cancel: 'cancelled',
  'close-loss': 'cancelled',
};

/** The position after a move that fits. */
export function positionAfter(
  before: Position,
  { command, to, custody }: Pick<EventData['piece-moved'], 'command' | 'to' | 'custody'>,
  at: string,
  { checks, prices }: Counts,
): Position {
  const entered = custody ?? custodyOnEntering(to, before.custody);
  const givenUp = command === 'take-up-again' ? null : (givingUpBy[command] ?? before.givenUp);
  return {
    stage: to,
    since: at,
    custody: entered,
    custodySince: isSameCustody(entered, before.custody) ? before.custodySince : at,
    givenUp,
    lostOn: lostOnAfter(before, to),
    photosPassed: photosPassedAfter(before, command),
    checksBefore: to === 'quality-check' ? checks : before.checksBefore,
    pricesBefore: givenUp === null ? 0 : givenUp === before.givenUp ? before.pricesBefore : prices,
  };
}

/** The undo of a move is offered for the last of these alone, with the position it had before. */
export type UndoStep = { readonly eventId: EventId; readonly before: Position };

export function isSameCustody(first: Custody, second: Custody): boolean {
  return JSON.stringify(inKeyOrder(first)) === JSON.stringify(inKeyOrder(second));
}

function inKeyOrder({ place, holder }: Custody): readonly unknown[] {
  return [Object.entries(place).sort(), Object.entries(holder).sort()];
}

function lostOnAfter(before: Position, to: Stage): Position['lostOn'] {
  if (to !== 'lost-in-transit') return null;
  return before.stage === 'on-its-way-in' ? 'way-in' : 'way-back';
}

function photosPassedAfter(before: Position, command: EventData['piece-moved']['command']): boolean {
  if (command === 'pass-photos') return true;
  if (command === 'fail-photos' || command === 'ask-photos' || command === 'receive-photos') return false;
  return before.photosPassed;
}
