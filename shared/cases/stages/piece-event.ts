import { type Acting, stamp } from '../acting';
import type { DeskEvent, EventData } from '../events';
import type { CaseId } from '../ids';
import type { pieceEventData } from './piece-event-data';

export type PieceEventType = keyof typeof pieceEventData;

/** What is to be written down about a piece, before it has its moment, place and person. */
export type PieceFact = {
  readonly [T in PieceEventType]: { readonly type: T; readonly data: EventData[T] };
}[PieceEventType];

/** The events of one action, in the order in which they were decided. */
export function eventsOf(caseId: CaseId, facts: readonly PieceFact[], acting: Acting): readonly DeskEvent[] {
  return facts.map((fact) => ({ ...stamp(acting), subject: { kind: 'case', id: caseId }, ...fact }));
}
