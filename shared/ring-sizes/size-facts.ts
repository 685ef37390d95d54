import type { Design, House } from '../policies/request';
import type { PlainDate } from '../time/plain-date';

/** One resizing or exchange that is known by itself. */
export type SizeChange = {
  readonly on: PlainDate | null;
  readonly method: 'resize' | 'exchange' | null;
  readonly from: number | null;
  readonly to: number | null;
};

/** What is known of the sizes of one ring, in Japanese sizes; null = not known, which is never the same as none. */
export type SizeFacts = {
  readonly house: House | 'other' | null;
  readonly design: Design | null;
  readonly purchasedSize: number | null;
  /** As measured when the ring came to this desk, before `changes`. */
  readonly currentSize: number | null;
  /** Resizings and exchanges had before that, of which only the number is known. */
  readonly earlierResizes: number;
  /** Those made since, oldest first. */
  readonly changes: readonly SizeChange[];
  readonly desiredSize: number | null;
};
