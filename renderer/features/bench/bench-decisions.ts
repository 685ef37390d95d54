import { workEntry } from '../../../shared/cases/bench/work-draft';
import type { EventData } from '../../../shared/cases/events';
import type { BagNumber, EventId } from '../../../shared/cases/ids';
import type { MoveCommand } from '../../../shared/cases/stages/command';
import { type Custody, custodyAt } from '../../../shared/cases/stages/custody';
import { decideMove, standingOf } from '../../../shared/cases/stages/decide-move';
import { decideRecord } from '../../../shared/cases/stages/decide-record';
import { ok } from '../../../shared/result';
import type { Deciding } from '../../db/act-on-piece';

export function logging(data: EventData['work-logged']): Deciding {
  return (state, by) => decideRecord(state, { type: 'work-logged', data }, by);
}

export function startingClock(bagNumber: BagNumber, startedAt: string): Deciding {
  return logging(workEntry(bagNumber, { startedAt }));
}

/** Closes the clock of whoever acts; nothing where none of theirs runs. */
export function stoppingClock(bagNumber: BagNumber, stoppedAt: string): Deciding {
  return (state, by) => {
    const runs = standingOf(state, bagNumber)?.clocks.some(({ staffId }) => staffId === by) ?? false;
    return runs ? logging(workEntry(bagNumber, { stoppedAt }))(state, by) : ok([]);
  };
}

export function moving(bagNumber: BagNumber, command: MoveCommand, note = ''): Deciding {
  return (state, by) => decideMove(state, { bagNumber, command, note }, by);
}

/** It is then in the hands of whoever starts, at the bench where it lies or at one that nobody named. */
export function startingWork(bagNumber: BagNumber): Deciding {
  return (state, by) => {
    const place = standingOf(state, bagNumber)?.custody.place;
    const custody: Custody = custodyAt(place?.kind === 'bench' ? place : { kind: 'bench', code: null }, by);
    return decideMove(state, { bagNumber, command: 'start-work', custody }, by);
  };
}

export function withdrawing(bagNumber: BagNumber, withdrawn: EventId, reason: string): Deciding {
  return (state, by) =>
    decideRecord(state, { type: 'work-withdrawn', data: { bagNumber, withdrawn, reason } }, by);
}

export function checking(data: EventData['quality-checked']): Deciding {
  return (state, by) => decideRecord(state, { type: 'quality-checked', data }, by);
}
