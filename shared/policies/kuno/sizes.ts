import { type DeskCheck, deskCheck } from '../checks';
import type { DecisionRequest, ServiceRequest } from '../request';
import type { KunoTerms } from './edition';

/** kuno/size-choice: the customer answers for the size chosen, in Japanese sizes checked by diameter and circumference. */
export function customerAnswersForTheSize(request: DecisionRequest): DeskCheck | null {
  if (!request.services.some(({ code }) => code === 'resize' || code === 'exchange')) return null;
  return deskCheck(
    'kuno/size-choice',
    'Check the Japanese size by inner diameter and circumference, and tell the customer that the choice of size is theirs.',
    '内径・内周で日本規格の号数を確認し、サイズの選択はお客様の責任となることをお伝えください。',
  );
}

/**
 * Whether the shop's own hint calls the change large. Shown as the shop's hint beside the clerk's judgement; null
 * where the shop set none or a size is not known.
 */
export function largeChangeHint(
  currentSize: number | null,
  { desiredSize }: Pick<ServiceRequest, 'desiredSize'>,
  { shopHints }: KunoTerms,
): boolean | null {
  if (shopHints.largeChangeSizes === null || currentSize === null || desiredSize === null) return null;
  return Math.abs(desiredSize - currentSize) >= shopHints.largeChangeSizes;
}
