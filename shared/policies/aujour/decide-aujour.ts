import type { DecisionLine } from '../decision';
import type { LineFacts, LineFindings } from '../finding';
import { type HouseAnswer, silentLine } from '../house-answer';
import type { DecisionRequest } from '../request';
import { settleLine } from '../settle-line';
import type { AujourTerms } from './edition';
import {
  brazingFromTheListedFee,
  chainFromTheListedFee,
  cleaningFromTheListedFee,
  deformationFromTheListedFee,
  eachStoneFromTheListedFee,
  goldPlatingFromTheListedFee,
  handlingFeeOncePerRequest,
  refinishingFromTheListedFee,
  replatingAddedOnce,
  rhodiumPlatingFromTheListedFee,
  taxComesOnTop,
} from './fees';
import {
  costToldAfterInspection,
  damageShownOnAPhoto,
  identifiedByOrderNumberOrPhoto,
  writtenToBeforeSending,
} from './requests';
import {
  customerBearsTheRiskOfDelivery,
  customerPaysInAndHousePaysBack,
  holidaysTakeLonger,
  sentToTheWorkshopAtMonthEnd,
} from './sending';

export function decideAujour(request: DecisionRequest, terms: AujourTerms): HouseAnswer {
  const lines = request.services.map((service, position) =>
    decideLine({ request, service, position }, terms),
  );
  const unannounced = writtenToBeforeSending(request);
  const schedule = sentToTheWorkshopAtMonthEnd(request);
  return {
    lines,
    findings: [unannounced?.finding ?? null],
    // No clause refuses, so there is always something to handle.
    charges: [handlingFeeOncePerRequest(terms), unannounced?.charge ?? null],
    transport: [customerPaysInAndHousePaysBack(), customerBearsTheRiskOfDelivery()],
    notices: [costToldAfterInspection(), unannounced?.notice ?? null, holidaysTakeLonger(schedule, terms)],
    openLegs: [],
    schedule,
    taxPercent: taxComesOnTop(request, terms).percent,
  };
}

function decideLine(facts: LineFacts, terms: AujourTerms): DecisionLine {
  const { request, service } = facts;
  const found = findAujourLine(facts, terms);
  if (found === null) return silentLine('aujour', service.code, request.language);
  return settleLine(service.code, null, found, request.language);
}

/** What every clause finds of one service, in the order in which they are asked; null where the policy is silent. */
export function findAujourLine(facts: LineFacts, terms: AujourTerms): LineFindings | null {
  if (isSilent(facts, terms)) return null;
  return [
    identifiedByOrderNumberOrPhoto(facts),
    damageShownOnAPhoto(facts, terms),
    refinishingFromTheListedFee(facts, terms),
    cleaningFromTheListedFee(facts, terms),
    chainFromTheListedFee(facts, terms),
    eachStoneFromTheListedFee(facts, terms),
    goldPlatingFromTheListedFee(facts, terms),
    rhodiumPlatingFromTheListedFee(facts, terms),
    brazingFromTheListedFee(facts, terms),
    deformationFromTheListedFee(facts, terms),
    replatingAddedOnce(facts, terms),
  ];
}

/** The policy speaks of the services on its fee list, for pieces of its own in use. */
function isSilent({ request, service }: LineFacts, terms: AujourTerms): boolean {
  const { house } = request.item;
  if (request.reason !== 'service' || (house !== null && house !== 'aujour')) return true;
  return !Object.hasOwn(terms.fees, service.code);
}
