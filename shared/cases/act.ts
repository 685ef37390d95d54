import type { EventId, StaffId, Station } from './ids';

/** Who did something, where and when. */
export type Act = {
  readonly eventId: EventId;
  readonly at: string;
  readonly station: Station;
  /** Null = the program itself, or nobody had been named yet. */
  readonly by: StaffId | null;
};
