import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stamp } from '../../../shared/cases/acting';
import type { DeskEvent } from '../../../shared/cases/events';
import type { BagNumber, CaseId } from '../../../shared/cases/ids';
import { reduce, timelineOf } from '../../../shared/cases/reduce';
import { aCase, caseEvents } from '../../builders/a-case';
import { aPhoto } from '../../builders/a-draft';
import { anActing, countedIds } from '../../builders/a-shop';

const newId = countedIds(1000);
const subject = { kind: 'case', id: aCase().id } as const;
const [bag] = aCase().pieces.map(({ bagNumber }) => bagNumber);
const acting = (at: string, id = newId) => anActing({ at, newId: id });

function note(text: string, at: string): DeskEvent {
  return { ...stamp(acting(at)), type: 'note-added', subject, data: { text } };
}

function queued(copy: number, at: string): DeskEvent {
  const data = { paper: 'job-bag-tag', bagNumber: bag ?? '', copy, printKey: newId() } as const;
  return { ...stamp(acting(at)), type: 'paper-queued', subject, data };
}

function photoAdded(hash: string, at: string): DeskEvent {
  const photo = aPhoto({
    hash: hash.repeat(64).slice(0, 64) as BagNumber & ReturnType<typeof aPhoto>['hash'],
  });
  return { ...stamp(acting(at)), type: 'photo-added', subject, data: { bagNumber: bag ?? '', photo } };
}

const minutes = fc
  .integer({ min: 0, max: 59 })
  .map((minute) => `2026-11-22T04:${String(minute).padStart(2, '0')}:00.000Z`);
const laterEvent = fc.oneof(
  fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), minutes).map(([text, at]) => note(text, at)),
  fc.tuple(fc.nat({ max: 3 }), minutes).map(([copy, at]) => queued(copy, at)),
  fc.tuple(fc.constantFrom('0', '1', '2', '3'), minutes).map(([hash, at]) => photoAdded(hash, at)),
);

describe('a case', () => {
  test('is as it was opened, and then has its notes, papers and photos, oldest first', () => {
    const state = reduce([
      ...caseEvents(),
      note('later', '2026-11-22T05:00:00.000Z'),
      note('sooner', '2026-11-22T04:00:00.000Z'),
      queued(0, '2026-11-22T03:00:01.000Z'),
      photoAdded('7', '2026-11-22T06:00:00.000Z'),
    ]);
    expect(state).toMatchObject({ number: 'GZ-261122-0042-N', receivedOn: '2026-11-22', station: 'GZ' });
    expect(state?.notes.map(({ text }) => text)).toEqual(['sooner', 'later']);
    expect(state?.papers.map(({ paper, copy }) => [paper, copy])).toEqual([['job-bag-tag', 0]]);
    expect(state?.pieces[0]?.photos.map(({ hash }) => hash[0])).toEqual(['7']);
    expect(state?.timeline.map(({ type }) => type)).toEqual([
      'case-opened',
      'paper-queued',
      'note-added',
      'note-added',
      'photo-added',
    ]);
  });

  test('is none before it was opened', () => {
    expect(reduce([])).toBeNull();
    expect(reduce([note('lonely', '2026-11-22T04:00:00.000Z')])).toBeNull();
  });

  test('passes over events of other cases, customers and staff', () => {
    const elsewhere = { kind: 'case', id: '01900000-0000-7000-8000-0000000000ff' as CaseId } as const;
    const other: DeskEvent = {
      ...note('not mine', '2026-11-22T04:00:00.000Z'),
      subject: elsewhere,
    } as DeskEvent;
    expect(reduce([...caseEvents(), other])).toEqual(reduce(caseEvents()));
  });

  test('takes a photo that came twice once', () => {
    const state = reduce([
      ...caseEvents(),
      photoAdded('7', '2026-11-22T06:00:00.000Z'),
      photoAdded('7', '2026-11-22T06:00:01.000Z'),
    ]);
    expect(state?.pieces[0]?.photos).toHaveLength(1);
  });

  test('is the same whatever order its events come in, and however often', () => {
    fc.assert(
      fc.property(fc.array(laterEvent, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (later, order) => {
        const events = [...caseEvents(), ...later];
        const shuffled = [...events, ...later]
          .map((event) => ({ event, place: order.next().value }))
          .sort((first, second) => first.place - second.place)
          .map(({ event }) => event);
        expect(reduce(shuffled)).toEqual(reduce(events));
        expect(timelineOf(shuffled)).toEqual(timelineOf(events));
      }),
    );
  });

  test('never loses a note, a paper or a photo that any station added', () => {
    fc.assert(
      fc.property(fc.array(laterEvent, { maxLength: 12 }), (later) => {
        const state = reduce([...caseEvents(), ...later]);
        const of = (type: string) => later.filter((event) => event.type === type).length;
        expect(state?.notes).toHaveLength(of('note-added'));
        expect(state?.papers).toHaveLength(of('paper-queued'));
        expect(state?.timeline).toHaveLength(later.length + 1);
      }),
    );
  });
});
