import type { ClauseId } from '../../policies/decision';
import type { House } from '../../policies/request';
import type { EventData } from '../events';

export type ReturnContent = EventData['handed-back']['contents'][number];

/** What goes back with a piece; what else came with it is noted on receipt and stays out where the policy says so. */
export function contentsOfReturn(house: House | 'other'): {
  readonly contents: readonly ReturnContent[];
  readonly clause: ClauseId | null;
} {
  return house === 'ciwaka'
    ? { contents: ['jewellery', 'pouch', 'certificate'], clause: 'ciwaka/return-contents' }
    : { contents: ['jewellery', 'pouch', 'certificate', 'other'], clause: null };
}
