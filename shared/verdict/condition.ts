import type { Wording } from '../language';
import type { ClauseId, MissingCode, Outcome } from '../policies/decision';

export const standings = ['met', 'not-met', 'not-known', 'not-asked'] as const;
/**
 * How a request stands to a clause. `met`: what the clause asks for, or is about, is so. `not-met`: it is not so, or the
 * clause refuses. `not-known`: a fact it hangs on is not known. `not-asked`: it does not concern this request.
 */
export type Standing = (typeof standings)[number];

/** A fact that a clause looks at. */
export type Fact = {
  /** Path in the request, as faults name it: `item.deliveredOn`, `services[0].desiredSize`. */
  readonly field: string;
  readonly name: Wording;
  /** The fact in words, with what it means for the clause: "2026-05-31, the 30th day after delivery, the last one". */
  readonly value: Wording;
};

/** One clause of the policy with what it says of a service, or of the request as a whole. */
export type Condition = {
  readonly clause: ClauseId;
  readonly standing: Standing;
  /** Whether the answer is what it is because of this clause. */
  readonly decides: boolean;
  readonly facts: readonly Fact[];
  /** The clause in the words of this desk. */
  readonly wording: Wording;
  /** What this clause alone would make of the line; null where it leaves the outcome to others. */
  readonly outcome: Outcome | null;
  /** Why, where the clause gives a reason of its own. */
  readonly because: Wording | null;
  readonly missing: readonly MissingCode[];
};
