import type { CaseState, TimelineEntry } from '../../../shared/cases/case-state';
import type { BagNumber } from '../../../shared/cases/ids';

/** What happened to one piece, and to its case as a whole. */
export function timelineOfPiece(state: CaseState, bagNumber: BagNumber): readonly TimelineEntry[] {
  return state.timeline.filter(({ event }) => {
    const about = 'bagNumber' in event.data ? event.data.bagNumber : null;
    return about === null || about === bagNumber;
  });
}
