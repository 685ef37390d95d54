import { isPaid, isSettled } from '../money/balance';
import type { Circumstance, MoveRule, Need } from './move-rule';
import { rulesFrom } from './move-rules';
import type { PieceStanding } from './standing';

/** A move of the table for this piece, with what is still to be done before it. */
export type Move = MoveRule & { readonly unmet: readonly Need[] };

/** What may be done with the piece now, the likeliest first. */
export function legalMoves(piece: PieceStanding): readonly Move[] {
  return movesFrom(piece).filter(({ unmet }) => unmet.length === 0);
}

/** What a person may do all the same, by name and reason. */
export function exceptionsFor(piece: PieceStanding): readonly Move[] {
  return movesFrom(piece).filter(({ unmet, byException }) => unmet.length > 0 && byException);
}

/** What nobody may do yet; a screen says why, and offers none of it. */
export function blockedMoves(piece: PieceStanding): readonly Move[] {
  return movesFrom(piece).filter(({ unmet, byException }) => unmet.length > 0 && !byException);
}

export function movesFrom(piece: PieceStanding): readonly Move[] {
  return rulesFrom(piece.house, piece.stage)
    .filter(({ where }) => where.every((circumstance) => holds(circumstance, piece)))
    .map((rule) => ({ ...rule, unmet: rule.needs.filter((need) => !isMet(need, piece)) }));
}

export function holds(circumstance: Circumstance, piece: PieceStanding): boolean {
  switch (circumstance) {
    case 'work-free':
      return !piece.isPaidWork;
    case 'work-paid':
      return piece.isPaidWork;
    case 'comes-to-counter':
      return piece.handover === 'counter';
    case 'comes-by-parcel':
      return piece.handover !== 'counter';
    case 'goes-at-counter':
      return piece.giveBack === 'counter';
    case 'goes-by-parcel':
      return piece.giveBack !== 'counter';
    case 'work-goes-on':
      return piece.givenUp === null;
    case 'given-up-not-repairable':
      return piece.givenUp === 'not-repairable';
    case 'given-up-declined':
      return piece.givenUp === 'declined';
    case 'given-up-cancelled':
      return piece.givenUp === 'cancelled';
    case 'lost-on-way-in':
      return piece.lostOn === 'way-in';
    case 'lost-on-way-back':
      return piece.lostOn === 'way-back';
  }
}

export function isMet(need: Need, piece: PieceStanding): boolean {
  switch (need) {
    case 'photos-passed':
      return piece.photosPassed;
    case 'shipping-details':
      return piece.shippingDetails !== null;
    case 'ship-day':
      return piece.shippingDetails?.shipOn != null;
    case 'priced':
      // A guide price is a price only once a person has looked at the piece.
      return piece.charges.every(({ kind, net }) => net !== null && kind !== 'from');
    case 'approved':
      return piece.isPriceApproved;
    case 'paid':
      return isPaid(piece.balance);
    case 'settled':
      return isSettled(piece.balance);
    case 'work-logged':
      return piece.work.length > 0;
    case 'second-check':
      return piece.isCheckPassed;
    case 'handed-over':
      return piece.handedBack !== null;
  }
}
