import type { PrintRequest } from '../contract/calls';
import { claimSlipOf, jobBagTagOf } from '../documents/case-papers';
import type { Paper } from '../documents/papers';
import type { Editions } from '../policies/published';
import { type Acting, stamp } from './acting';
import type { CaseState } from './case-state';
import type { Customer } from './customer';
import type { DeskEvent } from './events';
import type { IssuedPaper } from './money/issued-paper';
import type { ShopProfile } from './shop';
import { type Stage, whereaboutsAt } from './stages/stage';

/** One paper of a case: the tag of one bag, the slip for the whole of it, an invoice or receipt by its number. */
export type PaperOfCase =
  | { readonly paper: 'job-bag-tag'; readonly bagNumber: string }
  | { readonly paper: 'claim-slip'; readonly bagNumber: null }
  | { readonly paper: IssuedPaper['paper']; readonly bagNumber: null; readonly number: string };

export type Queueing = {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly shop: ShopProfile;
  /** Invented cases say so on every paper. */
  readonly sample: boolean;
  /** Those that the shop works by, which give the slip's words their figures. */
  readonly editions: Editions;
};

/**
 * What a case is printed with: a tag for each bag that is here or was, then the slip, which only who handed a piece over
 * can hold.
 */
export function papersOfNewCase(state: CaseState): readonly PaperOfCase[] {
  const tags = state.standings
    .filter(({ moves, stage }) => [...moves.map(({ from }) => from), stage].some(isHere))
    .map(({ bagNumber }) => ({ paper: 'job-bag-tag', bagNumber }) as const);
  return state.arrival === 'here' ? [...tags, { paper: 'claim-slip', bagNumber: null }] : tags;
}

function isHere(stage: Stage): boolean {
  return whereaboutsAt(stage) === 'in-house';
}

/** Those and every invoice and receipt that was issued since. */
export function papersOfCase(state: CaseState): readonly PaperOfCase[] {
  const issued = state.issued.map(
    ({ paper: { paper, number } }) => ({ paper, bagNumber: null, number }) as const,
  );
  return [...papersOfNewCase(state), ...issued];
}

export function isSamePaper(
  paper: PaperOfCase,
  queued: { readonly paper: string; readonly bagNumber: string | null; readonly number?: string | undefined },
): boolean {
  const number = 'number' in paper ? paper.number : undefined;
  return queued.paper === paper.paper && queued.bagNumber === paper.bagNumber && queued.number === number;
}

/** 0 for what was never printed, else one more than the last copy. */
export function nextCopy(state: CaseState, paper: PaperOfCase): number {
  const copies = state.papers.filter((queued) => isSamePaper(paper, queued)).map(({ copy }) => copy);
  return copies.length === 0 ? 0 : Math.max(...copies) + 1;
}

/** What the paper says. Throws where the case has no such piece and issued no such paper. */
export function wordsOfPaper(
  { state, customer, shop, sample, editions }: Queueing,
  wanted: PaperOfCase,
  copy: number,
): Exclude<Paper, { paper: 'test-page' | 'ring-measuring-sheet' }> {
  switch (wanted.paper) {
    case 'claim-slip':
      return claimSlipOf(state, customer, shop, { copy, sample, editions });
    case 'job-bag-tag': {
      const place = state.pieces.findIndex((piece) => piece.bagNumber === wanted.bagNumber);
      return jobBagTagOf(state, place, { language: shop.language, copy, sample });
    }
    case 'invoice':
    case 'receipt': {
      const found = state.issued.find(({ paper }) => paper.number === wanted.number);
      if (found === undefined) throw new Error(`Case ${state.number} issued no ${wanted.number}.`);
      return { ...found.paper, copy, sample };
    }
  }
}

/** The event that a paper goes to the print queue, and the request that takes it there under the same key. */
export function queuePaper(
  queueing: Queueing,
  wanted: PaperOfCase,
  acting: Acting,
): { readonly event: DeskEvent; readonly request: PrintRequest } {
  const { state } = queueing;
  const copy = nextCopy(state, wanted);
  const key = acting.newId();
  const { paper, bagNumber } = wanted;
  const numbered = 'number' in wanted ? { number: wanted.number } : {};
  return {
    event: {
      ...stamp(acting),
      type: 'paper-queued',
      subject: { kind: 'case', id: state.id },
      data: { paper, bagNumber, copy, printKey: key, ...numbered },
    },
    request: {
      key,
      caseId: state.id,
      boundPaper: bindingOf(paper),
      paper: wordsOfPaper(queueing, wanted, copy),
    },
  };
}

/** Which binding prints it. */
export function bindingOf(paper: PaperOfCase['paper']): PrintRequest['boundPaper'] {
  return paper === 'invoice' || paper === 'receipt' ? 'document' : paper;
}

/** The event that issues an invoice or receipt, where its number was not given out yet. */
export function issuePaper(state: CaseState, paper: IssuedPaper, acting: Acting): readonly DeskEvent[] {
  if (state.issued.some((issued) => issued.paper.number === paper.number)) return [];
  return [{ ...stamp(acting), type: 'paper-issued', subject: { kind: 'case', id: state.id }, data: paper }];
}
