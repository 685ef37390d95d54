import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { BagNumber, StaffId } from '../../shared/cases/ids';
import { reduce } from '../../shared/cases/reduce';
import type { MoveCommand } from '../../shared/cases/stages/command';
import { decideMove } from '../../shared/cases/stages/decide-move';
import { decideRecord, type PieceRecord } from '../../shared/cases/stages/decide-record';
import { eventsOf, type PieceFact } from '../../shared/cases/stages/piece-event';
import type { Result } from '../../shared/result';
import { anActing, countedIds } from './a-shop';

export const mori = '01900000-0000-7000-8000-0000000005af' as StaffId;
export const readyBy: readonly MoveCommand[] = ['inspect', 'start-work', 'finish-work', 'pass-check'];

const newId = countedIds(50_000);
let minutes = 0;

/** Somebody named, a minute later each time. */
export function laterActing() {
  minutes += 1;
  const at = `2026-11-22T${String(4 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000Z`;
  return anActing({ by: mori, at, newId });
}

/** The log of a case with what was decided on it added; throws where it is refused. */
export function thenDecided(
  events: readonly DeskEvent[],
  decide: (state: CaseState) => Result<readonly PieceFact[]>,
): readonly DeskEvent[] {
  const state = stateOf(events);
  const facts = decide(state);
  if (!facts.ok) throw new Error(`Refused: ${JSON.stringify(facts.error)}`);
  return [...events, ...eventsOf(state.id, facts.value, laterActing())];
}

export function thenRecorded(events: readonly DeskEvent[], record: PieceRecord): readonly DeskEvent[] {
  return thenDecided(events, (state) => decideRecord(state, record, mori));
}

export function thenMoved(
  events: readonly DeskEvent[],
  bagNumber: BagNumber,
  commands: readonly MoveCommand[] = readyBy,
): readonly DeskEvent[] {
  return commands.reduce(
    (before, command) =>
      thenDecided(before, (state) =>
        decideMove(state, { bagNumber, command, exceptionReason: '見習いの確認' }, mori),
      ),
    events,
  );
}

export function stateOf(events: readonly DeskEvent[]): CaseState {
  const state = reduce(events);
  if (state === null) throw new Error('The events open no case.');
  return state;
}
