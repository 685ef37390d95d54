import { formatAmount, type Money } from '../../money/money';
import { type Outcome, outcomes } from '../../policies/decision';
import type { BroughtIn } from '../brought-in';
import type { CaseState } from '../case-state';
import type { Customer } from '../customer';
import type { CustomerState } from '../customer-state';
import type { FrozenDecision } from '../frozen-decision';
import type { Piece } from '../piece';
import { codeToken } from './code-words';
import { emailKey, nameKey, nameTokens, numberTokens, phoneKey, phoneTokens, proseTokens } from './tokens';

/** Everything a customer can be found by, under her own name and every name merged into hers. */
export function customerTokens({ customer, aliases, origin }: CustomerState): readonly string[] {
  return unique([
    ...[customer, ...aliases.map((alias) => alias.customer)].flatMap(tokensOfCustomer),
    ...[origin, ...aliases.map((alias) => alias.origin)].flatMap((one) => numberTokens(one?.number ?? '')),
  ]);
}

/** Everything a case can be found by, its customer's tokens among them. */
export function caseTokens(state: CaseState, ofCustomer: readonly string[]): readonly string[] {
  const { visit } = state;
  return unique([
    ...ofCustomer,
    ...numberTokens(state.number),
    ...dayTokens([state.receivedOn, visit.contactOn, visit.emailOn]),
    ...proseTokens(state.unsignedReason),
    ...state.notes.flatMap(({ text }) => proseTokens(text)),
    ...state.pieces.flatMap(tokensOfPiece),
    ...tokensOfOrigin(state.broughtIn),
    codeToken('station', state.station),
    codeToken('reason', visit.reason),
    ...[worstOutcome(state.decisions)].flatMap((outcome) =>
      outcome === null ? [] : [codeToken('outcome', outcome)],
    ),
  ]);
}

/** The worst of the pieces' outcomes; null where no policy was asked. */
export function worstOutcome(decisions: readonly FrozenDecision[]): Outcome | null {
  const given = new Set(decisions.map(({ decision }) => decision?.outcome));
  return outcomes.findLast((outcome) => given.has(outcome)) ?? null;
}

/**
 * Keys of which two records of the same person would share at least one: a telephone number, an email address, a name.
 */
export function samenessKeys({ name, phones, emails, country }: Customer): readonly string[] {
  const plainName = nameKey(name);
  return unique([
    ...phones.flatMap((phone) => phoneKey(phone, country) ?? []).map((key) => `phone:${key}`),
    ...emails.map((email) => `email:${emailKey(email)}`),
    // Shorter is a surname alone, which tells nobody apart.
    ...([...plainName].length >= 3 ? [`name:${plainName}`] : []),
  ]);
}

function tokensOfCustomer(customer: Customer): readonly string[] {
  return [
    ...[customer.name, customer.kana, customer.romaji].flatMap(nameTokens),
    ...customer.phones.flatMap((phone) => phoneTokens(phone, customer.country)),
    ...[...customer.emails, customer.address, customer.note, customer.country ?? ''].flatMap(proseTokens),
    ...numberTokens(customer.postalCode),
  ];
}

function tokensOfPiece(piece: Piece): readonly string[] {
  return [
    ...[piece.bagNumber, piece.serial, piece.orderNumber, piece.designNumber].flatMap(numberTokens),
    ...[piece.metalNote, piece.engraving, piece.designName, piece.internalNote].flatMap(proseTokens),
    ...[piece.condition.note, piece.condition.hallmark ?? ''].flatMap(proseTokens),
    ...piece.stones.flatMap(({ note }) => proseTokens(note)),
    ...dayTokens([piece.deliveredOn, piece.promisedOn]),
    ...[piece.declaredValue, piece.estimate.amount].flatMap(amountTokens),
    codeToken('house', piece.house),
    codeToken('kind', piece.kind),
    codeToken('metal', piece.metal),
    ...(piece.plating === null ? [] : [codeToken('plating', piece.plating)]),
    ...piece.stones.map(({ colour }) => codeToken('stone', colour)),
    ...piece.services.map(({ code }) => codeToken('service', code)),
  ];
}

/** The numbers of the other desk find a case as ours do. */
function tokensOfOrigin(broughtIn: BroughtIn | null): readonly string[] {
  if (broughtIn === null) return [];
  const { source, number, pieces, text } = broughtIn;
  return [
    ...[number, ...pieces.map((piece) => piece.number)].flatMap(numberTokens),
    ...[source, text].flatMap(proseTokens),
  ];
}

/** `2026-11-22` is looked for as it stands. */
function dayTokens(days: readonly (string | null)[]): readonly string[] {
  return days.flatMap((day) => (day === null ? [] : [day.replaceAll('-', '')]));
}

function amountTokens(amount: Money | null): readonly string[] {
  return amount === null ? [] : [formatAmount(amount).replace('.', '')];
}

function unique(tokens: readonly string[]): readonly string[] {
  return [...new Set(tokens)].filter((token) => token !== '');
}
