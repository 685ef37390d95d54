import { atCost } from '../charges';
import type { DecisionLine, Notice } from '../decision';
import type { LineFacts, LineFinding } from '../finding';
import { notice, type TransportFinding } from '../house-answer';
import type { DecisionRequest } from '../request';
import type { KunoTerms } from './edition';
import { kunoSentences } from './sentences';

/** kuno/no-overseas-shipping: no shipment from overseas while a local jeweller can help or transport is not paid for. */
export function notShippedFromOverseas(facts: LineFacts, terms: KunoTerms): LineFinding | null {
  const { request, service } = facts;
  if (request.reason !== 'service' || request.handover !== 'overseas') return null;
  const clause = 'kuno/no-overseas-shipping';
  // What a repair costs and whether it is taken, the shop says; the clause is only named beside that.
  if (service.code === 'repair') return { effect: 'supports', clause };
  if (!terms.servicesFreeAtTheShop.includes(service.code)) return null;
  const { localJeweller, customerPaysTransport } = request;
  if (localJeweller === true) {
    return { effect: 'refuses', clause, because: { wording: kunoSentences.localJewellerCan } };
  }
  if (customerPaysTransport === false) {
    return { effect: 'refuses', clause, because: { wording: kunoSentences.transportNotPaid } };
  }
  if (localJeweller === null) {
    const missing =
      customerPaysTransport === null
        ? (['local-jeweller', 'transport-agreement'] as const)
        : (['local-jeweller'] as const);
    return { effect: 'lacks', clause, missing };
  }
  if (customerPaysTransport === null) return { effect: 'lacks', clause, missing: ['transport-agreement'] };
  return { effect: 'supports', clause };
}

/** kuno/overseas-exception: with no jeweller at hand and all transport paid for, the house may still accept. */
export function acceptedFromOverseasAsAnException(
  { request, service }: LineFacts,
  terms: KunoTerms,
): LineFinding | null {
  if (request.reason !== 'service' || request.handover !== 'overseas') return null;
  if (!terms.servicesFreeAtTheShop.includes(service.code)) return null;
  if (request.localJeweller !== false || request.customerPaysTransport !== true) return null;
  return {
    effect: 'asks',
    clause: 'kuno/overseas-exception',
    because: { wording: kunoSentences.overseasException },
  };
}

/** kuno/overseas-exception: transport both ways, duties, import handling and the risk are then the customer's. */
export function transportPaidByTheCustomer(lines: readonly DecisionLine[]): TransportFinding | null {
  const clause = 'kuno/overseas-exception';
  if (!lines.some((line) => line.outcome === 'consult' && line.clauses[0] === clause)) return null;
  return {
    clause,
    toHouse: { payer: 'customer', risk: 'customer' },
    back: { payer: 'customer', risk: 'customer' },
    charges: [
      atCost('shipping-to-house', [clause]),
      atCost('shipping-back', [clause]),
      atCost('customs-duties', [clause]),
      atCost('import-handling', [clause]),
    ],
  };
}

/** kuno/no-overseas-shipping, told to everyone who would ship from overseas. */
export function localJewellerNotice({ handover }: DecisionRequest): Notice | null {
  if (handover !== 'overseas') return null;
  return notice('try-local-jeweller', ['kuno/no-overseas-shipping']);
}
