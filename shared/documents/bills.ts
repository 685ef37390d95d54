import type { CaseState } from '../cases/case-state';
import type { Customer } from '../cases/customer';
import type { PieceCharge } from '../cases/money/charges-of-piece';
import { type InvoiceContent, invoiceContentSchema, type ReceiptContent } from '../cases/money/issued-paper';
import { type PassedMoney, paymentsOfCase } from '../cases/money/payments-of-case';
import { dueTogether } from '../cases/money/settlement';
import type { ShopProfile } from '../cases/shop';
import type { PieceStanding } from '../cases/stages/standing';
import type { Language } from '../language';
import { add, type Currency, type Money, money, percentageRoundedDown, subtract } from '../money/money';
import { dayInZone } from '../time/day-in-zone';
import { instant, type PlainDate } from '../time/plain-date';
import { chargeWording } from '../wording/charges';
import { makerWording, pieceKindWording } from '../wording/pieces';
import { usualPurpose } from './words/bill-words';
import { remark, wordsFor } from './words/joined-words';

type BilledCase = Pick<
  CaseState,
  'number' | 'language' | 'receivedOn' | 'pieces' | 'standings' | 'issued' | 'station'
>;

export type Billing = {
  readonly state: BilledCase;
  readonly customer: Pick<Customer, 'name'>;
  readonly shop: ShopProfile;
  readonly today: PlainDate;
};

/** The currencies in which anything of the case is charged or was paid, in the pieces' order. */
export function billedCurrencies({ standings }: Pick<CaseState, 'standings'>): readonly Currency[] {
  return [...new Set(standings.filter(isBilled).map(({ balance }) => balance.currency))];
}

/**
 * Everything that the case is charged in a currency, with what was paid. The number is the next one; an invoice that
 * would say the same as the last one is that one, so it keeps its number and day. Null where nothing is charged.
 */
export function invoiceOf(billing: Billing, currency: Currency): InvoiceContent | null {
  const { state } = billing;
  const billed = state.standings.filter((piece) => isBilled(piece) && piece.balance.currency === currency);
  if (billed.length === 0) return null;
  const content: InvoiceContent = {
    paper: 'invoice',
    ...issuedTo(billing, 'invoice', billing.customer.name),
    receivedOn: state.receivedOn,
    pieces: billed.map(({ bagNumber, charges }) => ({
      bagNumber,
      name: nameOfPiece(state, bagNumber),
      charges: charges.map((charge) => chargeOnPaper(charge, state.language)),
    })),
    ...sumsOf(billed, currency),
    passed: paymentsOfCase(state)
      .filter(({ amount }) => amount.currency === currency)
      .map(({ at, kind, method, amount }) => ({ on: dayOf(at, billing.shop), kind, method, amount })),
  };
  const last = state.issued.findLast(
    ({ paper }) => paper.paper === 'invoice' && paper.gross.currency === currency,
  )?.paper;
  const isSame = last?.paper === 'invoice' && saysOf(last) === saysOf(content);
  return isSame ? { ...content, number: last.number, issuedOn: last.issuedOn } : content;
}

/** What an invoice says besides its number and day, in one order of fields wherever it came from. */
function saysOf(content: InvoiceContent): string {
  return JSON.stringify(invoiceContentSchema.parse({ ...content, number: '-', issuedOn: '2000-01-01' }));
}

export type ReceiptWish = {
  readonly passed: PassedMoney;
  /** Empty = the customer's name. */
  readonly addressee: string;
  /** Empty = the usual words. */
  readonly purpose: string;
};

/** The receipt for money that came in; null for money that went out. */
export function receiptOf(billing: Billing, wish: ReceiptWish): ReceiptContent | null {
  const { state, customer, shop } = billing;
  const { kind, method, reference, amount, parts, eventIds, at } = wish.passed;
  if (kind === 'refund') return null;
  const bags = parts.map(({ bagNumber }) => bagNumber);
  const concerned = state.standings.filter(({ bagNumber }) => bags.includes(bagNumber));
  return {
    paper: 'receipt',
    ...issuedTo(billing, 'receipt', wish.addressee.trim() || customer.name),
    receivedOn: dayOf(at, shop),
    kind,
    method,
    reference,
    amount,
    purpose: wish.purpose.trim() || usualPurpose[kind][state.language],
    parts: parts.map((part) => ({ ...part, name: nameOfPiece(state, part.bagNumber) })),
    ...sumsOf(concerned, amount.currency),
    payments: [...eventIds],
  };
}

function isBilled({ charges, payments }: PieceStanding): boolean {
  return charges.length > 0 || payments.length > 0;
}

function issuedTo({ state, shop, today }: Billing, paper: 'invoice' | 'receipt', addressee: string) {
  const count = state.issued.filter((issued) => issued.paper.paper === paper).length + 1;
  // Two stations that cannot reach each other would give the same number.
  const elsewhere = shop.station === state.station ? '' : `-${shop.station}`;
  return {
    number: `${state.number}/${paper === 'invoice' ? 'I' : 'R'}${count}${elsewhere}`,
    language: state.language,
    issuedOn: today,
    caseNumber: state.number,
    shop: {
      name: shop.name,
      address: shop.address,
      phone: shop.phone,
      registrationNumber: shop.registrationNumber ?? null,
    },
    addressee,
  };
}

/** `Ring (K.UNO)`, in the customer's language. */
export function nameOfPiece({ pieces, language }: Pick<CaseState, 'pieces' | 'language'>, bagNumber: string) {
  const piece = pieces.find((candidate) => candidate.bagNumber === bagNumber);
  if (piece === undefined) return bagNumber;
  return pieceKindWording[piece.kind][language] + remark(makerWording[piece.house][language], language);
}

function chargeOnPaper({ code, net, quantity, kind, note }: PieceCharge, language: Language) {
  const name = wordsFor(chargeWording, code, language) + remark(note, language);
  return { name: name.slice(0, 500), quantity, net, isGuide: kind === 'from' };
}

/**
 * The sums of a qualified invoice: each rate with one rounding. Pieces are rounded one by one in their balances, which
 * together come to the same or a little less; the difference is the customer's.
 */
function sumsOf(standings: readonly PieceStanding[], currency: Currency) {
  const balances = standings.map(({ balance }) => balance).filter((balance) => balance.currency === currency);
  const nothing = money(0, currency);
  const sum = (amounts: readonly Money[]) => amounts.reduce(add, nothing);
  const percents = [...new Set(balances.map(({ taxPercent }) => taxPercent))].sort((a, b) => b - a);
  const taxes = percents.map((percent) => {
    const net = sum(balances.filter(({ taxPercent }) => taxPercent === percent).map((each) => each.net));
    return { percent, net, tax: percentageRoundedDown(net, percent) };
  });
  const gross = sum(balances.map((balance) => balance.gross));
  return {
    taxes,
    rounding: subtract(gross, sum(taxes.map(({ net, tax }) => add(net, tax)))),
    gross,
    isMinimum: balances.some(({ isMinimum }) => isMinimum),
    due: dueTogether(balances, currency),
  };
}

function dayOf(at: string, { timeZone }: Pick<ShopProfile, 'timeZone'>): PlainDate {
  const moment = instant(at);
  if (moment === null) throw new Error(`An event of the moment ${at}.`);
  return dayInZone(moment, timeZone);
}
