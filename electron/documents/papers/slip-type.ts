import { points } from '../measures';
import type { Sheet } from './sheet';

/** Sizes of the slip's letters in points, and what there is room for. */
export interface SlipType {
  readonly base: number;
  readonly small: number;
  readonly terms: number;
  readonly title: number;
  /** Pieces stand in full tables; on labels the terms below them say the rest, or the slip would be a scroll. */
  readonly isOfficePaper: boolean;
}

const narrow = points(80);
const office = points(150);

export function slipType({ width }: Sheet): SlipType {
  if (width < narrow) {
    return { base: 7.8, small: 7, terms: 7.2, title: 12, isOfficePaper: false };
  }
  if (width < office) {
    return { base: 8.4, small: 7.4, terms: 7.6, title: 14, isOfficePaper: false };
  }
  return { base: 9.5, small: 8.2, terms: 8.6, title: 17, isOfficePaper: true };
}
