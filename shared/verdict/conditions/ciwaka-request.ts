import type { CiwakaTerms } from '../../policies/ciwaka/edition';
import type { ClauseId } from '../../policies/decision';
import type { RequestFacts, RequestRow } from '../clause-row';
import { isCited } from '../clause-row';
import type { Standing } from '../condition';
import { factAt } from '../fact-words';
import { requestLooksAt, servicesAnd } from '../facts-looked-at';
import { filingLimit } from '../limit-words';

type Row = RequestRow<CiwakaTerms>;

/** Told, or laid down, for every shipment from overseas that is not declined. */
function ofShipments(clause: ClauseId): Row {
  return {
    clause,
    facts: requestLooksAt('handover'),
    standing: (facts) => (isCited(facts, clause) ? 'met' : 'not-asked'),
  };
}

/** What hangs on whether the work is paid: open while a line is. */
function ofPaidWork(clause: ClauseId): Row {
  return {
    clause,
    facts: servicesAnd('handover'),
    standing: (facts) => {
      if (isCited(facts, clause)) return 'met';
      if (facts.request.handover !== 'overseas') return 'not-asked';
      return isOpen(facts) ? 'not-known' : 'not-asked';
    },
  };
}

function isOpen({ decision }: RequestFacts<CiwakaTerms>): boolean {
  return decision.lines.some(({ outcome }) => outcome === 'incomplete');
}

function standingOfTheWayBack(facts: RequestFacts<CiwakaTerms>): Standing {
  const clause = 'ciwaka/paid-return-included';
  if (!isCited(facts, clause))
    return isOpen(facts) && facts.request.handover === 'overseas' ? 'not-known' : 'not-asked';
  if (facts.decision.shipping.back.payer === 'house') return 'met';
  return facts.request.customerCountry === null ? 'not-known' : 'not-met';
}

export const ciwakaRequestRows: readonly Row[] = [
  {
    clause: 'ciwaka/free-shipping-both-ways',
    facts: servicesAnd('handover'),
    standing: (facts) => {
      if (isCited(facts, 'ciwaka/free-shipping-both-ways')) return 'met';
      if (facts.request.handover !== 'overseas') return 'not-asked';
      return isOpen(facts) ? 'not-known' : 'not-met';
    },
  },
  ofPaidWork('ciwaka/paid-inbound-costs'),
  {
    clause: 'ciwaka/paid-return-included',
    facts: servicesAnd('handover', 'customerCountry'),
    standing: standingOfTheWayBack,
  },
  {
    clause: 'ciwaka/pay-before-documents',
    facts: servicesAnd(),
    standing: (facts) =>
      isCited(facts, 'ciwaka/pay-before-documents') ? 'met' : isOpen(facts) ? 'not-known' : 'not-asked',
  },
  ofShipments('ciwaka/transit-not-liable'),
  {
    clause: 'ciwaka/eei-2500',
    facts: ({ request, terms }) => [
      factAt(request, 'item.value', filingLimit(request, terms)),
      factAt(request, 'handover'),
      factAt(request, 'customerCountry'),
    ],
    standing: (facts) => {
      if (isCited(facts, 'ciwaka/eei-2500')) return 'met';
      const { handover, customerCountry, item } = facts.request;
      const { country, from } = facts.terms.exportFiling;
      if (handover !== 'overseas' || (customerCountry !== null && customerCountry !== country))
        return 'not-asked';
      if (item.value === null) return 'not-known';
      return item.value.currency === from.currency ? 'not-met' : 'not-known';
    },
  },
  ofShipments('ciwaka/package-limits'),
  ofShipments('ciwaka/packing-method'),
  ofShipments('ciwaka/fedex-only'),
  ofShipments('ciwaka/inform-when-sent'),
  ofShipments('ciwaka/return-contents'),
  ofShipments('ciwaka/certificate-required'),
  {
    clause: 'ciwaka/resize-7-9-weeks',
    facts: servicesAnd('receivedOn'),
    standing: (facts) =>
      isCited(facts, 'ciwaka/resize-7-9-weeks')
        ? facts.request.receivedOn === null
          ? 'not-known'
          : 'met'
        : 'not-asked',
  },
  {
    clause: 'ciwaka/may-take-longer',
    facts: servicesAnd(),
    standing: (facts) => (isCited(facts, 'ciwaka/may-take-longer') ? 'met' : 'not-asked'),
  },
  {
    clause: 'ciwaka/paid-several-weeks',
    facts: servicesAnd(),
    standing: (facts) => (isCited(facts, 'ciwaka/paid-several-weeks') ? 'met' : 'not-asked'),
  },
];
