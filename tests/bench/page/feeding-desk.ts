import type { DeskEvent } from '../../../shared/cases/events';
import type { Desk } from '../../../shared/contract/desk';
import { ok } from '../../../shared/result';

/** A journal that is invented while it is read. */
export type FeedingDesk = {
  readonly desk: Desk;
  /** Milliseconds that inventing took, which are not the reader's. */
  readonly inventing: () => number;
  /** How many there were so far, those skipped among them. */
  readonly events: () => number;
};

export type FeedingWishes = {
  /** How many events at the beginning of the log are not told. */
  readonly skip?: number;
  /** Asked before each page whether to go on; a log that is broken off ends there. */
  readonly goOn?: () => boolean;
};

/** @param days the log day by day; nothing is read twice */
export function feedingDesk(
  days: Iterator<readonly DeskEvent[]>,
  { skip = 0, goOn = () => true }: FeedingWishes = {},
): FeedingDesk {
  let held: DeskEvent[] = [];
  let skipped = 0;
  let given = 0;
  let inventing = 0;
  let isOver = false;

  function invent(wanted: number): void {
    const startedAt = performance.now();
    while (!isOver && held.length <= wanted) {
      const next = days.next();
      if (next.done === true) isOver = true;
      else {
        const told = next.value.slice(Math.max(0, skip - skipped));
        skipped += next.value.length - told.length;
        held = held.concat(told);
      }
    }
    inventing += performance.now() - startedAt;
  }

  const reading: Pick<Desk, 'readJournal' | 'readJournalState'> = {
    readJournalState: async () =>
      ok({
        folder: '/invented',
        eventCount: 0,
        lastHash: null,
        condition: 'sound' as const,
        damagedLine: null,
        missingLines: 0,
        damageCount: 0,
        isFullyChecked: true,
      }),
    readJournal: async ({ fromLine, limit }) => {
      if (fromLine !== given + 1) throw new Error('The invented journal is read from beginning to end.');
      invent(limit);
      const events = held.slice(0, limit);
      held = held.slice(limit);
      given += events.length;
      return ok({ events, next: held.length === 0 || !goOn() ? null : given + 1 });
    },
  };
  // A rebuild calls nothing else of the contract.
  return {
    desk: reading as Partial<Desk> as Desk,
    inventing: () => inventing,
    events: () => skipped + given,
  };
}
