import { sentToTheAddressGiven } from './aujour/requests';
import { damageByPackingAskedOfAPerson, unrepairablePiecesToldOnInspection } from './aujour/sending';
import type { DeskCheck, Parcel } from './checks';
import { requestBringsItsDetails, sizingKitOffered } from './ciwaka/requests';
import {
  documentsSentByEmail,
  excessChargedOnPaidWork,
  measuresOverTheLimits,
  otherContentsNotedOnReceipt,
  shippingDetailsAsked,
} from './ciwaka/shipping';
import { dayOfEdition } from './decide';
import type { Decision } from './decision';
import { editionInForce } from './edition';
import { customerAnswersForTheSize } from './kuno/sizes';
import { photosMayBeAskedFor } from './kuno/wrong-deliveries';
import { type Editions, published } from './published';
import type { DecisionRequest } from './request';

/** What the clerk asks for at intake, by the policy's own list; none of it changes the answer. */
export function intakeChecks(request: DecisionRequest, editions: Editions = published): readonly DeskCheck[] {
  switch (request.policy) {
    case 'kuno':
      return present([photosMayBeAskedFor(request), customerAnswersForTheSize(request)]);
    case 'ciwaka': {
      const terms = editionInForce(editions.ciwaka, dayOfEdition(request))?.terms;
      if (terms === undefined) return [];
      return present([requestBringsItsDetails(request, terms), sizingKitOffered(request, terms)]);
    }
    case 'aujour':
      return [];
  }
}

/** What is asked and said before a parcel is sent to the house; notices of the decision come beside it. */
export function shippingChecks(
  request: DecisionRequest,
  decision: Decision,
  parcel: Parcel | null,
  editions: Editions = published,
): readonly DeskCheck[] {
  switch (request.policy) {
    case 'kuno':
      return [];
    case 'ciwaka': {
      const terms = editionInForce(editions.ciwaka, dayOfEdition(request))?.terms;
      if (terms === undefined || request.handover !== 'overseas') return [];
      const excess = parcel === null ? null : excessChargedOnPaidWork(parcel, decision.lines, terms);
      return present([shippingDetailsAsked(decision.lines), documentsSentByEmail(), excess]);
    }
    case 'aujour':
      return [sentToTheAddressGiven()];
  }
}

/** Which measures of a finished package are over what the house accepts; none where it names no limits. */
export function parcelMeasuresOver(
  request: DecisionRequest,
  parcel: Parcel,
  editions: Editions = published,
): readonly (keyof Parcel)[] {
  const terms =
    request.policy === 'ciwaka' ? editionInForce(editions.ciwaka, dayOfEdition(request))?.terms : undefined;
  return terms === undefined ? [] : measuresOverTheLimits(parcel, terms);
}

/** What is looked at when a piece arrives and is inspected. */
export function receiptChecks(request: DecisionRequest): readonly DeskCheck[] {
  switch (request.policy) {
    case 'kuno':
      return [];
    case 'ciwaka':
      return [otherContentsNotedOnReceipt()];
    case 'aujour':
      return [sentToTheAddressGiven(), damageByPackingAskedOfAPerson(), unrepairablePiecesToldOnInspection()];
  }
}

function present(checks: readonly (DeskCheck | null)[]): readonly DeskCheck[] {
  return checks.filter((check) => check !== null);
}
