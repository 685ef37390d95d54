import type { DecisionRequest, ServiceRequest } from '../../shared/policies/request';

/** Where in a request a fact that is not known yet stands. */
export type Blank =
  | readonly ['contact' | 'item' | 'design' | 'evidence' | 'request', string]
  | readonly [number, string];

/** Facts that some policy can name as missing; the others are read as they stand. */
const askedFor = new Set([
  'on',
  'hasCertificate',
  'deliveredOn',
  'unused',
  'purchasedSize',
  'resizing',
  'review',
  'desiredSize',
  'sameFinger',
  'largeChange',
  'localJeweller',
  'customerPaysTransport',
]);

/**
 * The facts of a request that are null. The day of the email is left out: while it is null the house was not told, so
 * it can only ever be the day of the answer or later.
 */
export function blankFacts(request: DecisionRequest, which: 'any' | 'asked-for'): readonly Blank[] {
  const { contact, item, evidence, services } = request;
  const blanks: readonly Blank[] = [
    ...nullKeys(contact).map((key): Blank => ['contact', key]),
    ...nullKeys(item).map((key): Blank => ['item', key]),
    ...nullKeys(item.design ?? {}).map((key): Blank => ['design', key]),
    ...nullKeys(evidence).map((key): Blank => ['evidence', key]),
    ...nullKeys(request).map((key): Blank => ['request', key]),
    ...services.flatMap((service, place) => nullKeys(service).map((key): Blank => [place, key])),
  ];
  return blanks.filter(([, key]) => {
    if (key === 'emailOn') return false;
    if (which === 'any') return true;
    // Only CIWAKA asks for the category of a design; K.UNO reads it where it is known.
    return askedFor.has(key) && (key !== 'resizing' || request.policy === 'ciwaka');
  });
}

/** The request with that fact as the other request knows it; unchanged where the other knows no more. */
export function fillFact(
  request: DecisionRequest,
  other: DecisionRequest,
  [where, key]: Blank,
): DecisionRequest {
  const from = <T extends object>(own: T, its: object | null): T => {
    const value: unknown = its === null ? undefined : Reflect.get(its, key);
    return value === undefined ? own : { ...own, [key]: value };
  };
  switch (where) {
    case 'contact':
      return { ...request, contact: from(request.contact, other.contact) };
    case 'item':
      return { ...request, item: from(request.item, other.item) };
    case 'design': {
      const { design } = request.item;
      if (design === null) return request;
      return { ...request, item: { ...request.item, design: from(design, other.item.design) } };
    }
    case 'evidence':
      return { ...request, evidence: from(request.evidence, other.evidence) };
    case 'request':
      return from(request, other);
    default: {
      const services: readonly ServiceRequest[] = request.services.map((service, place) =>
        place === where ? from(service, other.services[0] ?? null) : service,
      );
      return { ...request, services };
    }
  }
}

function nullKeys(facts: object): readonly string[] {
  return Object.entries(facts)
    .filter(([, value]) => value === null)
    .map(([key]) => key);
}
