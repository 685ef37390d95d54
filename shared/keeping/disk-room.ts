/** How much the disk still takes, and what follows. */
export const roomLevels = ['enough', 'low', 'no-intake', 'none'] as const;
export type RoomLevel = (typeof roomLevels)[number];

export type RoomLimits = {
  /** Below this the desk says that the disk is getting full. */
  readonly low: number;
  /** Below this nothing new is taken in; what is here can still be worked on. */
  readonly intake: number;
  /** Below this nothing is written: the window's database needs the last of it, and loses everything without. */
  readonly reserve: number;
};

/** In bytes: two gigabytes, three hundred and fifty megabytes. A full day's photos are about a hundred. */
export const usualRoomLimits: RoomLimits = { low: 2e9, intake: 300e6, reserve: 50e6 };

/** Null where the system does not say how much is free: then only a refused write can tell. */
export function roomLevel(freeBytes: number | null, limits: RoomLimits = usualRoomLimits): RoomLevel {
  if (freeBytes === null || freeBytes >= limits.low) return 'enough';
  if (freeBytes >= limits.intake) return 'low';
  return freeBytes >= limits.reserve ? 'no-intake' : 'none';
}

export function takesIn(level: RoomLevel): boolean {
  return level === 'enough' || level === 'low';
}
