import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HeldBack } from '../../renderer/db/held-back';
import { subjectKey } from '../../renderer/db/subject-key';
import { atTheWorkshop } from '../app/at-the-workshop';

const { events } = atTheWorkshop().ledger;
const keyOf = ({ subject }: (typeof events)[number]) => subjectKey(subject.kind, subject.id);

test('events held back come out once each, those about one thing together and in their order, the longest held first', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(30)), { maxLength: 30 }), (turns) => {
      const held = new HeldBack();
      let unread = events;
      const out: string[] = [];
      for (const [pages, rest] of turns) {
        held.add(unread.slice(0, pages));
        unread = unread.slice(pages);
        const released = held.release(rest);
        expect(held.count).toBeLessThanOrEqual(rest);
        const subjects = released.map(keyOf);
        const runs = subjects.filter((subject, index) => subject !== subjects[index - 1]);
        expect(new Set(runs).size).toBe(runs.length);
        out.push(...released.map(({ id }) => id));
      }
      out.push(...held.release(0).map(({ id }) => id));
      const read = events.slice(0, events.length - unread.length);
      expect(out.toSorted()).toEqual(read.map(({ id }) => id).toSorted());
      for (const key of new Set(read.map(keyOf))) {
        const own: readonly string[] = read.filter((event) => keyOf(event) === key).map(({ id }) => id);
        expect(out.filter((id) => own.includes(id))).toEqual(own);
      }
    }),
  );
});

test('nothing more is given out than has to be', () => {
  const held = new HeldBack();
  held.add(events);
  expect(held.release(events.length)).toEqual([]);
  const first = events[0];
  if (first === undefined) throw new Error('No events.');
  expect(held.release(events.length - 1)).toEqual(events.filter((event) => keyOf(event) === keyOf(first)));
});
