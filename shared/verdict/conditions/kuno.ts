import type { LineFacts } from '../../policies/finding';
import type { KunoTerms } from '../../policies/kuno/edition';
import type { LineRow, RequestRow } from '../clause-row';
import { isCited, known, notAsked } from '../clause-row';
import { factAt } from '../fact-words';
import { factsAt, looksAt, ofService, requestLooksAt } from '../facts-looked-at';
import { dayInWindow, windowUntil } from '../window-words';

const code = ofService('code');
const sameFinger = ofService('sameFinger');
const largeChange = ofService('largeChange');

function isNamedAftercare({ request, service: { code } }: LineFacts, terms: KunoTerms): boolean {
  return request.reason === 'service' && terms.servicesFreeAtTheShop.includes(code);
}

function isResizeAtTheShop(facts: LineFacts, terms: KunoTerms): boolean {
  const { request, service } = facts;
  return isNamedAftercare(facts, terms) && service.code === 'resize' && request.handover === 'counter';
}

export const kunoLineRows: readonly LineRow<KunoTerms>[] = [
  {
    clause: 'kuno/own-products-only',
    facts: looksAt('item.house'),
    otherwise: ({ request }) => known(request.item.house, 'met'),
  },
  { clause: 'kuno/no-cancel-no-refund', facts: looksAt(code), otherwise: notAsked },
  { clause: 'kuno/custom-change-fee', facts: looksAt(code), otherwise: notAsked },
  { clause: 'kuno/defect-only', facts: looksAt('reason', code), otherwise: notAsked },
  {
    clause: 'kuno/notify-within-week',
    facts: ({ request }, { noticeDays }) => {
      const { emailOn } = request.contact;
      const { deliveredOn } = request.item;
      if (deliveredOn === null) return factsAt(request, ['contact.emailOn', 'item.deliveredOn']);
      const day = emailOn === null ? 'decidedOn' : 'contact.emailOn';
      return [
        ...(emailOn === null ? [factAt(request, 'contact.emailOn')] : []),
        factAt(request, day, dayInWindow(deliveredOn, emailOn ?? request.decidedOn, noticeDays)),
        factAt(request, 'item.deliveredOn', windowUntil(deliveredOn, noticeDays)),
      ];
    },
    otherwise: notAsked,
  },
  { clause: 'kuno/original-unused', facts: looksAt('item.unused'), otherwise: notAsked },
  { clause: 'kuno/in-shop-repair', facts: looksAt(code), otherwise: notAsked },
  {
    clause: 'kuno/no-overseas-shipping',
    facts: looksAt('handover', 'localJeweller', 'customerPaysTransport'),
    otherwise: notAsked,
  },
  {
    clause: 'kuno/overseas-exception',
    facts: looksAt('handover', 'localJeweller', 'customerPaysTransport'),
    otherwise: (facts, terms) => {
      const { handover, localJeweller, customerPaysTransport } = facts.request;
      if (!isNamedAftercare(facts, terms) || handover !== 'overseas') return 'not-asked';
      return localJeweller === true || customerPaysTransport === false ? 'not-met' : 'not-known';
    },
  },
  {
    clause: 'kuno/free-resize-same-finger',
    facts: looksAt(sameFinger, largeChange),
    otherwise: (facts, terms) => {
      if (!isResizeAtTheShop(facts, terms)) return 'not-asked';
      const { sameFinger, largeChange } = facts.service;
      return sameFinger === false || largeChange === true ? 'not-met' : 'not-known';
    },
  },
  {
    clause: 'kuno/resize-fee',
    facts: looksAt(sameFinger, largeChange),
    otherwise: (facts, terms) => {
      if (!isResizeAtTheShop(facts, terms)) return 'not-asked';
      const { sameFinger, largeChange } = facts.service;
      return sameFinger === null || largeChange === null ? 'not-known' : 'not-met';
    },
  },
  {
    clause: 'kuno/large-change-may-fail',
    facts: looksAt(largeChange),
    otherwise: (facts, terms) =>
      isResizeAtTheShop(facts, terms) ? known(facts.service.largeChange, 'not-met') : 'not-asked',
  },
  {
    clause: 'kuno/design-exceptions',
    facts: looksAt('item.design.resizing', 'item.design.feeExempt'),
    otherwise: (facts, terms) => {
      if (!isNamedAftercare(facts, terms) || facts.service.code !== 'resize') return 'not-asked';
      const { design } = facts.request.item;
      return known(design?.resizing, known(design?.feeExempt, 'not-met'));
    },
  },
  {
    clause: 'kuno/in-shop-free-service',
    facts: looksAt('handover', 'giveBack', code),
    otherwise: (facts, terms) => (isNamedAftercare(facts, terms) ? 'not-met' : 'not-asked'),
  },
];

export const kunoRequestRows: readonly RequestRow<KunoTerms>[] = [
  {
    clause: 'kuno/visit-reservation',
    facts: requestLooksAt('handover', 'customerCountry'),
    standing: (facts) => {
      if (isCited(facts, 'kuno/visit-reservation')) return 'met';
      const { handover, customerCountry } = facts.request;
      return handover === 'counter' ? known(customerCountry, 'not-asked') : 'not-asked';
    },
  },
  {
    clause: 'kuno/no-overseas-shipping',
    facts: requestLooksAt('handover'),
    standing: (facts) => (isCited(facts, 'kuno/no-overseas-shipping') ? 'met' : 'not-asked'),
  },
  {
    clause: 'kuno/stay-too-short',
    facts: requestLooksAt('handover', 'giveBack'),
    standing: ({ request }) =>
      request.handover === 'counter' && request.giveBack === 'overseas' ? 'met' : 'not-asked',
  },
];
