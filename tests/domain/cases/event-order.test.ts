import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { actingAfter, eventsAfter, inOrder, lastOf } from '../../../shared/cases/event-order';
import type { DeskEvent } from '../../../shared/cases/events';
import type { CaseId, EventId, Station } from '../../../shared/cases/ids';
import { anActing } from '../../builders/a-shop';

const caseId = '01900000-0000-7000-8000-00000000ca5e' as CaseId;

function note(at: string, id: string, text = ''): DeskEvent {
  const subject = { kind: 'case', id: caseId } as const;
  return {
    id: id as EventId,
    at,
    station: 'GZ' as Station,
    by: null,
    type: 'note-added',
    subject,
    data: { text },
  };
}

const noon = '2026-11-22T03:00:00.000Z';
const justAfterNoon = '2026-11-22T03:00:00.001Z';

test('an event of the same millisecond with a lower id moves one millisecond on, with a higher id it stays', () => {
  const known = note(noon, 'b');
  expect(eventsAfter([note(noon, 'a')], () => known)).toEqual([note(justAfterNoon, 'a')]);
  expect(eventsAfter([note(noon, 'c')], () => known)).toEqual([note(noon, 'c')]);
  expect(eventsAfter([note(noon, 'a')], () => undefined)).toEqual([note(noon, 'a')]);
});

test('events of one action that are moved keep one moment together', () => {
  const moved = eventsAfter([note('2025-11-22T03:00:00.000Z', 'c'), note(noon, 'a')], () => note(noon, 'b'));
  expect(moved.map(({ at }) => at)).toEqual([justAfterNoon, justAfterNoon]);
});

test('an action is moved behind what it builds on where it is earlier or of the same moment', () => {
  const at = (text: string) => actingAfter([note(noon, 'b')], anActing({ at: text })).at;
  expect(at('2026-11-22T02:59:59.999Z')).toBe(justAfterNoon);
  expect(at(noon)).toBe(justAfterNoon);
  expect(at(justAfterNoon)).toBe(justAfterNoon);
  expect(actingAfter([], anActing({ at: noon })).at).toBe(noon);
});

const anEvent = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.uuid({ version: 7 }))
  .map(([millisecond, id]) => note(`2026-11-22T03:00:00.00${millisecond}Z`, id));

test('whatever the clocks say, what is written later is read after what was there', () => {
  fc.assert(
    fc.property(fc.array(anEvent), fc.array(anEvent, { minLength: 1 }), (known, fresh) => {
      const written = eventsAfter(fresh, () => lastOf(known));
      const ids = new Set(known.map(({ id }) => id));
      fc.pre(written.every(({ id }) => !ids.has(id)));
      const read = inOrder([...written, ...known]).map(({ id }) => ids.has(id));
      expect(read.lastIndexOf(true)).toBeLessThan(Math.max(read.indexOf(false), 0) || 1);
    }),
  );
});
