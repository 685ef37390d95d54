import type { Language } from '../language';
import type { DeskEvent, EventType, PaperKind, Signature } from './events';
import type { FrozenDecision } from './frozen-decision';
import type { CaseId, CaseNumber, CustomerId, EventId, StaffId, Station } from './ids';
import type { Piece, Visit } from './piece';

/** Who did something, where and when. */
export type Act = {
  readonly eventId: EventId;
  readonly at: string;
  readonly station: Station;
  /** Null = the program itself, or nobody had been named yet. */
  readonly by: StaffId | null;
};

export type CaseNote = Act & { readonly text: string };

/** A paper that was handed to the print queue. */
export type QueuedPaper = Act & {
  readonly paper: PaperKind;
  readonly bagNumber: string | null;
  /** 0 = the original. */
  readonly copy: number;
  readonly printKey: string;
};

/** One line of a case's history, with the event it tells of. */
export type TimelineEntry = Act & {
  readonly type: EventType;
  readonly event: DeskEvent;
};

/** A case as all of its events together make it. */
export type CaseState = {
  readonly id: CaseId;
  readonly number: CaseNumber;
  /** As it was when the case was opened; a merge may have made another customer answer for it. */
  readonly customerId: CustomerId;
  readonly language: Language;
  readonly openedAt: string;
  readonly openedBy: StaffId | null;
  readonly station: Station;
  readonly receivedOn: string;
  readonly visit: Visit;
  /** With the photos that were added later. */
  readonly pieces: readonly Piece[];
  /** One a piece, in the pieces' order. */
  readonly decisions: readonly FrozenDecision[];
  readonly signature: Signature | null;
  readonly unsignedReason: string;
  readonly notes: readonly CaseNote[];
  readonly papers: readonly QueuedPaper[];
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
};
