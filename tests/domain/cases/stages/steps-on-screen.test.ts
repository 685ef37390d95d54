import { expect, test } from 'vitest';
import { nextSteps } from '../../../../renderer/features/pieces/next-steps';
import { commonMoves } from '../../../../renderer/features/workshop/common-moves';
import type { CaseState } from '../../../../shared/cases/case-state';
import { moveCommands } from '../../../../shared/cases/stages/command';
import { stages } from '../../../../shared/cases/stages/stage';
import type { PieceStanding } from '../../../../shared/cases/stages/standing';
import { aCase } from '../../../builders/a-case';

function standing(state: CaseState, changes: Partial<PieceStanding> = {}): PieceStanding {
  const [piece] = state.standings;
  if (piece === undefined) throw new Error('The case has no piece.');
  return { ...piece, ...changes };
}

const state = aCase();

test('no step that ends the work or leads back lies under Enter, at any stage of any house', () => {
  for (const house of ['kuno', 'ciwaka', 'aujour'] as const) {
    for (const stage of stages) {
      for (const giveBack of ['counter', 'overseas'] as const) {
        const { steps, likeliest } = nextSteps(standing(state, { house, stage, giveBack }), state.id);
        const command = likeliest === null ? null : steps[likeliest]?.move.command;
        expect([
          'decline',
          'cancel',
          'find-not-repairable',
          'fail-photos',
          'report-lost',
          'close-loss',
          'rework',
          'leave-run',
          'return-unfinished',
          'fail-check',
        ]).not.toContain(command);
      }
    }
  }
});

test('work that nobody wrote down is written down on the bench view, and that is the likeliest step there', () => {
  const { steps, likeliest } = nextSteps(standing(state, { stage: 'at-bench', work: [] }), state.id);
  expect(likeliest).toBe(0);
  expect(steps[0]).toMatchObject({
    kind: 'go',
    move: { command: 'finish-work' },
    href: `/bench/${state.standings[0]?.bagNumber}`,
  });
});

test('a step that waits for an approval is not among those that can be done', () => {
  const { steps, waiting } = nextSteps(
    standing(state, { stage: 'inspected', isPriceApproved: false }),
    state.id,
  );
  expect(steps.map(({ move }) => move.command)).not.toContain('start-work');
  expect(waiting.find(({ command }) => command === 'start-work')?.unmet).toEqual(['approved']);
});

test('a ready piece is handed back at the pick-up, where contents and signature are taken', () => {
  const { steps, likeliest } = nextSteps(standing(state, { stage: 'ready' }), state.id);
  expect(likeliest).toBe(0);
  expect(steps[0]).toMatchObject({
    kind: 'go',
    move: { command: 'hand-back' },
    href: `/pick-up/${state.id}`,
  });
});

test('while the money is awaited, Enter does not lead back to the quote', () => {
  const waiting = standing(state, { house: 'ciwaka', stage: 'awaiting-payment', isPaidWork: true });
  const unpriced = { ...waiting, balance: { ...waiting.balance, unpriced: ['resize'] } };
  expect(nextSteps(unpriced, state.id).likeliest).toBeNull();
});

test('of two pieces at different stages each step names who may and why the other cannot', () => {
  const second = aCase({ sequence: 43, caseId: '01900000-0000-7000-8000-00000000ca5f' });
  const other: CaseState = {
    ...second,
    standings: [standing(second, { stage: 'inspected', isPriceApproved: false })],
  };
  const bags = [state, other].flatMap(({ pieces }) => pieces.map(({ bagNumber }) => bagNumber));
  const moves = commonMoves([state, other], bags);
  expect(moves.find(({ command }) => command === 'start-work')).toEqual({
    command: 'start-work',
    to: 'at-bench',
    may: [bags[0]],
    cannot: [{ bagNumber: bags[1], stage: 'inspected', unmet: ['approved'] }],
  });
  expect(moves.find(({ command }) => command === 'inspect')?.cannot).toEqual([
    { bagNumber: bags[1], stage: 'inspected', unmet: [] },
  ]);
  // Those of all of them come first.
  expect(moves[0]?.cannot).toEqual([]);
  expect(moves.map(({ command }) => command).every((command) => moveCommands.includes(command))).toBe(true);
});
