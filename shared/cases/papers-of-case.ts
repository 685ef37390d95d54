import type { PrintRequest } from '../contract/calls';
import { claimSlipOf, jobBagTagOf } from '../documents/case-papers';
import { type Acting, stamp } from './acting';
import type { CaseState } from './case-state';
import type { Customer } from './customer';
import type { DeskEvent } from './events';
import type { ShopProfile } from './shop';

/** One paper of a case: the tag of one bag, or the slip for the whole of it. */
export type PaperOfCase =
  | { readonly paper: 'job-bag-tag'; readonly bagNumber: string }
  | { readonly paper: 'claim-slip'; readonly bagNumber: null };

type Queueing = {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly shop: ShopProfile;
  /** Invented cases say so on every paper. */
  readonly sample: boolean;
};

/** What is printed when a case is saved: a tag for each bag, then the slip. */
export function papersOfNewCase(state: CaseState): readonly PaperOfCase[] {
  const tags = state.pieces.map(({ bagNumber }) => ({ paper: 'job-bag-tag', bagNumber }) as const);
  return [...tags, { paper: 'claim-slip', bagNumber: null }];
}

/** 0 for what was never printed, else one more than the last copy. */
export function nextCopy(state: CaseState, { paper, bagNumber }: PaperOfCase): number {
  const copies = state.papers
    .filter((queued) => queued.paper === paper && queued.bagNumber === bagNumber)
    .map(({ copy }) => copy);
  return copies.length === 0 ? 0 : Math.max(...copies) + 1;
}

/** The event that a paper goes to the print queue, and the request that takes it there under the same key. */
export function queuePaper(
  { state, customer, shop, sample }: Queueing,
  wanted: PaperOfCase,
  acting: Acting,
): { readonly event: DeskEvent; readonly request: PrintRequest } {
  const copy = nextCopy(state, wanted);
  const key = acting.newId();
  const { paper, bagNumber } = wanted;
  return {
    event: {
      ...stamp(acting),
      type: 'paper-queued',
      subject: { kind: 'case', id: state.id },
      data: { paper, bagNumber, copy, printKey: key },
    },
    request: {
      key,
      caseId: state.id,
      boundPaper: paper,
      paper:
        paper === 'claim-slip'
          ? claimSlipOf(state, customer, shop, { copy, sample })
          : jobBagTagOf(
              state,
              state.pieces.findIndex((piece) => piece.bagNumber === bagNumber),
              { language: shop.language, copy, sample },
            ),
    },
  };
}
