import type { AujourTerms } from '../../policies/aujour/edition';
import type { ClauseId } from '../../policies/decision';
import type { LineRow, RequestFacts, RequestRow } from '../clause-row';
import { isCited, notAsked } from '../clause-row';
import { looksAt, ofService, requestLooksAt, servicesAnd } from '../facts-looked-at';

const code = ofService('code');

/** A line of the fee list holds for its own service alone. */
function listedFee(clause: ClauseId): LineRow<AujourTerms> {
  return { clause, facts: looksAt(code, ofService('quantity')), otherwise: notAsked };
}

export const aujourLineRows: readonly LineRow<AujourTerms>[] = [
  {
    clause: 'aujour/order-number-or-photo',
    facts: looksAt('item.orderNumber', 'evidence.identifyingPhoto'),
    otherwise: notAsked,
  },
  {
    clause: 'aujour/damage-photo',
    facts: looksAt('item.damaged', 'evidence.damagePhoto', code),
    otherwise: ({ request }) => (request.item.damaged === null ? 'not-known' : 'not-asked'),
  },
  listedFee('aujour/fee-refinish'),
  listedFee('aujour/fee-clean'),
  listedFee('aujour/fee-chain'),
  listedFee('aujour/fee-stone'),
  listedFee('aujour/fee-gold-plating'),
  listedFee('aujour/fee-rhodium'),
  listedFee('aujour/fee-brazing'),
  listedFee('aujour/fee-deformation'),
  {
    clause: 'aujour/replating-added',
    facts: looksAt('item.plating', ofService('replatingNeeded')),
    otherwise: ({ request, service, position }, { platingWornBy }) => {
      if (!platingWornBy.includes(service.code)) return 'not-asked';
      const isFirst = position === request.services.findIndex(({ code }) => platingWornBy.includes(code));
      return isFirst ? 'not-met' : 'not-asked';
    },
  },
];

type Row = RequestRow<AujourTerms>;

/** Holds for every request that is made of the house. */
function always(clause: ClauseId, facts: Row['facts'] = servicesAnd()): Row {
  return { clause, facts, standing: (of) => (isCited(of, clause) ? 'met' : 'not-asked') };
}

function isDated({ decision }: RequestFacts<AujourTerms>): boolean {
  return decision.schedule.dispatchOn !== null;
}

export const aujourRequestRows: readonly Row[] = [
  {
    clause: 'aujour/contact-first',
    facts: requestLooksAt('contact.by', 'contact.on', 'receivedOn'),
    standing: (facts) => {
      if (isCited(facts, 'aujour/contact-first')) return 'not-met';
      const { contact, receivedOn } = facts.request;
      return receivedOn !== null && contact.on === null ? 'not-known' : 'met';
    },
  },
  always('aujour/handling-fee'),
  {
    clause: 'aujour/tax-exclusive',
    facts: requestLooksAt('decidedOn'),
    standing: ({ decision }) => (decision.totals === null ? 'not-asked' : 'met'),
  },
  always('aujour/quote-after-inspection'),
  always('aujour/shipping-split', requestLooksAt('handover', 'giveBack')),
  always('aujour/transit-not-liable', requestLooksAt('handover')),
  {
    clause: 'aujour/month-end-dispatch',
    facts: requestLooksAt('receivedOn'),
    standing: (facts) => (isDated(facts) ? 'met' : 'not-known'),
  },
  {
    clause: 'aujour/holidays-longer',
    facts: requestLooksAt('receivedOn'),
    standing: (facts) =>
      !isDated(facts) ? 'not-known' : isCited(facts, 'aujour/holidays-longer') ? 'met' : 'not-met',
  },
];
