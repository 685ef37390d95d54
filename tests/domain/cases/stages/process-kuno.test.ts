import { describe, expect, test } from 'vitest';
import type { IntakeDraft } from '../../../../shared/cases/intake-draft';
import { exceptionsFor, legalMoves } from '../../../../shared/cases/stages/moves';
import { Course, checker, goldsmith } from '../../../builders/a-course';
import { aDraft, aPieceDraft, aServiceDraft } from '../../../builders/a-draft';

function fromOverseas(changes: Partial<IntakeDraft> = {}): Course {
  return new Course(
    aDraft({
      arrival: 'inquiry',
      contactBy: 'email',
      handover: 'overseas',
      giveBack: 'overseas',
      localJeweller: 'no',
      customerPaysTransport: 'yes',
      unsignedReason: '',
      pieces: [aPieceDraft({ services: [aServiceDraft({ code: 'repair', desiredSize: '' })] })],
      ...changes,
    }),
  );
}

describe('a ring that walks into a K.UNO shop', () => {
  test('is resized and collected', () => {
    const course = new Course(aDraft());
    expect(course.piece).toMatchObject({ stage: 'received', isPaidWork: false });
    expect(course.move('start-work')).toBe('done');
    expect(course.move('finish-work')).toBe('needs-work-logged');
    expect(course.logWork()).toBe('done');
    expect(course.move('finish-work')).toBe('done');
    expect(course.move('pass-check')).toBe('needs-second-check');
    expect(course.check(true, goldsmith)).toBe('second-person-needed');
    expect(course.check(false, checker)).toBe('done');
    expect(course.move('pass-check')).toBe('needs-second-check');
    expect(course.move('fail-check')).toBe('done');
    expect(course.move('finish-work')).toBe('done');
    expect(course.check(true, checker)).toBe('done');
    expect(course.move('pass-check', { by: checker })).toBe('done');
    expect(course.move('hand-back')).toBe('needs-handover');
    expect(course.handBack()).toBe('done');
    expect(course.piece.stage).toBe('collected');
  });

  test('is asked about first and brought later', () => {
    const course = new Course(aDraft({ arrival: 'inquiry', contactBy: 'phone', unsignedReason: '' }));
    expect(course.piece.stage).toBe('inquiry');
    expect(course.case.signature).toBeNull();
    expect(course.move('receive')).toBe('done');
    expect(course.piece).toMatchObject({ stage: 'received', custody: { place: { kind: 'counter' } } });
  });
});

describe('a ring that K.UNO takes from overseas as an exception', () => {
  test('is sent only after every cost was told and agreed to', () => {
    const course = fromOverseas();
    expect(course.move('tell-address')).toBe('move-not-offered');
    expect(course.move('quote')).toBe('done');
    expect(course.move('tell-address')).toBe('needs-price');
    for (const { code } of course.piece.charges) course.price(code, 5_000, 'JPY');
    expect(course.move('tell-address')).toBe('needs-approval');
    const { gross } = course.piece.balance;
    course.approve(gross.minor, 'JPY');
    expect(course.move('tell-address')).toBe('done');
    expect(course.move('note-dispatch')).toBe('done');
    expect(course.move('receive')).toBe('done');
    expect(course.piece.stage).toBe('received');
  });

  test('may be called in before that by name and reason', () => {
    const course = fromOverseas();
    course.move('quote');
    expect(exceptionsFor(course.piece)).toMatchObject([
      { command: 'tell-address', clause: 'kuno/overseas-exception' },
    ]);
    expect(course.move('tell-address', { exceptionReason: 'The owner knows her', by: null })).toBe(
      'needs-name',
    );
    expect(course.move('tell-address', { exceptionReason: 'The owner knows her' })).toBe('done');
    expect(course.piece.moves.at(-1)).toMatchObject({
      by: goldsmith,
      exception: { reason: 'The owner knows her' },
    });
  });

  test('may be lost on the way in, and found again', () => {
    const course = fromOverseas();
    course.move('quote');
    course.move('tell-address', { exceptionReason: 'The owner knows her' });
    course.move('note-dispatch');
    expect(course.move('report-lost')).toBe('done');
    expect(course.piece).toMatchObject({ stage: 'lost-in-transit', lostOn: 'way-in' });
    expect(legalMoves(course.piece).map(({ command }) => command)).toEqual(['receive', 'close-loss']);
    expect(course.move('receive')).toBe('done');
    expect(course.piece.stage).toBe('received');
  });
});
