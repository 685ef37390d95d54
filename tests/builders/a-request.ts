import { decide } from '../../shared/policies/decide';
import type { Decision, DecisionLine } from '../../shared/policies/decision';
import type { DecisionRequest, Design, ServiceRequest } from '../../shared/policies/request';
import { knownDay } from '../../shared/time/plain-date';

export const day = knownDay;

/** What a test says of a request; every other fact keeps the builder's own. */
export type RequestFacts = Partial<
  Omit<DecisionRequest, 'contact' | 'item' | 'services' | 'evidence'> & {
    contact: Partial<DecisionRequest['contact']>;
    item: Partial<DecisionRequest['item']>;
    services: readonly (Partial<ServiceRequest> & Pick<ServiceRequest, 'code'>)[];
    evidence: Partial<DecisionRequest['evidence']>;
  }
>;

export function aService(facts: Partial<ServiceRequest> & Pick<ServiceRequest, 'code'>): ServiceRequest {
  return {
    quantity: 1,
    desiredSize: null,
    sameFinger: null,
    largeChange: null,
    replatingNeeded: null,
    ...facts,
  };
}

export function aDesign(facts: Partial<Design> = {}): Design {
  return { resizing: 'range', rangeDown: 3, rangeUp: 3, availableSizes: null, feeExempt: null, ...facts };
}

/** A request of which nothing is known that need not be. */
export function aBareRequest(facts: RequestFacts & Pick<DecisionRequest, 'policy'>): DecisionRequest {
  return aRequest({ policy: facts.policy }, {}, 'clean', facts);
}

/** A K.UNO ring on its owner's finger, brought to a shop in Japan by a customer who lives there. */
export function aKunoRequest(facts: RequestFacts = {}): DecisionRequest {
  return aRequest({ policy: 'kuno', customerCountry: 'JP' }, { house: 'kuno' }, 'clean', facts);
}

/** A CIWAKA ring of range +/-3, bought in size 11 on 1 May, with all papers, from the US: size 13 asked for on the 10th. */
export function aCiwakaRequest(facts: RequestFacts = {}): DecisionRequest {
  const { services, evidence, ...others } = facts;
  return aRequest(
    { policy: 'ciwaka', handover: 'overseas', giveBack: 'overseas', customerCountry: 'US' },
    {
      house: 'ciwaka',
      deliveredOn: day('2026-05-01'),
      hasCertificate: true,
      design: aDesign(),
      purchasedSize: 11,
      currentSize: 11,
    },
    'resize',
    {
      ...others,
      contact: { by: 'form', on: day('2026-05-10'), ...facts.contact },
      services: services ?? [{ code: 'resize', desiredSize: 13 }],
      evidence: { photos: true, certificatePhoto: true, review: 'pass', ...evidence },
    },
  );
}

/** An unplated Aujour piece with its order number and a photo of the damage, written about before it was sent. */
export function anAujourRequest(facts: RequestFacts = {}): DecisionRequest {
  return aRequest(
    { policy: 'aujour', handover: 'domestic', giveBack: 'domestic' },
    { house: 'aujour', plating: 'none', damaged: false, orderNumber: 'A-1001' },
    'clean',
    {
      ...facts,
      contact: { by: 'email', on: day('2026-05-20'), ...facts.contact },
      evidence: { damagePhoto: true, ...facts.evidence },
    },
  );
}

/** The answer where the request has one service: the whole decision, and its only line. */
export function answerTo(request: DecisionRequest): Decision & { readonly line: DecisionLine } {
  const decision = decide(request);
  const [line] = decision.lines;
  if (line === undefined) throw new Error('A decision without a line.');
  return { ...decision, line };
}

export function codesOf(found: readonly { readonly code: string }[]): readonly string[] {
  return found.map(({ code }) => code);
}

function aRequest(
  start: Pick<DecisionRequest, 'policy'> & Partial<DecisionRequest>,
  item: Partial<DecisionRequest['item']>,
  code: ServiceRequest['code'],
  facts: RequestFacts,
): DecisionRequest {
  return {
    decidedOn: day('2026-06-10'),
    language: 'en',
    handover: 'counter',
    giveBack: 'counter',
    customerCountry: null,
    reason: 'service',
    receivedOn: null,
    localJeweller: null,
    customerPaysTransport: null,
    ...start,
    ...facts,
    contact: { on: null, by: 'counter', emailOn: null, ...facts.contact },
    item: {
      house: null,
      deliveredOn: null,
      unused: null,
      plating: null,
      damaged: null,
      orderNumber: null,
      hasCertificate: null,
      design: null,
      purchasedSize: null,
      currentSize: null,
      earlierResizes: 0,
      value: null,
      ...item,
      ...facts.item,
    },
    services: (facts.services ?? [{ code }]).map(aService),
    evidence: {
      photos: false,
      damagePhoto: false,
      identifyingPhoto: false,
      certificatePhoto: false,
      review: null,
      ...facts.evidence,
    },
  };
}
