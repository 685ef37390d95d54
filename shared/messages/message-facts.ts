import type { CaseState } from '../cases/case-state';
import type { Customer } from '../cases/customer';
import type { BagNumber } from '../cases/ids';
import type { ShopProfile } from '../cases/shop';
import type { MoveCommand } from '../cases/stages/command';
import type { PieceStanding } from '../cases/stages/standing';
import { listed } from '../documents/words/joined-words';
import type { Language } from '../language';
import { add, type Money, money } from '../money/money';
import type { Editions } from '../policies/published';
import { shippingTermsOf } from '../shipping/orders/shipping-terms';
import type { ShipmentState } from '../shipping/shipments/shipment-state';
import { dayInZone } from '../time/day-in-zone';
import { instant, type PlainDate, plainDate } from '../time/plain-date';
import { makerWording, pieceKindWording } from '../wording/pieces';
import type { MessageCode } from './message-codes';
import { packageLimitsInWords } from './package-limits-in-words';
import type { MessageFacts } from './parameters';

export type Telling = {
  readonly state: CaseState;
  readonly customer: Pick<Customer, 'name' | 'romaji'>;
  readonly shop: Pick<ShopProfile, 'name' | 'phone' | 'address' | 'timeZone'>;
  /** The piece that is told of; null = all of the case. */
  readonly bagNumber: BagNumber | null;
  readonly code: MessageCode;
  readonly language: Language;
  /** By those that hold for the case, the limits of a parcel are told. */
  readonly editions: Pick<Editions, 'ciwaka'>;
};

/** What the case knows for a message; what it does not know for certain is null, and a person fills it in. */
export function messageFacts(telling: Telling): MessageFacts {
  const { state, customer, shop, bagNumber, language } = telling;
  const standings = state.standings.filter((one) => bagNumber === null || one.bagNumber === bagNumber);
  const pieces = state.pieces.filter((piece) => bagNumber === null || piece.bagNumber === bagNumber);
  return {
    customerName: language === 'en' && customer.romaji !== '' ? customer.romaji : customer.name,
    caseNumber: state.number,
    pieces: listed(
      pieces.map((piece) => pieceInWords(piece, language)),
      language,
    ),
    receivedOn: receivedOn(state, standings, shop.timeZone),
    promisedOn: latest(standings.map(({ promisedOn }) => promisedOn)),
    amount: total(standings, ({ gross, isMinimum }) => (isMinimum ? null : gross)),
    balance: total(standings, ({ due, unpriced }) => (unpriced.length > 0 ? null : atLeastNothing(due))),
    paid: total(standings, ({ paid }) => (paid.minor > 0 ? paid : null)),
    ...whatWasWritten(telling, standings),
    shipOn: latest(
      standings.map(({ bagNumber: bag, shippingDetails }) => {
        const labelled = labelledShipment(telling, bag);
        return labelled?.order.shipOn ?? shippingDetails?.shipOn ?? null;
      }),
    ),
    runOn: latest(
      state.decisions
        .filter((_, index) => standings.some((one) => one.bagNumber === state.pieces[index]?.bagNumber))
        .map(({ decision }) => decision?.schedule.dispatchOn ?? null),
    ),
    airWaybill: onlyOne(
      standings.map(
        ({ bagNumber: bag, custody }) =>
          labelledShipment(telling, bag)?.label?.trackingNumber ??
          (custody.place.kind === 'parcel' ? custody.place.tracking : null),
      ),
    ),
    packageLimits: limitsOfParcel(telling, standings),
    shopName: shop.name,
    shopPhone: shop.phone,
    shopAddress: shop.address,
  };
}

function pieceInWords(piece: CaseState['pieces'][number], language: Language): string {
  const kind = pieceKindWording[piece.kind][language];
  if (piece.house === 'other') return language === 'ja' ? kind : kind.toLowerCase();
  const maker = makerWording[piece.house][language];
  return language === 'ja' ? `${maker} ${kind}` : `${maker} ${kind.toLowerCase()}`;
}

function receivedOn(
  state: CaseState,
  standings: readonly PieceStanding[],
  timeZone: string,
): PlainDate | null {
  const days = standings.map(({ moves }) => {
    const at = instant(moves.findLast(({ command }) => command === 'receive')?.at ?? '');
    return at === null ? state.receivedOn : dayInZone(at, timeZone);
  });
  return latest(days);
}

/** Of several pieces the last day counts: before that, not all of them are there. */
function latest(days: readonly (string | null)[]): PlainDate | null {
  if (days.includes(null)) return null;
  const last = [...days].sort().at(-1);
  return last == null ? null : plainDate(last);
}

/** The shipment of a piece that the message tells of, where it has a label that is good. */
function labelledShipment({ state, code }: Telling, bagNumber: BagNumber): ShipmentState | undefined {
  const direction = code === 'documents-sent' ? 'inbound' : code === 'on-its-way-back' ? 'outbound' : null;
  return state.shipments.findLast(
    ({ order, label, bagNumbers }) =>
      order.direction === direction && label !== null && bagNumbers.includes(bagNumber),
  );
}

/** Null where the policy of the pieces names none. */
function limitsOfParcel({ state, editions, language }: Telling, standings: readonly PieceStanding[]) {
  const bags = standings.map(({ bagNumber }) => bagNumber);
  const { parcelLimits } = shippingTermsOf(state, bags, editions);
  return parcelLimits === null ? null : packageLimitsInWords(parcelLimits, language);
}

function onlyOne(texts: readonly (string | null)[]): string | null {
  const [first, ...others] = new Set(texts);
  return others.length === 0 ? (first ?? null) : null;
}

/** Null as soon as one piece has no such amount, or one of another currency. */
function total(
  standings: readonly PieceStanding[],
  amountOf: (balance: PieceStanding['balance']) => Money | null,
): Money | null {
  const amounts = standings.map(({ balance }) => amountOf(balance));
  const [first] = amounts;
  if (first == null) return null;
  return amounts.reduce(
    (sum, amount) =>
      sum === null || amount === null || amount.currency !== sum.currency ? null : add(sum, amount),
    money(0, first.currency) as Money | null,
  );
}

function atLeastNothing(due: Money): Money {
  return due.minor < 0 ? money(0, due.currency) : due;
}

const reasonsFrom: Readonly<Partial<Record<MessageCode, readonly MoveCommand[]>>> = {
  'photos-not-passed': ['fail-photos'],
  declined: ['fail-photos', 'decline'],
  'not-repairable': ['find-not-repairable'],
};

/** What somebody of the desk wrote at the time, where it is in the language of the message: it was written for the desk. */
function whatWasWritten(
  { code, language }: Telling,
  standings: readonly PieceStanding[],
): Pick<MessageFacts, 'reason' | 'difference' | 'question'> {
  const noteOf = (commands: readonly MoveCommand[]) =>
    onlyOne(
      standings.map(({ moves }) => moves.findLast(({ command }) => commands.includes(command))?.note ?? null),
    );
  const reason =
    code === 'promise-changed'
      ? onlyOne(standings.map(({ promiseChanges }) => promiseChanges.at(-1)?.reason ?? null))
      : noteOf(reasonsFrom[code] ?? []);
  return {
    reason: inLanguage(reason, language),
    difference: null,
    question: inLanguage(noteOf(['await-customer']), language),
  };
}

const japaneseScript = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

function inLanguage(text: string | null, language: Language): string | null {
  return text !== null && japaneseScript.test(text) === (language === 'ja') ? text : null;
}
