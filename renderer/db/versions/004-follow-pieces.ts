import type { Transaction } from 'dexie';
import { redrawPieces } from '../redraw-pieces';

/** Each piece gets a row of its own, drawn from the events of its case; boxes and places get theirs. */
export const version = 4;

export const stores = {
  /** `urgency` sorts a stage: rush first, then by promise. Fields that are null are in no index: those of closed pieces. */
  pieces: 'bagNumber, caseId, [stage+urgency], dueOn, placeKey, holderKey, untouchedSince, craftsperson',
  boxes: 'id, &number, state, runOn',
  places: 'code',
};

export type PieceRow004 = {
  readonly bagNumber: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** From 1, in its case. */
  readonly pieceNumber: number;
  readonly customerName: string;
  readonly customerKana: string;
  readonly house: string;
  readonly kind: string;
  readonly services: readonly string[];
  readonly firstPhoto: string | null;
  readonly receivedOn: string;
  readonly stage: string;
  readonly stageSince: string;
  readonly isOpen: boolean;
  readonly urgency: string;
  readonly rush: boolean;
  readonly promisedOn: string | null;
  /** The promise while the piece is open. */
  readonly dueOn: string | null;
  readonly place: object;
  /** As `placeKey` writes it; null once the piece is closed. */
  readonly placeKey: string | null;
  readonly holder: object;
  readonly holderKey: string | null;
  readonly custodySince: string;
  readonly touchedAt: string;
  /** The same while the piece is open. */
  readonly untouchedSince: string | null;
  readonly craftsperson: string | null;
  readonly declaredMinor: number;
  readonly currency: string;
  readonly givenUp: string | null;
  readonly isPriceApproved: boolean;
  readonly dueMinor: number;
  readonly dueCurrency: string;
  /** Events that did not fit and wait for a person. */
  readonly reviewCount: number;
};

export type BoxRow004 = {
  readonly id: string;
  readonly number: string;
  /** `out` = closed, with something not back yet. */
  readonly state: string;
  readonly runOn: string;
  readonly destination: string | null;
  readonly bagCount: number;
  readonly returnedCount: number;
  readonly closedAt: string | null;
};

export type PlaceRow004 = {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly address: string;
  readonly retired: boolean;
};

export async function upgrade(transaction: Transaction): Promise<void> {
  await redrawPieces({
    events: transaction.table('events'),
    cases: transaction.table('cases'),
    pieces: transaction.table('pieces'),
    counters: transaction.table('counters'),
  });
}
