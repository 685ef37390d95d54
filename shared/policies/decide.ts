import type { PlainDate } from '../time/plain-date';
import { decideAujour } from './aujour/decide-aujour';
import { decideCiwaka } from './ciwaka/decide-ciwaka';
import {
  type Charge,
  type ClauseId,
  type Decision,
  type DecisionLine,
  type Notice,
  type NoticeCode,
  noticeCodes,
  type Shipping,
  type ShippingLeg,
  worstOutcome,
} from './decision';
import { type Edition, editionInForce } from './edition';
import { consultLine, type HouseAnswer, noSchedule, notice, type TransportFinding } from './house-answer';
import { decideKuno } from './kuno/decide-kuno';
import { type Editions, published } from './published';
import type { DecisionRequest } from './request';
import { noEditionInForce } from './sentences';
import { missingInOrder } from './settle-line';
import { totalsOf } from './totals';

/**
 * What the policy in force says of a request: the same for the same request and editions, whenever and wherever it is
 * asked. The edition is that of the first contact, or of the day of the answer where the contact is not known.
 */
export function decide(request: DecisionRequest, editions: Editions = published): Decision {
  const { version, answer } = askHouse(request, editions);
  return gather(request, version, answer);
}

/** What the house's policy in force says, before it is gathered; the version is empty where none is in force. */
export function askHouse(request: DecisionRequest, editions: Editions): HouseAsked {
  switch (request.policy) {
    case 'kuno':
      return answerBy(request, editions.kuno, decideKuno);
    case 'ciwaka':
      return answerBy(request, editions.ciwaka, decideCiwaka);
    case 'aujour':
      return answerBy(request, editions.aujour, decideAujour);
  }
}

export type HouseAsked = { readonly version: string; readonly answer: HouseAnswer };

/** The day whose edition answers: that of the first contact, else that of the answer. */
export function dayOfEdition({ contact, decidedOn }: DecisionRequest): PlainDate {
  return contact.on ?? decidedOn;
}

function answerBy<Terms>(
  request: DecisionRequest,
  editions: readonly Edition<Terms>[],
  ask: (request: DecisionRequest, terms: Terms) => HouseAnswer,
): HouseAsked {
  const edition = editionInForce(editions, dayOfEdition(request));
  if (edition === null) return { version: '', answer: answerWithoutEdition(request) };
  return { version: edition.version, answer: ask(request, edition.terms) };
}

function answerWithoutEdition({
  policy,
  services,
  contact,
  decidedOn,
  language,
}: DecisionRequest): HouseAnswer {
  const because = noEditionInForce(policy, contact.on ?? decidedOn, language);
  return {
    lines: services.map(({ code }) => consultLine(code, because)),
    findings: [],
    charges: [],
    transport: [],
    notices: [notice('no-edition', [])],
    openLegs: [],
    schedule: noSchedule(),
    taxPercent: 0,
  };
}

function gather(request: DecisionRequest, policyVersion: string, answer: HouseAnswer): Decision {
  const { lines, schedule, taxPercent } = answer;
  const findings = answer.findings.filter((finding) => finding !== null);
  const transport = answer.transport.filter((finding) => finding !== null);
  const charges = [
    ...answer.charges.filter((charge) => charge !== null),
    ...transport.flatMap((finding) => finding.charges ?? []),
  ];
  return {
    policy: request.policy,
    policyVersion,
    decidedOn: request.decidedOn,
    outcome: worstOutcome([...lines, ...findings].map(({ outcome }) => outcome)),
    lines,
    findings,
    charges,
    totals: totalsOf(chargesOf({ lines, charges }), taxPercent),
    missing: missingInOrder(lines.flatMap((line) => line.missing)),
    notices: inOrder([...answer.notices, consultWorkshop(lines, answer.openLegs), transitRisk(transport)]),
    shipping: shippingOf(transport),
    schedule,
  };
}

function consultWorkshop(lines: readonly DecisionLine[], openLegs: readonly ClauseId[]): Notice | null {
  const consulted = lines.filter((line) => line.outcome === 'consult');
  if (consulted.length === 0 && openLegs.length === 0) return null;
  const clauses = [...consulted.flatMap((line) => line.clauses.slice(0, 1)), ...openLegs];
  return notice('consult-workshop', [...new Set(clauses)]);
}

function transitRisk(transport: readonly TransportFinding[]): Notice | null {
  const clauses = transport
    .filter(({ toHouse, back }) => toHouse?.risk === 'customer' || back?.risk === 'customer')
    .map(({ clause }) => clause);
  return clauses.length === 0 ? null : notice('transit-risk', clauses);
}

const noticeRank = Object.fromEntries(noticeCodes.map((code, place) => [code, place])) as Record<
  NoticeCode,
  number
>; // fromEntries forgets that every code is there

function inOrder(notices: readonly (Notice | null)[]): readonly Notice[] {
  const given = notices.filter((candidate) => candidate !== null);
  return given.length < 2 ? given : given.sort((one, other) => noticeRank[one.code] - noticeRank[other.code]);
}

const silentLeg: ShippingLeg = { payer: null, insured: null, carrier: null, risk: null };

function shippingOf(transport: readonly TransportFinding[]): Shipping {
  const toHouse = { ...silentLeg };
  const back = { ...silentLeg };
  for (const finding of transport) {
    Object.assign(toHouse, finding.toHouse);
    Object.assign(back, finding.back);
  }
  return { toHouse, back };
}

/** Every charge of a decision: those of its lines, then those of the request. */
export function chargesOf({ lines, charges }: Pick<Decision, 'lines' | 'charges'>): readonly Charge[] {
  return [...lines.flatMap((line) => line.charges), ...charges];
}
