import { quoted } from '../charges';
import type { Charge, ClauseId, MissingCode } from '../decision';
import type { LineFacts, LineFinding } from '../finding';
import type { CiwakaTerms } from './edition';
import { becauseOfDays, isAboutSize, isComplimentary, windowOf } from './facts';
import { ciwakaSentences } from './sentences';

/** ciwaka/category-range: a design with a range is resized inside it. Without a category nothing can be said of a size. */
export function designHasARange(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (!isAboutSize(facts, terms)) return null;
  const clause = 'ciwaka/category-range';
  const category = facts.request.item.design?.resizing ?? null;
  if (category === null) return { effect: 'lacks', clause, missing: ['design-category'] };
  return category === 'range' ? { effect: 'supports', clause } : null;
}

/** ciwaka/category-exchange-free: such a design is exchanged once, free, on contact in time. */
export function exchangedFreeOnce(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  const { request } = facts;
  if (request.item.design?.resizing !== 'exchange-free' || !isComplimentary(facts, terms)) return null;
  return {
    effect: 'frees',
    clause: 'ciwaka/category-exchange-free',
    because: becauseOfDays(ciwakaSentences.freeExchange, request, terms),
  };
}

/** ciwaka/category-exchange-paid: such a design is exchanged for a fee. */
export function exchangedForAFee(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (!isAboutSize(facts, terms) || facts.request.item.design?.resizing !== 'exchange-paid') return null;
  const clause = 'ciwaka/category-exchange-paid';
  return {
    effect: 'charges',
    clause,
    because: { wording: ciwakaSentences.paidExchange },
    charge: resizingFee(clause),
  };
}

/** ciwaka/category-unavailable: such a design is neither resized nor exchanged. */
export function unavailableDesignLeftAsItIs(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (!isAboutSize(facts, terms) || facts.request.item.design?.resizing !== 'unavailable') return null;
  return {
    effect: 'refuses',
    clause: 'ciwaka/category-unavailable',
    because: { wording: ciwakaSentences.unavailable },
  };
}

/** ciwaka/second-or-late-fee: a further resizing, or a request after the days, carries a fee. */
export function furtherOrLateResizingCarriesFee(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (!isAboutSize(facts, terms)) return null;
  const clause = 'ciwaka/second-or-late-fee';
  const { request } = facts;
  const charge = resizingFee(clause);
  if (request.item.earlierResizes >= terms.complimentaryTimes) {
    return { effect: 'charges', clause, because: { wording: ciwakaSentences.furtherResizing }, charge };
  }
  if (windowOf(request, terms) !== 'outside') return null;
  return { effect: 'charges', clause, because: becauseOfDays(ciwakaSentences.late, request, terms), charge };
}

/** ciwaka/some-designs-fee: a design outside the complimentary service carries a fee. */
export function someDesignsCarryFee(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (!isAboutSize(facts, terms) || facts.request.item.design?.feeExempt !== false) return null;
  const clause = 'ciwaka/some-designs-fee';
  return {
    effect: 'charges',
    clause,
    because: { wording: ciwakaSentences.designWithFee },
    charge: resizingFee(clause),
  };
}

/** ciwaka/range-cumulative: the range counts from the size at purchase, whatever was resized since. */
export function rangeCountedFromThePurchasedSize(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  const { design, purchasedSize } = facts.request.item;
  if (!isAboutSize(facts, terms) || design?.resizing !== 'range') return null;
  const clause = 'ciwaka/range-cumulative';
  const { rangeDown, rangeUp } = design;
  const { desiredSize } = facts.service;
  if (desiredSize === null || purchasedSize === null) {
    const missing: MissingCode[] = purchasedSize === null ? ['purchased-size'] : [];
    // Which way the size goes is not known yet, so either end of the range may come to matter.
    if (rangeDown === null || rangeUp === null) missing.push('design-category');
    return missing.length === 0 ? null : { effect: 'lacks', clause, missing };
  }
  const change = desiredSize - purchasedSize;
  if (change === 0) return { effect: 'supports', clause };
  const sizesOpen = change > 0 ? rangeUp : rangeDown;
  if (sizesOpen === null) return { effect: 'lacks', clause, missing: ['design-category'] };
  if (Math.abs(change) <= sizesOpen) return { effect: 'supports', clause };
  const wording = change > 0 ? ciwakaSentences.aboveTheRange : ciwakaSentences.belowTheRange;
  return {
    effect: 'refuses',
    clause,
    because: { wording, facts: { desiredSize, purchasedSize, sizesOpen } },
  };
}

/** ciwaka/available-sizes: nothing is resized outside the sizes that the design is made in. */
export function onlyAvailableSizes(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (!isAboutSize(facts, terms)) return null;
  const clause = 'ciwaka/available-sizes';
  const { desiredSize } = facts.service;
  if (desiredSize === null) return { effect: 'lacks', clause, missing: ['desired-size'] };
  const sizes = facts.request.item.design?.availableSizes ?? null;
  if (sizes === null) return null;
  const [smallest, largest] = sizes;
  if (smallest <= desiredSize && desiredSize <= largest) return { effect: 'supports', clause };
  return {
    effect: 'refuses',
    clause,
    because: { wording: ciwakaSentences.notAvailable, facts: { desiredSize, smallest, largest } },
  };
}

function resizingFee(clause: ClauseId): Charge {
  return quoted('resizing-fee', [clause]);
}
