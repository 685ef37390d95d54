import { describe, expect, test } from 'vitest';
import { deskEventSchema } from '../../../../shared/cases/events';
import type { BagNumber } from '../../../../shared/cases/ids';
import { reduce } from '../../../../shared/cases/reduce';
import { decideMove } from '../../../../shared/cases/stages/decide-move';
import { decideRecord } from '../../../../shared/cases/stages/decide-record';
import { eventsOf } from '../../../../shared/cases/stages/piece-event';
import { Course, checker, goldsmith } from '../../../builders/a-course';
import { aDraft, aPieceDraft } from '../../../builders/a-draft';
import { anActing, countedIds } from '../../../builders/a-shop';

const withStones = () =>
  new Course(
    aDraft({
      pieces: [aPieceDraft({ condition: { ...aPieceDraft().condition, stonesPresent: '3' } })],
    }),
  );

function atTheCheck(): Course {
  const course = withStones();
  course.move('start-work');
  course.logWork();
  course.move('finish-work');
  return course;
}

describe('what may be written down about a piece', () => {
  test('is refused for a bag that the case does not have', () => {
    const { case: state } = new Course(aDraft());
    const bagNumber = 'GZ-261122-0099-1-X' as BagNumber;
    const rush = { type: 'rush-set', data: { bagNumber, rush: true } } as const;
    expect(decideRecord(state, rush, goldsmith)).toMatchObject({ ok: false, error: { kind: 'bag-unknown' } });
    expect(decideMove(state, { bagNumber, command: 'inspect' }, goldsmith)).toMatchObject({
      ok: false,
      error: { kind: 'bag-unknown' },
    });
  });

  test('is shown to a person where a log names such a bag all the same, until she settles it', () => {
    const course = new Course(aDraft());
    const data = { bagNumber: 'GZ-261122-0099-1-X' as BagNumber, rush: true };
    const acting = anActing({ at: '2026-11-24T03:00:00.000Z', newId: countedIds(9900) });
    const stray = eventsOf(course.case.id, [{ type: 'rush-set', data }], acting);
    const state = reduce([...course.events, ...stray]);
    expect(state?.standings[0]).toMatchObject({
      rush: false,
      needsReview: [{ eventId: stray[0]?.id, code: 'bag-not-of-case' }],
    });
    const settling = {
      type: 'review-settled',
      data: {
        bagNumber: course.piece.bagNumber,
        reviewed: stray[0]?.id ?? state?.timeline[0]?.eventId,
        note: 'A slip',
      },
    };
    const settled = deskEventSchema.parse({
      id: '01900000-0000-7000-8000-000000009999',
      at: '2026-11-24T04:00:00.000Z',
      station: 'GZ',
      by: goldsmith,
      subject: { kind: 'case', id: course.case.id },
      ...settling,
    });
    expect(reduce([...course.events, ...stray, settled])?.standings[0]?.needsReview).toEqual([]);
  });

  test('takes a price, an approval and a payment in the currency of the piece, and in no other', () => {
    const course = new Course(aDraft());
    expect(course.price('resizing', 1_000, 'JPY')).toBe('done');
    expect(course.price('resizing', 1_000, 'USD')).toBe('other-currency');
    expect(course.approve(1_000, 'USD')).toBe('other-currency');
    expect(course.pay(1_000, 'USD')).toBe('other-currency');
    expect(course.piece.needsReview).toEqual([]);
  });

  test('pays back all that was paid, and not one yen more', () => {
    const course = new Course(aDraft());
    course.price('resizing', 1_000, 'JPY');
    course.pay(1_000, 'JPY', 'deposit');
    expect(course.pay(1_001, 'JPY', 'refund')).toBe('refund-too-large');
    expect(course.pay(1_000, 'JPY', 'refund')).toBe('done');
    expect(course.piece.balance).toMatchObject({
      paid: { minor: 0 },
      due: { minor: course.piece.balance.gross.minor },
    });
    expect(course.pay(1, 'JPY', 'refund')).toBe('refund-too-large');
  });

  test('logs work under a name only', () => {
    const course = new Course(aDraft());
    expect(course.record('work-logged', { ...course.piece.work[0], ...emptyWork }, null)).toBe('needs-name');
    expect(course.record('work-logged', emptyWork, goldsmith)).toBe('done');
  });
});

const emptyWork = {
  tasks: [],
  startedAt: null,
  stoppedAt: null,
  minutes: 5,
  measurements: [],
  metalAdded: [],
  stonesAdded: [],
  outsideCost: null,
  initials: '',
  note: '',
};

describe('a quality check', () => {
  test('is made at its stage, by a named person who had no hand in the work', () => {
    const course = withStones();
    expect(course.check(true, checker, 3)).toBe('move-not-offered');
    const ready = atTheCheck();
    expect(ready.check(true, goldsmith, 3)).toBe('second-person-needed');
    expect(
      ready.record('quality-checked', { passed: true, stonesCounted: 3, items: [], note: '' }, null),
    ).toBe('needs-name');
    expect(ready.check(true, checker, 3)).toBe('done');
    expect(ready.piece.isCheckPassed).toBe(true);
  });

  test.each([
    [2, '', 'stones-differ'],
    [3, '', 'done'],
    [4, '', 'stones-differ'],
    [null, '', 'stones-differ'],
    [2, '  ', 'stones-differ'],
    [2, 'One was broken before; she knows', 'done'],
  ])('of three stones taken in passes with %j counted and the note "%s": %s', (counted, note, answer) => {
    expect(atTheCheck().check(true, checker, counted, note)).toBe(answer);
  });

  test('that fails needs no count, and the work is checked anew after it', () => {
    const course = atTheCheck();
    expect(course.check(false, checker)).toBe('done');
    course.move('fail-check');
    course.move('finish-work');
    expect(course.piece.isCheckPassed).toBe(false);
    expect(course.move('pass-check')).toBe('needs-second-check');
  });
});
