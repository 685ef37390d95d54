import type { DecisionLine } from '../decision';
import type { LineFacts, LineFinding } from '../finding';
import type { TransportFinding } from '../house-answer';
import type { DecisionRequest } from '../request';
import type { CiwakaTerms } from './edition';
import { becauseOfDays, isComplimentary, mayBeComplimentary, windowOf } from './facts';
import { ciwakaSentences } from './sentences';

/** ciwaka/free-resize-once: most designs get one complimentary resizing. */
export function resizedFreeOnce(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  const { request } = facts;
  if (request.item.design?.resizing !== 'range' || !isComplimentary(facts, terms)) return null;
  return {
    effect: 'frees',
    clause: 'ciwaka/free-resize-once',
    because: becauseOfDays(ciwakaSentences.freeResizing, request, terms),
  };
}

/** ciwaka/free-window-30-days: ... on contact, naming the size, while the days after delivery run. */
export function contactedInTime(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (!mayBeComplimentary(facts, terms)) return null;
  const clause = 'ciwaka/free-window-30-days';
  const { contact, item } = facts.request;
  switch (windowOf(facts.request, terms)) {
    case 'inside':
      return { effect: 'supports', clause };
    case 'outside':
      return null;
    case 'unknown':
      if (item.deliveredOn !== null) return { effect: 'lacks', clause, missing: ['contact-on'] };
      if (contact.on !== null) return { effect: 'lacks', clause, missing: ['delivered-on'] };
      return { effect: 'lacks', clause, missing: ['delivered-on', 'contact-on'] };
  }
}

/** ciwaka/free-shipping-both-ways: the complimentary service includes insured shipping to Japan and back. */
export function shippedFreeBothWays(
  request: DecisionRequest,
  lines: readonly DecisionLine[],
): TransportFinding | null {
  if (request.handover !== 'overseas' || !lines.every((line) => line.outcome === 'free')) return null;
  const leg = { payer: 'house', insured: true, carrier: 'fedex' } as const;
  return { clause: 'ciwaka/free-shipping-both-ways', toHouse: leg, back: leg };
}

/** ciwaka/certificate-required: every service needs the certificate of authenticity that came with the piece. */
export function certificateIsThere({ request }: LineFacts): LineFinding | null {
  const clause = 'ciwaka/certificate-required';
  const { house, hasCertificate } = request.item;
  if (house !== null && house !== 'ciwaka') {
    return { effect: 'refuses', clause, because: { wording: ciwakaSentences.otherHouse } };
  }
  if (hasCertificate === null) return { effect: 'lacks', clause, missing: ['certificate'] };
  if (hasCertificate) return { effect: 'supports', clause };
  return { effect: 'refuses', clause, because: { wording: ciwakaSentences.noCertificate } };
}
