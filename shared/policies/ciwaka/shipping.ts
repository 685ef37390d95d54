import { parseMinorUnits } from '../../money/money';
import { type DeskCheck, deskCheck, type Parcel } from '../checks';
import type { ClauseId, DecisionLine, Notice, NoticeCode, Outcome } from '../decision';
import { notice, type TransportFinding } from '../house-answer';
import type { DecisionRequest } from '../request';
import type { CiwakaTerms } from './edition';

/** ciwaka/shipping-details: name, address, telephone and the wished shipping date, for the documents and the insurance. */
export function shippingDetailsAsked(lines: readonly DecisionLine[]): DeskCheck {
  const clause = 'ciwaka/shipping-details';
  if (isPaid(lines)) {
    return deskCheck(
      clause,
      'Ask for name, address and telephone together with the photos; for the shipping date once the invoice is paid.',
      'お名前・ご住所・電話番号は写真と一緒に、発送希望日はお支払いの確認後に伺ってください。',
    );
  }
  return deskCheck(
    clause,
    'After the yes, ask for name, shipping address, telephone and the wished shipping date.',
    '承れることをお伝えした後に、お名前・ご住所・電話番号・発送希望日を伺ってください。',
  );
}

/** ciwaka/documents-emailed: the house makes the documents and sends tracking number, label and invoice by email. */
export function documentsSentByEmail(): DeskCheck {
  return deskCheck(
    'ciwaka/documents-emailed',
    'Prepare the documents, tell the tracking number, and email the FedEx label and the commercial invoice.',
    '書類を作成して追跡番号をお知らせし、FedExの送り状とコマーシャルインボイスをメールでお送りください。',
  );
}

/** ciwaka/fedex-only: the house arranges FedEx, and the customer ships with FedEx. */
export function shippedByFedexOnly(request: DecisionRequest, outcome: Outcome): Notice | null {
  return whenShippedFromOverseas(request, outcome, 'fedex-only', 'ciwaka/fedex-only');
}

/** ciwaka/certificate-required: the certificate travels in the package. */
export function certificateTravelsAlong(request: DecisionRequest, outcome: Outcome): Notice | null {
  return whenShippedFromOverseas(request, outcome, 'include-certificate', 'ciwaka/certificate-required');
}

/** ciwaka/packing-method: packed as prescribed, or the insurance may not pay. */
export function packedAsPrescribed(request: DecisionRequest, outcome: Outcome): Notice | null {
  return whenShippedFromOverseas(request, outcome, 'packing-method', 'ciwaka/packing-method');
}

/** ciwaka/package-limits: the finished package keeps to a size and a weight. */
export function packageKeepsToTheLimits(request: DecisionRequest, outcome: Outcome): Notice | null {
  return whenShippedFromOverseas(request, outcome, 'package-limits', 'ciwaka/package-limits');
}

/** ciwaka/package-limits, for one measured package: which of its measures are over. */
export function measuresOverTheLimits(
  parcel: Parcel,
  { parcelLimits }: Pick<CiwakaTerms, 'parcelLimits'>,
): readonly (keyof Parcel)[] {
  const over = (['lengthInches', 'widthInches', 'heightInches'] as const).filter(
    (side) => parcel[side] > parcelLimits.sideInches,
  );
  return parcel.weightPounds > parcelLimits.weightPounds ? [...over, 'weightPounds'] : over;
}

/** ciwaka/package-excess-charged: on paid work, what an oversized package costs beyond the bill is the customer's. */
export function excessChargedOnPaidWork(
  parcel: Parcel,
  lines: readonly DecisionLine[],
  terms: CiwakaTerms,
): DeskCheck | null {
  if (!isPaid(lines) || measuresOverTheLimits(parcel, terms).length === 0) return null;
  return deskCheck(
    'ciwaka/package-excess-charged',
    'The package is over the limits: what it costs beyond the amount billed is charged to the customer.',
    '荷物が制限を超えています。請求済みの送料を上回る分はお客様のご負担となります。',
  );
}

/** ciwaka/inform-when-sent: the customer says when the package has left. */
export function customerTellsWhenSent(request: DecisionRequest, outcome: Outcome): Notice | null {
  return whenShippedFromOverseas(request, outcome, 'inform-when-sent', 'ciwaka/inform-when-sent');
}

/** ciwaka/transit-not-liable: the house does not answer for loss or damage on the way to it. */
export function customerBearsTheRiskOfTheWayIn({ handover }: DecisionRequest): TransportFinding | null {
  if (handover !== 'overseas') return null;
  return { clause: 'ciwaka/transit-not-liable', toHouse: { risk: 'customer' } };
}

/** ciwaka/eei-2500: from a total price on, a shipment out of the US may need an export filing: write first. */
export function exportFilingSettledFirst(
  request: DecisionRequest,
  { exportFiling }: CiwakaTerms,
): Notice | null {
  const { handover, customerCountry, item } = request;
  if (handover !== 'overseas' || item.value === null) return null;
  if (customerCountry !== null && customerCountry !== exportFiling.country) return null;
  if (item.value.currency !== exportFiling.from.currency) return null;
  const minor = parseMinorUnits(item.value.amount, item.value.currency);
  if (minor === null || minor < BigInt(exportFiling.from.minor)) return null;
  return notice('eei-contact', ['ciwaka/eei-2500']);
}

/** ciwaka/return-contents: only the jewellery, the pouch and the certificate come back. */
export function onlyJewelleryPouchAndCertificateReturn(
  request: DecisionRequest,
  outcome: Outcome,
): Notice | null {
  return whenShippedFromOverseas(request, outcome, 'return-contents', 'ciwaka/return-contents');
}

/** ciwaka/return-contents, on receipt: what else came along is noted, because it does not go back. */
export function otherContentsNotedOnReceipt(): DeskCheck {
  return deskCheck(
    'ciwaka/return-contents',
    'Check what is in the package: besides the jewellery, the pouch and the certificate nothing goes back; note and report it.',
    '同封物を確認してください。ジュエリー・ポーチ・証明書以外は返送できないため、記録してお客様にお知らせください。',
  );
}

function whenShippedFromOverseas(
  { handover }: DecisionRequest,
  outcome: Outcome,
  code: NoticeCode,
  clause: ClauseId,
): Notice | null {
  return handover === 'overseas' && outcome !== 'declined' ? notice(code, [clause]) : null;
}

function isPaid(lines: readonly DecisionLine[]): boolean {
  return lines.some((line) => line.outcome === 'charged');
}
