import { decimalAmount } from '../charges';
import type { Charge, ClauseId } from '../decision';
import type { LineFacts, LineFinding } from '../finding';
import type { DecisionRequest } from '../request';
import type { AujourTerms, ListedService } from './edition';
import { aujourSentences } from './sentences';

/** aujour/fee-refinish: refinishing to new condition, from a guide price. */
export function refinishingFromTheListedFee(facts: LineFacts, terms: AujourTerms): LineFinding | null {
  return fromTheListedFee('refinish', 'aujour/fee-refinish', facts, terms);
}

/** aujour/fee-clean: ultrasonic cleaning and removal of dulling, from a guide price. */
export function cleaningFromTheListedFee(facts: LineFacts, terms: AujourTerms): LineFinding | null {
  return fromTheListedFee('clean', 'aujour/fee-clean', facts, terms);
}

/** aujour/fee-chain: a broken chain, from a guide price. */
export function chainFromTheListedFee(facts: LineFacts, terms: AujourTerms): LineFinding | null {
  return fromTheListedFee('chain', 'aujour/fee-chain', facts, terms);
}

/** aujour/fee-stone: stone setting, from a guide price for each stone. */
export function eachStoneFromTheListedFee(facts: LineFacts, terms: AujourTerms): LineFinding | null {
  return fromTheListedFee('stone-setting', 'aujour/fee-stone', facts, terms);
}

/** aujour/fee-gold-plating: 18K gold plating, from a guide price. */
export function goldPlatingFromTheListedFee(facts: LineFacts, terms: AujourTerms): LineFinding | null {
  return fromTheListedFee('gold-plating', 'aujour/fee-gold-plating', facts, terms);
}

/** aujour/fee-rhodium: rhodium plating, from a guide price. */
export function rhodiumPlatingFromTheListedFee(facts: LineFacts, terms: AujourTerms): LineFinding | null {
  return fromTheListedFee('rhodium-plating', 'aujour/fee-rhodium', facts, terms);
}

/** aujour/fee-brazing: brazing, from a guide price. */
export function brazingFromTheListedFee(facts: LineFacts, terms: AujourTerms): LineFinding | null {
  return fromTheListedFee('brazing', 'aujour/fee-brazing', facts, terms);
}

/** aujour/fee-deformation: correction of a deformation, from a guide price. */
export function deformationFromTheListedFee(facts: LineFacts, terms: AujourTerms): LineFinding | null {
  return fromTheListedFee('deformation', 'aujour/fee-deformation', facts, terms);
}

/**
 * aujour/replating-added: where an 18K gold-plated piece needs re-plating after refinishing or chain repair, the
 * plating fee is added. The piece is plated once, so the fee stands on the first such service.
 */
export function replatingAddedOnce({ request, position }: LineFacts, terms: AujourTerms): LineFinding | null {
  if (position !== request.services.findIndex(({ code }) => terms.platingWornBy.includes(code))) return null;
  const { plating } = request.item;
  const isNeeded = isReplatingNeeded(request, terms);
  if (plating === 'none' || plating === 'rhodium' || isNeeded === false) return null;
  const clause = 'aujour/replating-added';
  return {
    effect: 'charges',
    clause,
    because: { wording: aujourSentences.replating },
    charge: {
      code: 'replating',
      kind: 'from',
      amount: decimalAmount(terms.fees['gold-plating']),
      quantity: 1,
      conditional: plating === null || isNeeded === null,
      payer: 'customer',
      clauses: [clause, 'aujour/fee-gold-plating'],
    },
  };
}

export type TaxOnTop = { readonly clause: ClauseId; readonly percent: number };

/** aujour/tax-exclusive: listed prices exclude tax. The rate on the day of the answer is our setting. */
export function taxComesOnTop({ decidedOn }: DecisionRequest, { taxRates }: AujourTerms): TaxOnTop {
  const clause = 'aujour/tax-exclusive';
  const rate = taxRates.findLast(({ from }) => from === null || from <= decidedOn);
  if (rate === undefined) throw new Error(`The edition has no tax rate for ${decidedOn} (${clause}).`);
  return { clause, percent: rate.percent };
}

/** aujour/handling-fee: one fee for each repair request, however many services it has. */
export function handlingFeeOncePerRequest(terms: AujourTerms): Charge {
  const clauses: ClauseId[] = ['aujour/handling-fee'];
  const amount = decimalAmount(terms.handlingFee);
  return {
    code: 'handling-fee',
    kind: 'fixed',
    amount,
    quantity: 1,
    conditional: false,
    payer: 'customer',
    clauses,
  };
}

/** Needed as soon as one of the services needs it, not needed when none does, else not known. */
function isReplatingNeeded({ services }: DecisionRequest, terms: AujourTerms): boolean | null {
  const needs = services
    .filter(({ code }) => terms.platingWornBy.includes(code))
    .map(({ replatingNeeded }) => replatingNeeded);
  if (needs.includes(true)) return true;
  return needs.includes(null) ? null : false;
}

function fromTheListedFee(
  code: ListedService,
  clause: ClauseId,
  { service }: LineFacts,
  terms: AujourTerms,
): LineFinding | null {
  if (service.code !== code) return null;
  const amount = decimalAmount(terms.fees[code]);
  const { quantity } = service;
  return {
    effect: 'charges',
    clause,
    because: { wording: aujourSentences.listedFee },
    charge: {
      code,
      kind: 'from',
      amount,
      quantity,
      conditional: false,
      payer: 'customer',
      clauses: [clause],
    },
  };
}
