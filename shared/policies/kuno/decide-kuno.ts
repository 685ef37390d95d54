import type { DecisionLine, RequestFinding } from '../decision';
import type { LineFacts, LineFindings } from '../finding';
import { type HouseAnswer, noSchedule, silentLine } from '../house-answer';
import type { DecisionRequest } from '../request';
import { settleLine } from '../settle-line';
import type { KunoTerms } from './edition';
import { customOrderChangedForACharge } from './orders';
import {
  acceptedFromOverseasAsAnException,
  localJewellerNotice,
  notShippedFromOverseas,
  transportPaidByTheCustomer,
} from './overseas';
import { kunoSentences } from './sentences';
import {
  anotherFingerOrLargeChangeCarriesFee,
  designAllowsResizing,
  freeWhenBroughtToTheShop,
  largeChangeAskedOfTheWorkshop,
  onlyOwnProducts,
  repairPricedByTheShop,
  resizedFreeForTheSameFinger,
} from './shop-services';
import {
  shippedAbroadAtTheCustomersCost,
  stayTooShortNotice,
  visitorReservesAnEnglishSpeaker,
} from './visits';
import {
  comesBackUnused,
  isWrongDelivery,
  neitherCancelledNorRefunded,
  repairedOrExchangedOnlyWhenFaultyOrWrong,
  toldByEmailInTime,
} from './wrong-deliveries';

export function decideKuno(request: DecisionRequest, terms: KunoTerms): HouseAnswer {
  const lines = request.services.map((service, position) =>
    decideLine({ request, service, position }, terms),
  );
  const afterTheStay = shippedAbroadAtTheCustomersCost(request, lines);
  return {
    lines,
    findings: [afterTheStay === null ? null : shippingAbroadIsCharged(request)],
    charges: [],
    transport: [afterTheStay, transportPaidByTheCustomer(lines)],
    notices: [
      visitorReservesAnEnglishSpeaker(request),
      stayTooShortNotice(request),
      localJewellerNotice(request),
    ],
    openLegs: isSentBackWithinJapan(request, lines) ? ['kuno/in-shop-free-service'] : [],
    schedule: noSchedule(['kuno/stay-too-short']),
    taxPercent: 0,
  };
}

function decideLine(facts: LineFacts, terms: KunoTerms): DecisionLine {
  const { request, service } = facts;
  const found = findKunoLine(facts, terms);
  if (found === null) return silentLine('kuno', service.code, request.language);
  return settleLine(service.code, null, found, request.language);
}

/** What every clause finds of one service, in the order in which they are asked; null where the policy is silent. */
export function findKunoLine(facts: LineFacts, terms: KunoTerms): LineFindings | null {
  if (isSilent(facts, terms)) return null;
  return [
    onlyOwnProducts(facts),
    neitherCancelledNorRefunded(facts),
    customOrderChangedForACharge(facts),
    facts.service.code === 'design-change' ? null : repairedOrExchangedOnlyWhenFaultyOrWrong(facts, terms),
    toldByEmailInTime(facts, terms),
    comesBackUnused(facts, terms),
    repairPricedByTheShop(facts),
    notShippedFromOverseas(facts, terms),
    acceptedFromOverseasAsAnException(facts, terms),
    resizedFreeForTheSameFinger(facts, terms),
    anotherFingerOrLargeChangeCarriesFee(facts, terms),
    largeChangeAskedOfTheWorkshop(facts, terms),
    designAllowsResizing(facts, terms),
    freeWhenBroughtToTheShop(facts, terms),
  ];
}

/** The policy answers for orders whatever the reason, for a change of mind, for wrong deliveries, and for its aftercare. */
function isSilent({ request, service: { code } }: LineFacts, terms: KunoTerms): boolean {
  if (code === 'cancel' || code === 'refund' || code === 'design-change') return false;
  if (request.reason === 'changed-mind') return false;
  if (isWrongDelivery(request)) return !terms.servicesForWrongDeliveries.includes(code);
  if (code === 'exchange' || code === 'repair') return false;
  return !terms.servicesFreeAtTheShop.includes(code) || request.handover === 'domestic';
}

function shippingAbroadIsCharged(request: DecisionRequest): RequestFinding {
  return {
    outcome: 'charged',
    clauses: ['kuno/stay-too-short'],
    because: kunoSentences.staysTooShort[request.language],
  };
}

function isSentBackWithinJapan(request: DecisionRequest, lines: readonly DecisionLine[]): boolean {
  const { reason, handover, giveBack } = request;
  if (reason !== 'service' || handover !== 'counter' || giveBack !== 'domestic') return false;
  return lines.some((line) => line.outcome !== 'declined');
}
