import { type DecisionLine, type Schedule, worstOutcome } from '../decision';
import type { LineFacts, LineFindings } from '../finding';
import { type HouseAnswer, noSchedule, silentLine } from '../house-answer';
import type { DecisionRequest } from '../request';
import { settleLine } from '../settle-line';
import { certificateIsThere, contactedInTime, resizedFreeOnce, shippedFreeBothWays } from './complimentary';
import {
  designHasARange,
  exchangedForAFee,
  exchangedFreeOnce,
  furtherOrLateResizingCarriesFee,
  onlyAvailableSizes,
  rangeCountedFromThePurchasedSize,
  someDesignsCarryFee,
  unavailableDesignLeftAsItIs,
} from './design';
import type { CiwakaTerms } from './edition';
import { methodOf } from './facts';
import {
  maintenanceIsPaidFor,
  paidBeforeDocumentsAreMade,
  paidResizingFollowsTheDesign,
  returnToTheUsIncluded,
  wayInPaidByTheCustomer,
} from './paid-work';
import { photosCheckedBeforeTheYes } from './requests';
import { paidWorkTakesSeveralWeeks, resizedRingBackAfterTheWeeks, resizingMayTakeLonger } from './schedule';
import {
  certificateTravelsAlong,
  customerBearsTheRiskOfTheWayIn,
  customerTellsWhenSent,
  exportFilingSettledFirst,
  onlyJewelleryPouchAndCertificateReturn,
  packageKeepsToTheLimits,
  packedAsPrescribed,
  shippedByFedexOnly,
} from './shipping';

export function decideCiwaka(request: DecisionRequest, terms: CiwakaTerms): HouseAnswer {
  const lines = request.services.map((service, position) =>
    decideLine({ request, service, position }, terms),
  );
  const outcome = worstOutcome(lines.map((line) => line.outcome));
  const wayBack = returnToTheUsIncluded(request, lines, terms);
  return {
    lines,
    findings: [],
    charges: [],
    transport: [
      shippedFreeBothWays(request, lines),
      wayInPaidByTheCustomer(request, lines),
      wayBack,
      customerBearsTheRiskOfTheWayIn(request),
    ],
    notices: [
      exportFilingSettledFirst(request, terms),
      packageKeepsToTheLimits(request, outcome),
      packedAsPrescribed(request, outcome),
      shippedByFedexOnly(request, outcome),
      customerTellsWhenSent(request, outcome),
      onlyJewelleryPouchAndCertificateReturn(request, outcome),
      certificateTravelsAlong(request, outcome),
      resizingMayTakeLonger(lines, terms),
      paidBeforeDocumentsAreMade(lines),
    ],
    openLegs: wayBack !== null && wayBack.back === undefined ? [wayBack.clause] : [],
    schedule: scheduleOf(request, terms),
    taxPercent: 0,
  };
}

function decideLine(facts: LineFacts, terms: CiwakaTerms): DecisionLine {
  const { request, service } = facts;
  const found = findCiwakaLine(facts, terms);
  if (found === null) return silentLine('ciwaka', service.code, request.language);
  return settleLine(service.code, methodOf(facts, terms), found, request.language);
}

/** What every clause finds of one service, in the order in which they are asked; null where the policy is silent. */
export function findCiwakaLine(facts: LineFacts, terms: CiwakaTerms): LineFindings | null {
  if (isSilent(facts, terms)) return null;
  return [
    certificateIsThere(facts),
    photosCheckedBeforeTheYes(facts),
    unavailableDesignLeftAsItIs(facts, terms),
    rangeCountedFromThePurchasedSize(facts, terms),
    onlyAvailableSizes(facts, terms),
    resizedFreeOnce(facts, terms),
    exchangedFreeOnce(facts, terms),
    contactedInTime(facts, terms),
    designHasARange(facts, terms),
    exchangedForAFee(facts, terms),
    furtherOrLateResizingCarriesFee(facts, terms),
    someDesignsCarryFee(facts, terms),
    paidResizingFollowsTheDesign(facts, terms),
    maintenanceIsPaidFor(facts, terms),
  ];
}

function isSilent({ request, service }: LineFacts, terms: CiwakaTerms): boolean {
  if (request.reason !== 'service') return true;
  return !terms.sizeServices.includes(service.code) && !terms.paidServices.includes(service.code);
}

function scheduleOf(request: DecisionRequest, terms: CiwakaTerms): Schedule {
  const resizing = resizedRingBackAfterTheWeeks(request, terms);
  const paidWork = paidWorkTakesSeveralWeeks(request, terms);
  if (resizing === null) return paidWork ?? noSchedule();
  return paidWork === null ? resizing : { ...resizing, clauses: [...resizing.clauses, ...paidWork.clauses] };
}
