import type { EventId, StaffId, Station } from './ids';

/** Who acts, where and when; the same for every event of one action. */
export type Acting = {
  readonly at: string;
  readonly station: Station;
  readonly by: StaffId | null;
  /** UUIDs of version 7. */
  readonly newId: () => string;
};

/** The fields that every event has. */
export function stamp({ at, station, by, newId }: Acting) {
  // Ids come from the one generator of UUIDs that the program has.
  return { id: newId() as EventId, at, station, by };
}
