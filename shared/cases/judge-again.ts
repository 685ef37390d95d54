import type { Language } from '../language';
import { decide } from '../policies/decide';
import { parseRequest } from '../policies/parse-request';
import type { Editions } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import type { PlainDate } from '../time/plain-date';
import { decisionSchema, type FrozenDecision } from './frozen-decision';
import type { Photo, PhotoSubject } from './piece';

export type Judging = {
  readonly today: PlainDate;
  readonly language: Language;
  /** Those that the shop works by today, the earlier ones among them. */
  readonly editions: Editions;
};

/**
 * What the policy is asked when a frozen answer is looked at again: the facts that it was taken on, with the photos that
 * were added since, on this day. Null where no policy was asked, or its facts cannot be read any more.
 */
export function requestAgain(
  frozen: FrozenDecision,
  photos: readonly Photo[],
  { today, language }: Pick<Judging, 'today' | 'language'>,
): DecisionRequest | null {
  if (frozen.request === null) return null;
  const read = parseRequest(frozen.request);
  if (!read.ok) return null;
  const request = read.value;
  const shows = (...subjects: readonly PhotoSubject[]) =>
    photos.some(({ subject }) => subjects.includes(subject));
  const { evidence } = request;
  return {
    ...request,
    language,
    decidedOn: today < request.decidedOn ? request.decidedOn : today,
    evidence: {
      ...evidence,
      photos: evidence.photos || shows('piece', 'damage'),
      damagePhoto: evidence.damagePhoto || shows('damage'),
      identifyingPhoto: evidence.identifyingPhoto || shows('piece'),
      certificatePhoto: evidence.certificatePhoto || shows('certificate'),
    },
  };
}

/** The answer of today to the facts of a case. Null where there is nothing to ask. */
export function judgeAgain(
  frozen: FrozenDecision,
  photos: readonly Photo[],
  judging: Judging,
): FrozenDecision | null {
  const request = requestAgain(frozen, photos, judging);
  if (request === null) return null;
  return decisionSchema.parse({ request, decision: decide(request, judging.editions) });
}
