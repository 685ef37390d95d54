import type { CiwakaTerms } from '../../policies/ciwaka/edition';
import { isAboutSize, mayBeComplimentary, methodOf, windowOf } from '../../policies/ciwaka/facts';
import type { LineFacts } from '../../policies/finding';
import type { DecisionRequest, ResizingCategory } from '../../policies/request';
import type { LineRow } from '../clause-row';
import { known, notAsked } from '../clause-row';
import type { Fact, Standing } from '../condition';
import { factAt } from '../fact-words';
import { factsAt, looksAt, ofService } from '../facts-looked-at';
import { rangeOf, sizesOf } from '../size-words';
import { dayInWindow, windowUntil } from '../window-words';

const code = ofService('code');

/** Clauses about a change of size do not concern other services. */
function ofSizes(
  judge: (facts: LineFacts, terms: CiwakaTerms) => Standing,
): LineRow<CiwakaTerms>['otherwise'] {
  return (facts, terms) => (isAboutSize(facts, terms) ? judge(facts, terms) : 'not-asked');
}

/** A clause that holds for one category of design alone. */
function ofCategory(category: ResizingCategory) {
  return ofSizes(({ request }) => {
    const its = request.item.design?.resizing ?? null;
    return its === null ? 'not-known' : its === category ? 'not-met' : 'not-asked';
  });
}

/** Complimentary work of a category: open, closed, or hanging on the days of delivery and contact. */
function complimentaryOf(category: ResizingCategory) {
  return ofSizes((facts, terms) => {
    const { design } = facts.request.item;
    if (design?.resizing != null && design.resizing !== category) return 'not-asked';
    if (!mayBeComplimentary(facts, terms)) return 'not-met';
    // Asked only where it was not found: then either the days have run out, or something is not known.
    return windowOf(facts.request, terms) === 'outside' ? 'not-met' : 'not-known';
  });
}

function windowFacts(request: DecisionRequest, { complimentaryDays }: CiwakaTerms): readonly Fact[] {
  const { deliveredOn } = request.item;
  if (deliveredOn === null) return factsAt(request, ['contact.on', 'item.deliveredOn']);
  const day = request.contact.on === null ? 'decidedOn' : 'contact.on';
  const on = request.contact.on ?? request.decidedOn;
  return [
    ...(request.contact.on === null ? [factAt(request, 'contact.on')] : []),
    factAt(request, day, dayInWindow(deliveredOn, on, complimentaryDays)),
    factAt(request, 'item.deliveredOn', windowUntil(deliveredOn, complimentaryDays)),
  ];
}

const daysAndTimes: LineRow<CiwakaTerms>['facts'] = ({ request }, terms) => [
  factAt(request, 'item.earlierResizes'),
  ...windowFacts(request, terms),
];

export const ciwakaLineRows: readonly LineRow<CiwakaTerms>[] = [
  {
    clause: 'ciwaka/certificate-required',
    facts: looksAt('item.hasCertificate', 'item.house'),
    otherwise: notAsked,
  },
  {
    clause: 'ciwaka/photos-review',
    facts: looksAt('evidence.photos', 'evidence.certificatePhoto', 'evidence.review'),
    otherwise: notAsked,
  },
  {
    clause: 'ciwaka/category-unavailable',
    facts: looksAt('item.design.resizing'),
    otherwise: ofCategory('unavailable'),
  },
  {
    clause: 'ciwaka/range-cumulative',
    facts: rangeOf,
    otherwise: ofSizes(({ request }) => known(request.item.design?.resizing, 'not-asked')),
  },
  {
    clause: 'ciwaka/available-sizes',
    facts: sizesOf,
    otherwise: ofSizes(() => 'not-known'),
  },
  {
    clause: 'ciwaka/free-resize-once',
    facts: (facts, terms) => [factAt(facts.request, 'item.design.resizing'), ...daysAndTimes(facts, terms)],
    otherwise: complimentaryOf('range'),
  },
  {
    clause: 'ciwaka/category-exchange-free',
    facts: (facts, terms) => [factAt(facts.request, 'item.design.resizing'), ...daysAndTimes(facts, terms)],
    otherwise: complimentaryOf('exchange-free'),
  },
  {
    clause: 'ciwaka/free-window-30-days',
    facts: ({ request }, terms) => windowFacts(request, terms),
    otherwise: ofSizes((facts, terms) => (mayBeComplimentary(facts, terms) ? 'not-met' : 'not-asked')),
  },
  {
    clause: 'ciwaka/category-range',
    facts: looksAt('item.design.resizing'),
    otherwise: ofSizes(notAsked),
  },
  {
    clause: 'ciwaka/category-exchange-paid',
    facts: looksAt('item.design.resizing'),
    otherwise: ofCategory('exchange-paid'),
  },
  {
    clause: 'ciwaka/second-or-late-fee',
    facts: daysAndTimes,
    otherwise: ofSizes(({ request }, terms) =>
      windowOf(request, terms) === 'unknown' ? 'not-known' : 'not-met',
    ),
  },
  {
    clause: 'ciwaka/some-designs-fee',
    facts: looksAt('item.design.feeExempt'),
    otherwise: ofSizes(({ request }) => known(request.item.design?.feeExempt, 'not-met')),
  },
  {
    clause: 'ciwaka/paid-resize-method',
    facts: looksAt('item.design.resizing', code),
    otherwise: ofSizes((facts, terms) =>
      facts.request.item.design?.resizing == null
        ? 'not-known'
        : methodOf(facts, terms) === null
          ? 'not-asked'
          : 'not-met',
    ),
  },
  { clause: 'ciwaka/paid-services', facts: looksAt(code), otherwise: notAsked },
];
