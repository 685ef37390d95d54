import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workEntry } from '../../../../shared/cases/bench/work-draft';
import type { DeskEvent, EventData } from '../../../../shared/cases/events';
import type { BagNumber, EventId, StaffId } from '../../../../shared/cases/ids';
import { reduce } from '../../../../shared/cases/reduce';
import { decideRecord } from '../../../../shared/cases/stages/decide-record';
import { eventsOf, type PieceFact } from '../../../../shared/cases/stages/piece-event';
import { workTime } from '../../../../shared/cases/stages/work-time';
import { money } from '../../../../shared/money/money';
import { caseEvents } from '../../../builders/a-case';
import { anActing, countedIds } from '../../../builders/a-shop';

const mori = '01900000-0000-7000-8000-00000000aaaa' as StaffId;
const ono = '01900000-0000-7000-8000-00000000bbbb' as StaffId;
const at = (minute: number) => `2026-11-23T03:${String(minute).padStart(2, '0')}:00.000Z`;

function aBench() {
  const events: DeskEvent[] = [...caseEvents()];
  const newId = countedIds(9000);
  const state = () => {
    const found = reduce(events);
    if (found === null) throw new Error('No case.');
    return found;
  };
  const bagNumber = state().pieces[0]?.bagNumber ?? ('' as BagNumber);
  const tell = (fact: PieceFact, by: StaffId, minute: number): EventId => {
    const [event] = eventsOf(state().id, [fact], anActing({ at: at(minute), by, newId }));
    if (event === undefined) throw new Error('No event.');
    events.push(event);
    return event.id;
  };
  return {
    bagNumber,
    state,
    events,
    logs: (entry: Partial<EventData['work-logged']>, by: StaffId, minute: number) =>
      tell({ type: 'work-logged', data: workEntry(bagNumber, entry) }, by, minute),
    withdraws: (withdrawn: EventId, by: StaffId, minute: number) =>
      tell({ type: 'work-withdrawn', data: { bagNumber, withdrawn, reason: 'wrong bag' } }, by, minute),
    piece: () => {
      const [piece] = state().standings;
      if (piece === undefined) throw new Error('No piece.');
      return piece;
    },
  };
}

describe('time at the bench', () => {
  test('is each person’s own: two clocks run side by side, and minutes that were written stand for measured ones', () => {
    const bench = aBench();
    bench.logs({ startedAt: at(0) }, mori, 0);
    bench.logs({ startedAt: at(5) }, ono, 5);
    bench.logs({ tasks: ['resize'], minutes: 3 }, mori, 6);
    bench.logs({ stoppedAt: at(10) }, mori, 10);
    const { clocks, minutes } = workTime(bench.piece().work);
    expect([...clocks]).toEqual([[ono, at(5)]]);
    expect([...minutes]).toEqual([
      [mori, 13],
      [ono, 0],
    ]);
    expect(bench.piece()).toMatchObject({ minutes: 13, clocks: [{ staffId: ono, startedAt: at(5) }] });
  });

  test('an entry taken back counts no more: neither its time nor its stones, nor as work that was written down', () => {
    const bench = aBench();
    const entry = bench.logs({ minutes: 30, stonesAdded: [{ colour: 'blue', count: 2, note: '' }] }, mori, 1);
    expect(bench.piece()).toMatchObject({ minutes: 30, stonesAdded: 2 });
    bench.withdraws(entry, mori, 2);
    expect(bench.piece()).toMatchObject({ minutes: 0, stonesAdded: 0, work: [] });
    expect(bench.state().timeline.filter(({ type }) => type.startsWith('work-'))).toHaveLength(2);
  });

  test('a start taken back stops its clock', () => {
    const bench = aBench();
    bench.withdraws(bench.logs({ startedAt: at(0) }, mori, 0), mori, 1);
    expect(bench.piece().clocks).toEqual([]);
  });

  test('nobody becomes a second person by taking his own entry back', () => {
    const bench = aBench();
    bench.withdraws(bench.logs({ minutes: 30 }, mori, 1), mori, 2);
    expect(bench.piece().workers).toEqual([mori]);
  });

  test('the bill of an outside workshop makes no worker of who writes it down, unless there is work with it', () => {
    const bench = aBench();
    bench.logs({ outsideCost: money(8000, 'JPY') }, ono, 1);
    expect(bench.piece().workers).toEqual([]);
    bench.logs({ outsideCost: money(8000, 'JPY'), tasks: ['polished'] }, mori, 2);
    expect(bench.piece().workers).toEqual([mori]);
  });

  test('an entry is taken back by name, once, and only where it is', () => {
    const bench = aBench();
    const entry = bench.logs({ minutes: 30 }, mori, 1);
    const record = (withdrawn: EventId) =>
      ({
        type: 'work-withdrawn',
        data: { bagNumber: bench.bagNumber, withdrawn, reason: 'wrong bag' },
      }) as const;
    expect(decideRecord(bench.state(), record(entry), null)).toMatchObject({ error: { kind: 'needs-name' } });
    expect(decideRecord(bench.state(), record(entry), ono).ok).toBe(true);
    bench.withdraws(entry, ono, 2);
    expect(decideRecord(bench.state(), record(entry), ono)).toMatchObject({
      error: { kind: 'nothing-to-undo' },
    });
  });

  test('adds up to the same in whatever order the entries arrive', () => {
    const bench = aBench();
    const first = bench.logs({ startedAt: at(0) }, mori, 0);
    bench.logs({ stoppedAt: at(9) }, mori, 9);
    bench.logs({ minutes: 7 }, ono, 12);
    bench.withdraws(first, mori, 13);
    const whole = reduce(bench.events)?.standings;
    fc.assert(
      fc.property(fc.shuffledSubarray(bench.events, { minLength: bench.events.length }), (shuffled) => {
        expect(reduce(shuffled)?.standings).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});
