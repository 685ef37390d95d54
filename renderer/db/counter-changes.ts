import { sequenceOf } from '../../shared/cases/case-number';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseNumber } from '../../shared/cases/ids';
import { epochMilliseconds } from '../../shared/time/epoch';
import { type CounterName, sequenceKey } from './counters';
import type { Tables } from './in-transaction';

/** What one transaction adds to the stored counters, gathered so that they are read once and written once. */
export class CounterChanges {
  readonly #added = new Map<string, number>();
  readonly #raised = new Map<string, number>();

  change(name: CounterName, by: number): void {
    this.#added.set(name, (this.#added.get(name) ?? 0) + by);
  }

  /** How many events there are, and the latest moment of any. */
  countEvents(events: readonly DeskEvent[]): void {
    this.change('events', events.length);
    for (const { at } of events) this.#raise('events:latest', epochMilliseconds(at));
  }

  /** Numbers that are given out count as given, whoever opened the cases. */
  raiseSequences(numbers: readonly CaseNumber[]): void {
    for (const number of numbers) {
      const [station = '', day = ''] = number.split('-');
      this.#raise(sequenceKey(station, day), sequenceOf(number));
    }
  }

  async put(db: Tables<'counters'>): Promise<void> {
    const added = [...this.#added].filter(([, by]) => by !== 0);
    const keys = [...added.map(([key]) => key), ...this.#raised.keys()];
    if (keys.length === 0) return;
    const rows = await db.counters.bulkGet(keys);
    const before = new Map(rows.map((row) => [row?.key, row?.value]));
    await db.counters.bulkPut([
      ...added.map(([key, by]) => ({ key, value: (before.get(key) ?? 0) + by })),
      ...[...this.#raised].map(([key, least]) => ({ key, value: Math.max(before.get(key) ?? 0, least) })),
    ]);
  }

  #raise(key: string, least: number): void {
    this.#raised.set(key, Math.max(this.#raised.get(key) ?? 0, least));
  }
}
