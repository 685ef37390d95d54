import { type DeskCheck, deskCheck } from '../checks';
import type { MissingCode } from '../decision';
import type { LineFacts, LineFinding } from '../finding';
import type { DecisionRequest } from '../request';
import type { CiwakaTerms } from './edition';
import { ciwakaSentences } from './sentences';

/** ciwaka/photos-review: photos of the piece and of the certificate are checked before the house says yes. */
export function photosCheckedBeforeTheYes({ request }: LineFacts): LineFinding | null {
  const clause = 'ciwaka/photos-review';
  const { photos, certificatePhoto, review } = request.evidence;
  if (review === 'fail') {
    return { effect: 'refuses', clause, because: { wording: ciwakaSentences.photosFailed } };
  }
  const missing: MissingCode[] = [];
  if (!photos) missing.push('photos');
  if (!certificatePhoto) missing.push('certificate-photo');
  if (missing.length === 0 && review === null) missing.push('photo-review');
  return missing.length === 0 ? { effect: 'supports', clause } : { effect: 'lacks', clause, missing };
}

/** ciwaka/request-details: a request brings who asks, which item, which size, and when it was ordered. */
export function requestBringsItsDetails(request: DecisionRequest, terms: CiwakaTerms): DeskCheck {
  const clause = 'ciwaka/request-details';
  if (request.services.some(({ code }) => terms.sizeServices.includes(code))) {
    return deskCheck(
      clause,
      'Note name, email, design, design number, serial number, desired size, order date and, if known, order number.',
      'お名前、メールアドレス、デザイン名、デザイン番号、シリアル番号、ご希望サイズ、ご注文日、（わかれば）注文番号を控えてください。',
    );
  }
  return deskCheck(
    clause,
    'Note name, email, design, design number, serial number, order date and, if known, order number.',
    'お名前、メールアドレス、デザイン名、デザイン番号、シリアル番号、ご注文日、（わかれば）注文番号を控えてください。',
  );
}

/** ciwaka/sizing-kit: a customer unsure of the Japanese size can buy a kit to measure it. */
export function sizingKitOffered(request: DecisionRequest, terms: CiwakaTerms): DeskCheck | null {
  const isUnsure = request.services.some(
    ({ code, desiredSize }) => terms.sizeServices.includes(code) && desiredSize === null,
  );
  if (!isUnsure) return null;
  return deskCheck(
    'ciwaka/sizing-kit',
    'Offer the ring sizing kit if the customer is unsure of the Japanese size.',
    '日本規格の号数がご不明の場合は、リングサイズ計測キットをご案内してください。',
  );
}
