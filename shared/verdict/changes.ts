import type { Wording } from '../language';
import type { Decision, Outcome } from '../policies/decision';
import type { FieldPath } from './request-fields';

/**
 * `still-open`: the customer or the shop can still do it. `to-find-out`: a fact not known yet, if it turns out so.
 * `in-hindsight`: it is past or as it is; the change tells where the limit was.
 */
export type ChangeKind = 'still-open' | 'to-find-out' | 'in-hindsight';

export type FieldChange = { readonly field: FieldPath; readonly from: unknown; readonly to: unknown };

/** A neighbouring request, with what the policy answers it. */
export type Change = {
  /** One field as a rule; more where only together they change the answer. */
  readonly parts: readonly FieldChange[];
  readonly kind: ChangeKind;
  /** "with the certificate", "contact by 2026-05-31". */
  readonly text: Wording;
  readonly outcome: Outcome;
  /** What `decide()` answers the changed request. */
  readonly decision: Decision;
};
