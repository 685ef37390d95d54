import type { Money } from '../../money/money';
import type { Handover, House } from '../../policies/request';
import type { Act } from '../act';
import type { EventData } from '../events';
import type { BagNumber, EventId, StaffId } from '../ids';
import type { Balance, Payment } from '../money/balance';
import type { PieceCharge } from '../money/charges-of-piece';
import type { Condition, Estimate } from '../piece';
import type { MoveCommand } from './command';
import type { Custody } from './custody';
import type { Need } from './move-rule';
import type { GivingUp, Stage } from './stage';

/** An event's data with who did it, when and where. */
type Told<T extends keyof EventData> = Act & Omit<EventData[T], 'bagNumber'>;

export type Approval = Told<'estimate-approved'>;
export type RecordedPayment = Told<'payment-recorded'> & Payment;
export type WorkEntry = Told<'work-logged'>;
export type QualityCheck = Told<'quality-checked'>;
export type PromiseChange = Told<'promise-changed'>;
export type HandingBack = Told<'handed-back'>;
export type ShippingDetails = Told<'shipping-details-given'>;

/** A move of a piece that counts: it fitted when it came, and nobody took it back. */
export type CountedMove = Act & {
  readonly command: MoveCommand;
  readonly from: Stage;
  readonly to: Stage;
  readonly exception: { readonly reason: string; readonly unmet: readonly string[] } | null;
  readonly note: string;
};

/** Why an event of the log did not count: two stations did what does not go together, or somebody did what may not be. */
export const reviewCodes = [
  'move-not-in-table',
  'moved-from-elsewhere',
  'need-not-met',
  'custody-not-fitting',
  'undo-of-older',
  'other-currency',
  'checked-by-the-worker',
  'bag-not-of-case',
] as const;
export type ReviewCode = (typeof reviewCodes)[number];
export type Review = Act & { readonly code: ReviewCode; readonly unmet: readonly Need[] };

/** One piece as all events of its case make it. */
export type PieceStanding = {
  readonly bagNumber: BagNumber;
  readonly house: House | 'other';
  readonly handover: Handover;
  readonly giveBack: Handover;
  readonly stage: Stage;
  /** Moment of the move that led to the stage. */
  readonly since: string;
  readonly custody: Custody;
  readonly custodySince: string;
  /** The last moment at which anything was done about it. */
  readonly touchedAt: string;
  /** Set while the piece goes back without its work done. */
  readonly givenUp: GivingUp | null;
  readonly lostOn: 'way-in' | 'way-back' | null;
  readonly photosPassed: boolean;
  readonly shippingDetails: ShippingDetails | null;
  readonly rush: boolean;
  /** The current promise; the first one stands in the piece. */
  readonly promisedOn: string | null;
  readonly promiseChanges: readonly PromiseChange[];
  readonly estimate: Estimate;
  readonly approvals: readonly Approval[];
  readonly approvedUpTo: Money | null;
  /** False = the price is open, or above what the customer agreed to. */
  readonly isPriceApproved: boolean;
  readonly isPaidWork: boolean;
  readonly charges: readonly PieceCharge[];
  readonly payments: readonly RecordedPayment[];
  readonly balance: Balance;
  readonly craftsperson: StaffId | null;
  /** Without what was taken back. */
  readonly work: readonly WorkEntry[];
  /** Everyone who had a hand in it; none of them checks it. */
  readonly workers: readonly StaffId[];
  /** People whose clock runs on it, with the moment it was started. */
  readonly clocks: readonly { readonly staffId: StaffId; readonly startedAt: string }[];
  /** Minutes written down and measured, of all people. */
  readonly minutes: number;
  readonly checks: readonly QualityCheck[];
  /** The last check since the work was done was passed, by someone who did not do it. */
  readonly isCheckPassed: boolean;
  /** As it was taken in, for the check and the pick-up. */
  readonly condition: Condition;
  readonly stonesAdded: number;
  readonly handedBack: HandingBack | null;
  /** Oldest first. */
  readonly moves: readonly CountedMove[];
  /** The one event that may be undone; null = none. */
  readonly lastMove: EventId | null;
  /** What did not count and was not settled yet. */
  readonly needsReview: readonly Review[];
};
