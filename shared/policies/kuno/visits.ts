import { atCost } from '../charges';
import type { DecisionLine, Notice } from '../decision';
import { notice, type TransportFinding } from '../house-answer';
import type { DecisionRequest } from '../request';

/** kuno/visit-reservation: an overseas visitor reserves an English speaker well in advance. */
export function visitorReservesAnEnglishSpeaker(request: DecisionRequest): Notice | null {
  const { handover, customerCountry } = request;
  if (handover !== 'counter' || customerCountry === null || customerCountry === 'JP') return null;
  return notice('reservation', ['kuno/visit-reservation']);
}

/** kuno/stay-too-short: work not finished during a stay is shipped abroad, at the customer's cost. */
export function shippedAbroadAtTheCustomersCost(
  request: DecisionRequest,
  lines: readonly DecisionLine[],
): TransportFinding | null {
  if (request.reason !== 'service' || stayTooShortNotice(request) === null) return null;
  if (lines.every((line) => line.outcome === 'declined')) return null;
  const clause = 'kuno/stay-too-short';
  return {
    clause,
    back: { payer: 'customer' },
    charges: [atCost('shipping-back', [clause]), atCost('customs-duties', [clause])],
  };
}

/** kuno/stay-too-short, told to every visitor who leaves the piece and the country. */
export function stayTooShortNotice({ handover, giveBack }: DecisionRequest): Notice | null {
  if (handover !== 'counter' || giveBack !== 'overseas') return null;
  return notice('stay-too-short', ['kuno/stay-too-short']);
}
