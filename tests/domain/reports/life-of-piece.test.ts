import { describe, expect, test } from 'vitest';
import { livesOf } from '../../../shared/reports/life-of-piece';
import { Course, checker, goldsmith } from '../../builders/a-course';
import { aDraft, aPieceDraft, aServiceDraft } from '../../builders/a-draft';

const zone = 'Asia/Tokyo';

function lifeOf(course: Course) {
  const [life] = livesOf(course.case, zone);
  if (life === undefined) throw new Error('The case has no piece.');
  return life;
}

function aFinishedWalkIn(): Course {
  const course = new Course(aDraft());
  for (const deed of [
    () => course.move('start-work'),
    () => course.logWork(),
    () => course.move('finish-work'),
    () => course.check(true),
    () => course.move('pass-check', { by: checker }),
  ])
    expect(deed()).toBe('done');
  return course;
}

function anInquiry(): Course {
  const services = [aServiceDraft({ code: 'chain', desiredSize: '', replatingNeeded: 'no' })];
  return new Course(
    aDraft({
      ...{ arrival: 'inquiry', contactBy: 'email', handover: 'domestic', giveBack: 'domestic' },
      unsignedReason: '',
      pieces: [
        aPieceDraft({ house: 'aujour', kind: 'necklace', currentSize: '', orderNumber: 'A-1', services }),
      ],
    }),
  );
}

describe('the days of a piece', () => {
  test('a walk-in was received on the day of its intake, and is neither ready nor returned', () => {
    expect(lifeOf(new Course(aDraft()))).toMatchObject({
      ...{ receivedOn: '2026-11-22', readyOn: null, returnedOn: null, isOpen: true, isGivenUp: false },
      work: [],
    });
  });

  test('one that was only asked about came in on the day on which it was received, and not before', () => {
    const course = anInquiry();
    expect(lifeOf(course).receivedOn).toBeNull();
    course.move('tell-address');
    expect(lifeOf(course).receivedOn).toBeNull();
    course.move('receive');
    expect(lifeOf(course).receivedOn).toBe('2026-11-23');
  });

  test('one that was cancelled before it came was never returned', () => {
    const course = anInquiry();
    course.move('cancel');
    expect(lifeOf(course)).toMatchObject({ receivedOn: null, returnedOn: null, isOpen: false });
  });

  test('a piece is ready until it goes back to work, and ready anew after it', () => {
    const course = aFinishedWalkIn();
    expect(lifeOf(course).readyOn).toBe('2026-11-23');
    course.move('rework');
    expect(lifeOf(course).readyOn).toBeNull();
    course.move('finish-work');
    course.check(true);
    course.move('pass-check', { by: checker });
    expect(lifeOf(course).readyOn).toBe('2026-11-23');
  });

  test('once collected it is returned, and stays ready on the day on which it was', () => {
    const course = aFinishedWalkIn();
    expect(course.handBack()).toBe('done');
    expect(lifeOf(course)).toMatchObject({
      ...{ isOpen: false, readyOn: '2026-11-23', returnedOn: '2026-11-23', isGivenUp: false },
    });
  });

  test('minutes written down are of whoever wrote them', () => {
    expect(lifeOf(aFinishedWalkIn()).work).toEqual([{ by: goldsmith, on: '2026-11-23', minutes: 40 }]);
  });

  test('a clock counts from its start to its stop, on the day of the stop, and not while it runs', () => {
    const course = new Course(aDraft());
    const clock = (startedAt: string | null, stoppedAt: string | null) =>
      course.record('work-logged', {
        ...{ tasks: [], startedAt, stoppedAt, minutes: null, measurements: [], metalAdded: [] },
        ...{ stonesAdded: [], outsideCost: null, initials: '', note: '' },
      });
    clock('2026-11-23T14:50:00.000Z', null);
    expect(lifeOf(course).work).toEqual([]);
    clock(null, '2026-11-23T15:10:00.000Z');
    expect(lifeOf(course).work).toEqual([{ by: goldsmith, on: '2026-11-24', minutes: 20 }]);
  });
});
