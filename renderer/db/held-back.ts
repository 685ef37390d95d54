import type { DeskEvent } from '../../shared/cases/events';
import { subjectKey } from './subject-key';

/**
 * Events read from a journal, by what they are about. A shop that takes in hundreds a day writes of a case for weeks, with
 * everything else in between; what is held back meanwhile is written together, and the rows drawn once instead of each day.
 */
export class HeldBack {
  /** The subject whose first event has waited longest comes first. */
  readonly #bySubject = new Map<string, DeskEvent[]>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(events: readonly DeskEvent[]): void {
    for (const event of events) {
      const subject = subjectKey(event.subject.kind, event.subject.id);
      const before = this.#bySubject.get(subject);
      if (before === undefined) this.#bySubject.set(subject, [event]);
      else before.push(event);
    }
    this.#count += events.length;
  }

  /** Gives out whole subjects, the longest held first, until no more than `rest` events are left. */
  release(rest: number): readonly DeskEvent[] {
    const released: DeskEvent[] = [];
    for (const [subject, events] of this.#bySubject) {
      if (this.#count <= rest) break;
      released.push(...events);
      this.#count -= events.length;
      this.#bySubject.delete(subject);
    }
    return released;
  }
}
