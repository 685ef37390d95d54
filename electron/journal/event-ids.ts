import { type FinishedSegment, idAsBytes, idBytes } from './segment-index';

/**
 * Ids of this many finished segments stay in memory, about 300 KB each: some eight months of a shop that takes in 250 cases
 * a day, so that what another station has been late with is not looked for on the disk again and again.
 */
const segmentsInMemory = 64;

type Range = {
  readonly segment: FinishedSegment;
  readonly first: Buffer;
  readonly last: Buffer;
  /** Of this and all segments before it. */
  readonly greatest: Buffer;
};

/**
 * Which events the journal holds, exactly, with bounded memory: those of the segment being written are a set; those of
 * finished segments are looked up in the order of their bytes. Ids follow time, so nearly every new one lies after all
 * that is finished and costs no reading.
 */
export type EventIds = {
  readonly has: (id: string) => Promise<boolean>;
  readonly addOpen: (id: string) => void;
  /** The segment being written is finished: these are its ids from now on. */
  readonly finish: (segment: FinishedSegment) => void;
  readonly openIds: () => readonly string[];
  readonly count: () => number;
};

function isAmong(ids: Buffer, wanted: Buffer): boolean {
  let low = 0;
  let high = ids.length / idBytes - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = wanted.compare(ids, middle * idBytes, (middle + 1) * idBytes);
    if (order === 0) return true;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return false;
}

/** @param load reads the ids of a finished segment, from its index or from the segment itself */
export function createEventIds(load: (segment: FinishedSegment) => Promise<Buffer>): EventIds {
  /** The newest first. */
  const ranges: Range[] = [];
  /** In the order of last use. */
  const loaded = new Map<FinishedSegment, Buffer>();
  let open = new Set<string>();
  let finishedCount = 0;

  function remember(segment: FinishedSegment, ids: Buffer): Buffer {
    loaded.delete(segment);
    loaded.set(segment, ids);
    const [eldest] = loaded.keys();
    if (loaded.size > segmentsInMemory && eldest !== undefined) loaded.delete(eldest);
    return ids;
  }

  return {
    async has(id) {
      if (open.has(id)) return true;
      const wanted = idAsBytes(id);
      for (const { segment, first, last, greatest } of ranges) {
        if (wanted.compare(greatest) > 0) return false;
        if (wanted.compare(first) < 0 || wanted.compare(last) > 0) continue;
        const ids = loaded.get(segment) ?? (await load(segment));
        if (isAmong(remember(segment, ids), wanted)) return true;
      }
      return false;
    },
    addOpen: (id) => void open.add(id),
    finish(segment) {
      finishedCount += segment.idCount;
      if (segment.idCount > 0) {
        const [first, last] = [idAsBytes(segment.firstId), idAsBytes(segment.lastId)];
        const before = ranges[0]?.greatest ?? last;
        ranges.unshift({ segment, first, last, greatest: last.compare(before) > 0 ? last : before });
      }
      open = new Set();
    },
    openIds: () => [...open],
    count: () => finishedCount + open.size,
  };
}
