import { describe, expect, test } from 'vitest';
import type { IntakeDraft } from '../../../../shared/cases/intake-draft';
import { blockedMoves, exceptionsFor, legalMoves } from '../../../../shared/cases/stages/moves';
import { Course, checker } from '../../../builders/a-course';
import { aDraft, aPieceDraft, aServiceDraft } from '../../../builders/a-draft';

function aChain(changes: Partial<IntakeDraft> = {}): Course {
  return new Course(
    aDraft({
      arrival: 'inquiry',
      contactBy: 'email',
      handover: 'domestic',
      giveBack: 'domestic',
      unsignedReason: '',
      pieces: [
        aPieceDraft({
          house: 'aujour',
          kind: 'necklace',
          currentSize: '',
          orderNumber: 'A-1',
          services: [aServiceDraft({ code: 'chain', desiredSize: '', replatingNeeded: 'no' })],
        }),
      ],
      ...changes,
    }),
  );
}

/** Named prices for everything that the policy gives a guide for. */
function priceAll(course: Course, each: number): void {
  for (const { code } of course.piece.charges) course.price(code, each, 'JPY', 10);
}

describe('a repair of Aujour', () => {
  test('goes from the email to the parcel home by way of the month-end run', () => {
    const course = aChain();
    expect(course.move('tell-address')).toBe('done');
    expect(course.move('note-dispatch')).toBe('done');
    expect(course.move('receive')).toBe('done');
    expect(course.move('inspect')).toBe('done');
    priceAll(course, 900);
    expect(course.move('ask-approval')).toBe('done');
    const { gross } = course.piece.balance;
    expect(course.move('queue-for-run')).toBe('needs-approval');
    expect(course.approve(gross.minor, 'JPY')).toBe('done');
    expect(course.move('queue-for-run')).toBe('done');
    expect(course.piece.stage).toBe('waiting-for-run');
    expect(course.move('send-to-workshop')).toBe('done');
    expect(course.piece.custody.holder.kind).toBe('workshop');
    expect(course.move('return-from-workshop')).toBe('done');
    expect(course.check(true, checker)).toBe('done');
    expect(course.move('pass-check', { by: checker })).toBe('done');
    expect(course.move('send-back')).toBe('needs-settlement');
    expect(course.pay(gross.minor, 'JPY')).toBe('done');
    expect(course.move('send-back')).toBe('done');
    expect(course.move('confirm-arrival')).toBe('done');
    expect(course.piece).toMatchObject({ stage: 'collected', needsReview: [] });
  });

  test('has its cost told after the inspection, not before, not on the way, not on receipt', () => {
    const course = aChain();
    const tell = () => course.price('fee-chain', 900, 'JPY', 10);
    expect(tell()).toBe('cost-before-inspection');
    for (const command of ['tell-address', 'note-dispatch', 'receive'] as const) {
      expect(course.move(command)).toBe('done');
      expect(tell()).toBe('cost-before-inspection');
    }
    expect(course.move('inspect')).toBe('done');
    expect(tell()).toBe('done');
  });

  test('is not asked about at a guide price: "from 900" is no cost', () => {
    const course = aChain();
    for (const command of ['tell-address', 'receive', 'inspect'] as const) course.move(command);
    expect(blockedMoves(course.piece)).toMatchObject([{ command: 'ask-approval', unmet: ['priced'] }]);
    expect(course.move('ask-approval', { exceptionReason: 'She knows' })).toBe('needs-price');
  });

  test('is agreed to at exactly the price, and not at one yen less', () => {
    const course = aChain();
    for (const command of ['tell-address', 'receive', 'inspect'] as const) course.move(command);
    priceAll(course, 900);
    course.move('ask-approval');
    const { gross } = course.piece.balance;
    course.approve(gross.minor - 1, 'JPY');
    expect(course.move('queue-for-run')).toBe('needs-approval');
    course.approve(gross.minor, 'JPY');
    expect(legalMoves(course.piece).map(({ command }) => command)).toContain('queue-for-run');
  });

  test('starts without approval only by name and reason, which the timeline keeps', () => {
    const course = aChain();
    for (const command of ['tell-address', 'receive', 'inspect'] as const) course.move(command);
    priceAll(course, 900);
    course.move('ask-approval');
    expect(exceptionsFor(course.piece).map(({ command }) => command)).toEqual(['queue-for-run']);
    expect(course.move('queue-for-run', { exceptionReason: 'Agreed on the telephone', by: null })).toBe(
      'needs-name',
    );
    expect(course.move('queue-for-run', { exceptionReason: '   ' })).toBe('needs-approval');
    expect(course.move('queue-for-run', { exceptionReason: 'Agreed on the telephone' })).toBe('done');
    expect(course.piece.moves.at(-1)?.exception).toEqual({
      reason: 'Agreed on the telephone',
      unmet: ['approved'],
    });
    // The run asks anew: an exception at one step is none at the next.
    expect(course.move('send-to-workshop')).toBe('needs-approval');
  });

  test('goes no other way to work than by the run', () => {
    const course = aChain();
    for (const command of ['tell-address', 'receive', 'inspect'] as const) course.move(command);
    expect(course.move('start-work', { exceptionReason: 'In a hurry' })).toBe('move-not-offered');
    expect(course.move('send-to-workshop', { exceptionReason: 'In a hurry' })).toBe('move-not-offered');
  });
});

test('a parcel that comes to Aujour unannounced is held apart, and taken in or sent back', () => {
  const held = () => aChain({ arrival: 'unannounced', contactBy: 'none' });
  expect(held().piece).toMatchObject({
    stage: 'unannounced',
    custody: { place: { kind: 'counter' }, holder: { kind: 'house' } },
  });
  const accepted = held();
  expect(accepted.move('inspect')).toBe('move-not-offered');
  expect(accepted.move('accept-unannounced')).toBe('done');
  expect(accepted.piece.stage).toBe('received');
  const refused = held();
  expect(refused.move('decline')).toBe('done');
  expect(refused.piece).toMatchObject({ stage: 'ready', givenUp: 'declined' });
});
