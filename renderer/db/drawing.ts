import type { DeskEvent } from '../../shared/cases/events';
import { CounterChanges } from './counter-changes';
import { eventsAbout } from './events-about';
import type { Tables } from './in-transaction';
import { subjectsOf } from './subject-key';

/**
 * What drawing rows anew within one transaction shares: nothing is read twice, and no write is waited for before the next
 * is asked for. A transaction does them in the order in which they were asked for, so whatever is read later sees them.
 */
export class Drawing {
  readonly counters = new CounterChanges();
  readonly #db: Tables<'events' | 'counters'>;
  readonly #eventsBySubject = new Map<string, readonly DeskEvent[]>();
  #asked: PromiseLike<unknown>[] = [];

  constructor(db: Tables<'events' | 'counters'>) {
    this.#db = db;
  }

  /** All events about any of these subjects, in no particular order. */
  async eventsAbout(subjects: readonly string[]): Promise<readonly DeskEvent[]> {
    const unread = subjects.filter((subject) => !this.#eventsBySubject.has(subject));
    await Promise.all(
      unread.map(async (subject) => {
        this.#eventsBySubject.set(subject, await eventsAbout(this.#db, [subject]));
      }),
    );
    const found = subjects.flatMap((subject) => this.#eventsBySubject.get(subject) ?? []);
    return [...new Map(found.map((event) => [event.id, event])).values()];
  }

  /** Events that have just been written, beside what was read of the same subjects before. */
  takeIn(fresh: readonly DeskEvent[]): void {
    const added = new Map<string, DeskEvent[]>();
    for (const event of fresh) {
      for (const subject of subjectsOf(event)) {
        const own = added.get(subject);
        if (own === undefined) added.set(subject, [event]);
        else own.push(event);
      }
    }
    for (const [subject, own] of added) {
      const before = this.#eventsBySubject.get(subject);
      if (before !== undefined) this.#eventsBySubject.set(subject, [...before, ...own]);
    }
  }

  /** Takes a write, or work that ends in writes of its own. */
  write(asked: PromiseLike<unknown>): void {
    // Told by `finish`: until then nobody else listens to a write that fails.
    asked.then(undefined, () => undefined);
    this.#asked.push(asked);
  }

  /** Resolves when everything asked for is written, the counters with it. */
  async finish(): Promise<void> {
    await this.counters.put(this.#db);
    while (this.#asked.length > 0) {
      const asked = this.#asked;
      this.#asked = [];
      await Promise.all(asked);
    }
  }
}
