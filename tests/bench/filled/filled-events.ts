import { type Acting, stamp } from '../../../shared/cases/acting';
import { caseNumber } from '../../../shared/cases/case-number';
import type { DeskEvent } from '../../../shared/cases/events';
import type { CustomerId } from '../../../shared/cases/ids';
import { happens, pick, type Random, sampleIds, seededRandom } from '../../../shared/cases/sample/random';
import { sampleShop } from '../../../shared/cases/sample/sample-shop';
import { addDays, type PlainDate } from '../../../shared/time/plain-date';
import { type CasePattern, type Patterns, readPatterns } from './case-patterns';
import { someoneLike } from './people';
import { retellCase } from './retell-case';

export type FilledWishes = {
  /** Cases. */
  readonly count: number;
  readonly seed: number;
  /** The cases were received on the days before it. */
  readonly today: PlainDate;
  readonly hashText: Parameters<typeof readPatterns>[2];
  /** How many different stories the cases have; left out, all that there are. */
  readonly stories?: number;
};

/** A shop of a million cases takes in as many a day as a chain of shops does, and has done so for years. */
export function casesPerDay(count: number): number {
  return Math.max(4, Math.ceil(count / 4000));
}

const stuckShare = 0.01;
const returningShare = 0.2;
const rememberedCustomers = 1000;

/**
 * The log of an invented shop of any size, day by day and within a day by moment, as its journal would have it: what the
 * sample shop's cases went through, told of others. The same wishes give the same events, and no more than some weeks of
 * them are held at a time.
 */
export async function filledEvents(wishes: FilledWishes): Promise<Generator<readonly DeskEvent[]>> {
  return dayByDay(wishes, await readPatterns(wishes.today, wishes.stories ?? 400, wishes.hashText));
}

function* dayByDay({ count, seed, today }: FilledWishes, patterns: Patterns) {
  const random = seededRandom(seed);
  const newId = sampleIds(random);
  const { station } = sampleShop('ja');
  const perDay = casesPerDay(count);
  const days = Math.ceil(count / perDay);
  const first = addDays(today, -days);
  const kept = new Set(
    patterns.founding.flatMap(({ subject }) => (subject.kind === 'staff' ? [subject.id] : [])),
  );
  const known: Readonly<Record<'home' | 'overseas', CustomerId[]>> = { home: [], overseas: [] };
  const waiting = new Map<string, DeskEvent[]>();
  const founded = addDays(first, -1);
  yield patterns.founding.map((event): DeskEvent => ({ ...event, at: `${founded}${event.at.slice(10)}` }));
  for (let made = 0, index = 0; index < days; index += 1) {
    const day = addDays(first, index);
    for (let sequence = 1; sequence <= perDay && made < count; sequence += 1, made += 1) {
      const pattern = pick(random, happens(random, stuckShare) ? patterns.stuck : patterns.ended);
      const seconds = `${String(sequence % 60).padStart(2, '0')}.${String(sequence % 1000).padStart(3, '0')}`;
      const opening = { at: '', station, by: null, newId };
      const { customerId, registered } = customerFor(pattern, known, random, opening);
      const number = caseNumber(station, day, sequence);
      const telling = { number, customerId, receivedOn: day, seconds, kept, newId, random };
      const events = retellCase(pattern, telling);
      const at = events[0]?.at ?? '';
      for (const event of [...(registered === null ? [] : [{ ...registered, at }]), ...events]) {
        const on = event.at.slice(0, 10);
        // What would happen from today on has not happened yet: these pieces are still here.
        if (on >= today) continue;
        const ofDay = waiting.get(on);
        if (ofDay === undefined) waiting.set(on, [event]);
        else ofDay.push(event);
      }
    }
    yield inMoments(waiting.get(day) ?? []);
    waiting.delete(day);
  }
}

function inMoments(events: readonly DeskEvent[]): readonly DeskEvent[] {
  // Sorting keeps the order of those of one moment.
  return events.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function customerFor(
  pattern: CasePattern,
  known: Readonly<Record<'home' | 'overseas', CustomerId[]>>,
  random: Random,
  acting: Acting,
) {
  const group = known[pattern.customer.country === 'JP' ? 'home' : 'overseas'];
  const [eldest, ...others] = group;
  if (eldest !== undefined && happens(random, returningShare))
    return { customerId: pick(random, [eldest, ...others]), registered: null };
  const customerId = acting.newId() as CustomerId; // made as a UUID
  group.push(customerId);
  if (group.length > rememberedCustomers) group.shift();
  const registered: DeskEvent = {
    ...stamp(acting),
    type: 'customer-registered',
    subject: { kind: 'customer', id: customerId },
    data: someoneLike(pattern.customer, random),
  };
  return { customerId, registered };
}
