import { atCost, quoted } from '../charges';
import type { DecisionLine, Notice } from '../decision';
import type { LineFacts, LineFinding } from '../finding';
import { notice, type TransportFinding } from '../house-answer';
import type { DecisionRequest } from '../request';
import type { CiwakaTerms } from './edition';
import { isComplimentary, methodOf } from './facts';
import { ciwakaSentences } from './sentences';

/** ciwaka/paid-services: polishing and engraving are paid work, quoted for each design. */
export function maintenanceIsPaidFor({ service }: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (!terms.paidServices.includes(service.code)) return null;
  const clause = 'ciwaka/paid-services';
  return {
    effect: 'charges',
    clause,
    because: { wording: ciwakaSentences.paidService },
    charge: quoted(service.code, [clause], service.quantity),
  };
}

/** ciwaka/paid-inbound-costs: on paid work the way to Japan, duties and insurance come on top. */
export function wayInPaidByTheCustomer(
  request: DecisionRequest,
  lines: readonly DecisionLine[],
): TransportFinding | null {
  if (request.handover !== 'overseas' || !hasPaidWork(lines)) return null;
  const clause = 'ciwaka/paid-inbound-costs';
  return {
    clause,
    toHouse: { payer: 'customer', carrier: 'fedex' },
    charges: [
      atCost('shipping-to-house', [clause]),
      atCost('customs-duties', [clause]),
      atCost('insurance', [clause]),
    ],
  };
}

/** ciwaka/paid-return-included: paid work includes the insured way back to the US; elsewhere the policy is silent. */
export function returnToTheUsIncluded(
  request: DecisionRequest,
  lines: readonly DecisionLine[],
  terms: CiwakaTerms,
): TransportFinding | null {
  if (request.handover !== 'overseas' || !hasPaidWork(lines)) return null;
  const clause = 'ciwaka/paid-return-included';
  if (request.customerCountry !== terms.freeReturnCountry) return { clause };
  return { clause, back: { payer: 'house', insured: true, carrier: 'fedex' } };
}

/** ciwaka/pay-before-documents: paid work is invoiced and paid before date and documents. */
export function paidBeforeDocumentsAreMade(lines: readonly DecisionLine[]): Notice | null {
  return hasPaidWork(lines) ? notice('pay-before-documents', ['ciwaka/pay-before-documents']) : null;
}

/** ciwaka/paid-resize-method: a paid resizing is a resizing or an exchange, as the design allows. */
export function paidResizingFollowsTheDesign(facts: LineFacts, terms: CiwakaTerms): LineFinding | null {
  if (methodOf(facts, terms) === null || isComplimentary(facts, terms)) return null;
  return { effect: 'supports', clause: 'ciwaka/paid-resize-method' };
}

function hasPaidWork(lines: readonly DecisionLine[]): boolean {
  return lines.some((line) => line.outcome === 'charged');
}
