import type { Wording } from '../language';
import type { ClauseId } from '../policies/decision';
import { type Editions, published } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import type { PlainDate } from '../time/plain-date';
import { dayBoundaries } from './boundaries/days';
import { limitBoundaries } from './boundaries/limits';
import { monthEndBoundaries } from './boundaries/month-end';
import type { FieldPath } from './request-fields';

export type BoundaryKind =
  | 'first-day'
  | 'last-day'
  | 'day-after'
  | 'exact-limit'
  | 'range-end'
  | 'past-range-end'
  | 'smallest-size'
  | 'largest-size';

/** A limit on which the request stands, or which it missed by one step. */
export type Boundary = {
  /** Null for the first and last day of an edition, which is no clause. */
  readonly clause: ClauseId | null;
  readonly field: FieldPath;
  readonly what: BoundaryKind;
  /** The day, where the limit is one. */
  readonly day: PlainDate | null;
  readonly text: Wording;
  /** How the policy is read there, where its own words leave it open. */
  readonly reading: Wording | null;
};

/** Every limit of the policy in force on which this request stands exactly, or which it missed by one step. */
export function boundariesOf(request: DecisionRequest, editions: Editions = published): readonly Boundary[] {
  return [
    ...dayBoundaries(request, editions),
    ...limitBoundaries(request, editions),
    ...monthEndBoundaries(request, editions),
  ];
}
