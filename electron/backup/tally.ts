import { deskEventSchema } from '../../shared/cases/events';
import type { ContentHash } from '../../shared/cases/ids';
import { HexSet, nameDigits } from './hex-set';

/** Counts what events tell of, without holding them. */
export type Tally = {
  /** Whether it is the first of its id. */
  readonly take: (id: string, eventText: string) => boolean;
  readonly events: () => number;
  readonly cases: () => number;
  readonly customers: () => number;
  readonly unknownEvents: () => number;
  readonly firstAt: () => string | null;
  readonly lastAt: () => string | null;
  /** Photos that cases speak of and that are not among these. */
  readonly missingFrom: (stored: { readonly has: (hash: string) => boolean }) => number;
};

const hashLayout = /"hash":"([0-9a-f]{64})"/gu;

/** SHA-256 names of the photos that an event's text speaks of. */
export function hashesIn(eventText: string): readonly ContentHash[] {
  return [...eventText.matchAll(hashLayout)].map(([, hash]) => hash as ContentHash); // the pattern's own form
}

export function createTally(): Tally {
  const ids = new HexSet(nameDigits.id);
  const cases = new HexSet(nameDigits.id);
  const customers = new HexSet(nameDigits.id);
  const hashes = new HexSet(nameDigits.hash);
  let unknown = 0;
  let first: string | null = null;
  let last: string | null = null;
  return {
    take(id, eventText) {
      if (!ids.add(id)) return false;
      const parsed = deskEventSchema.safeParse(JSON.parse(eventText));
      if (!parsed.success) {
        unknown += 1;
        return true;
      }
      const event = parsed.data;
      if (event.type === 'case-opened') cases.add(event.subject.id);
      if (event.type === 'customer-registered') customers.add(event.subject.id);
      for (const hash of hashesIn(eventText)) hashes.add(hash);
      if (first === null || event.at < first) first = event.at;
      if (last === null || event.at > last) last = event.at;
      return true;
    },
    events: () => ids.size,
    cases: () => cases.size,
    customers: () => customers.size,
    unknownEvents: () => unknown,
    firstAt: () => first,
    lastAt: () => last,
    missingFrom(stored) {
      let missing = 0;
      for (const hash of hashes) if (!stored.has(hash)) missing += 1;
      return missing;
    },
  };
}
