import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../../shared/cases/event-order';
import type { DeskEvent } from '../../../../shared/cases/events';
import type { BagNumber, StaffId, Station } from '../../../../shared/cases/ids';
import { reduce } from '../../../../shared/cases/reduce';
import { moveCommands } from '../../../../shared/cases/stages/command';
import { custodyAt, isCustodyAt, type Place } from '../../../../shared/cases/stages/custody';
import { decideMove, decidePlacing, decideUndo } from '../../../../shared/cases/stages/decide-move';
import { isInTable } from '../../../../shared/cases/stages/move-rules';
import { movesFrom } from '../../../../shared/cases/stages/moves';
import { eventsOf, type PieceFact } from '../../../../shared/cases/stages/piece-event';
import { stages } from '../../../../shared/cases/stages/stage';
import { caseEvents } from '../../../builders/a-case';
import { aDraft, aPieceDraft } from '../../../builders/a-draft';
import { anActing, countedIds } from '../../../builders/a-shop';

const staff = [null, '01900000-0000-7000-8000-00000000aaaa', '01900000-0000-7000-8000-00000000bbbb'] as const;
const places: readonly Place[] = [
  { kind: 'bench', code: null },
  { kind: 'safe', code: null },
  { kind: 'counter', code: null },
  { kind: 'outside-workshop', code: null },
  { kind: 'parcel', tracking: null },
  { kind: 'customer' },
];
const anyStep = fc.record({
  kind: fc.constantFrom('legal', 'legal', 'legal', 'forged', 'placed', 'carried', 'undone', 'undone-any'),
  command: fc.constantFrom(...moveCommands),
  from: fc.constantFrom(...stages),
  to: fc.constantFrom(...stages),
  place: fc.constantFrom(...places),
  by: fc.constantFrom(...staff),
  station: fc.constantFrom('GZ', 'OM'),
  minute: fc.integer({ min: 0, max: 59 }),
  seenBefore: fc.nat({ max: 3 }),
  reason: fc.constantFrom('', 'The owner said so'),
});
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

const houses = ['kuno', 'ciwaka', 'aujour'] as const;
const opened = (house: (typeof houses)[number]) =>
  caseEvents({ draft: aDraft({ pieces: [aPieceDraft({ house })] }) });

/** What each station writes down, seeing a log that lacks the others' newest events. */
function played(house: (typeof houses)[number], steps: readonly Step[]): readonly DeskEvent[] {
  const newId = countedIds(5000);
  const events: DeskEvent[] = [...opened(house)];
  for (const step of steps) {
    const seen = events.slice(0, Math.max(2, events.length - step.seenBefore));
    const state = reduce(seen);
    const piece = state?.standings[0];
    if (state === null || piece === undefined) throw new Error('No case was opened.');
    const acting = anActing({
      at: `2026-11-23T03:${String(step.minute).padStart(2, '0')}:00.000Z`,
      station: step.station as Station,
      by: step.by as StaffId | null,
      newId,
    });
    events.push(...eventsOf(state.id, factsOf(step), acting));

    function factsOf({ kind, command, from, to, place, by, reason }: Step): readonly PieceFact[] {
      if (state === null || piece === undefined) return [];
      const { bagNumber } = piece;
      const who = by as StaffId | null;
      const custody = custodyAt(place, who);
      const exception = reason === '' ? null : { reason, unmet: [] };
      const forged = { bagNumber, command, from, to, custody: null, exception, note: '' };
      switch (kind) {
        case 'legal': {
          const moved = decideMove(state, { bagNumber, command, exceptionReason: reason }, who);
          return moved.ok ? moved.value : [];
        }
        case 'placed': {
          const placed = decidePlacing(state, bagNumber, place, who);
          return placed.ok ? placed.value : [];
        }
        case 'carried':
          return [{ type: 'custody-moved', data: { bagNumber, custody } }];
        case 'undone': {
          const undone = decideUndo(state, bagNumber, '');
          return undone.ok ? undone.value : [];
        }
        case 'undone-any': {
          const any = events.at(-1 - step.seenBefore);
          return any === undefined
            ? []
            : [{ type: 'move-undone', data: { bagNumber, undone: any.id, reason: '' } }];
        }
        default:
          return [{ type: 'piece-moved', data: forged }];
      }
    }
  }
  return events;
}

function standing(events: readonly DeskEvent[]) {
  const piece = reduce(events)?.standings[0];
  if (piece === undefined) throw new Error('No case was opened.');
  return piece;
}

const anyCourse = fc.tuple(fc.constantFrom(...houses), fc.array(anyStep, { maxLength: 25 }));

describe('whatever any station writes down of a piece', () => {
  test('never leads to a stage by a move that is not in the table, nor past a need without name and reason', () => {
    fc.assert(
      fc.property(anyCourse, ([house, steps]) => {
        const { moves, stage } = standing(played(house, steps));
        for (const { command, from, to } of moves) expect(isInTable(house, from, command, to)).toBe(true);
        expect(moves.slice(1).map(({ from }) => from)).toEqual(moves.slice(0, -1).map(({ to }) => to));
        expect(stage).toBe(moves.at(-1)?.to ?? 'received');
        const events = inOrder(played(house, steps));
        for (const { eventId, command, to, by, exception } of moves) {
          const before = standing(
            events.slice(
              0,
              events.findIndex(({ id }) => id === eventId),
            ),
          );
          const counted = movesFrom(before).filter((move) => move.command === command && move.to === to);
          const allows = counted.some(
            ({ unmet, byException }) =>
              unmet.length === 0 || (byException && by !== null && (exception?.reason ?? '') !== ''),
          );
          expect([command, to, exception, allows]).toEqual([command, to, exception, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('leaves it at exactly one place and in one hand, which fit its stage', () => {
    fc.assert(
      fc.property(anyCourse, ([house, steps]) => {
        const { stage, custody } = standing(played(house, steps));
        expect([stage, custody, isCustodyAt(stage, custody)]).toEqual([stage, custody, true]);
      }),
      { numRuns: 150 },
    );
  });

  test('adds up to the same in whatever order it arrives, and however often', () => {
    fc.assert(
      fc.property(anyCourse, fc.infiniteStream(fc.nat()), ([house, steps], keys) => {
        const events = played(house, steps);
        const shuffled = [...events, ...events]
          .map((event) => ({ event, key: keys.next().value }))
          .sort((one, other) => one.key - other.key)
          .map(({ event }) => event);
        expect(standing(shuffled)).toEqual(standing(events));
      }),
      { numRuns: 100 },
    );
  });

  test('is put back by an undo to where it was before', () => {
    fc.assert(
      fc.property(anyCourse, fc.constantFrom(...moveCommands), ([house, steps], command) => {
        const events = played(house, steps);
        const state = reduce(events);
        const before = standing(events);
        if (state === null) return;
        const bag: BagNumber = before.bagNumber;
        const newId = countedIds(9000);
        const at = (minute: string) =>
          anActing({
            at: `2026-11-24T03:${minute}:00.000Z`,
            newId,
          });
        const moved = decideMove(state, { bagNumber: bag, command }, null);
        if (!moved.ok) return;
        const after = [...events, ...eventsOf(state.id, moved.value, at('01'))];
        const afterState = reduce(after);
        const undone = afterState && decideUndo(afterState, bag, 'mis-scan');
        if (undone?.ok !== true) throw new Error('A move just made cannot be taken back.');
        const restored = standing([...after, ...eventsOf(state.id, undone.value, at('02'))]);
        expect({ ...restored, touchedAt: '' }).toEqual({ ...before, touchedAt: '' });
      }),
      { numRuns: 150 },
    );
  });
});
