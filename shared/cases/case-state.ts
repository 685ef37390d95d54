import type { Language } from '../language';
import type { ShipmentState } from '../shipping/shipments/shipment-state';
import type { Act } from './act';
import type { BroughtIn } from './brought-in';
import type { Arrival, DeskEvent, EventData, EventType, PaperKind, Signature } from './events';
import type { FrozenDecision } from './frozen-decision';
import type { CaseId, CaseNumber, CustomerId, StaffId, Station } from './ids';
import type { IssuedPaper } from './money/issued-paper';
import type { Piece, Visit } from './piece';
import type { PieceStanding } from './stages/standing';

export type { Act } from './act';

export type CaseNote = Act & { readonly text: string };

/** A message to the customer, as it went out; about one piece or, without a bag, about all of them. */
export type LoggedMessage = Act & EventData['message-logged'];

/** A paper that was handed to the print queue. */
export type QueuedPaper = Act & {
  readonly paper: PaperKind;
  readonly bagNumber: string | null;
  /** 0 = the original. */
  readonly copy: number;
  readonly printKey: string;
  /** Of a paper that was issued under a number of its own. */
  readonly number?: string | undefined;
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
  /** Of a case from another desk, when it came in there. */
  readonly openedAt: string;
  readonly openedBy: StaffId | null;
  readonly station: Station;
  /** The day on which the case was opened. */
  readonly receivedOn: string;
  /** Whether the pieces were here when it was. */
  readonly arrival: Arrival;
  readonly visit: Visit;
  /** What another desk had recorded of it; null = it was taken in here. */
  readonly broughtIn: BroughtIn | null;
  /** With the photos that were added later. */
  readonly pieces: readonly Piece[];
  /** One a piece, in the pieces' order. */
  readonly decisions: readonly FrozenDecision[];
  /** Where each piece is, who has it and what is owed; in the pieces' order. */
  readonly standings: readonly PieceStanding[];
  readonly messages: readonly LoggedMessage[];
  readonly signature: Signature | null;
  readonly unsignedReason: string;
  readonly notes: readonly CaseNote[];
  readonly papers: readonly QueuedPaper[];
  /** Invoices and receipts, oldest first, as they were issued. */
  readonly issued: readonly (Act & { readonly paper: IssuedPaper })[];
  /** In the order in which they were first prepared. */
  readonly shipments: readonly ShipmentState[];
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
};
