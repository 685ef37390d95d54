import type { CaseState } from './case-state';
import type { PhotoMoment } from './events';
import type { BagNumber } from './ids';
import type { Photo } from './piece';

/** When in the life of a piece its photos were taken; `intake` = with the customer there. */
export type PhotosByMoment = Readonly<Record<PhotoMoment | 'intake' | 'later', readonly Photo[]>>;

/** The photos of one piece, each where it belongs, oldest first; `later` = added since, and nobody said when of. */
export function photosByMoment(state: CaseState, bagNumber: BagNumber): PhotosByMoment {
  const moments = new Map<string, PhotoMoment | 'later'>();
  for (const { event } of state.timeline) {
    if (event.type !== 'photo-added' || event.data.bagNumber !== bagNumber) continue;
    const { photo, moment } = event.data;
    // The same picture twice stays where it was first.
    if (!moments.has(photo.hash)) moments.set(photo.hash, moment ?? 'later');
  }
  const opened = state.timeline.find(({ type }) => type === 'case-opened')?.event;
  const taken = opened?.type === 'case-opened' ? opened.data.pieces : [];
  const atIntake = new Set(
    taken.find((piece) => piece.bagNumber === bagNumber)?.photos.map(({ hash }) => hash) ?? [],
  );
  const all = state.pieces.find((piece) => piece.bagNumber === bagNumber)?.photos ?? [];
  const of = (moment: keyof PhotosByMoment) =>
    all.filter(({ hash }) => (atIntake.has(hash) ? 'intake' : moments.get(hash)) === moment);
  return {
    intake: of('intake'),
    before: of('before'),
    after: of('after'),
    inspection: of('inspection'),
    'pick-up': of('pick-up'),
    later: of('later'),
  };
}
