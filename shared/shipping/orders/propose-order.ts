import type { CaseState } from '../../cases/case-state';
import type { Customer } from '../../cases/customer';
import type { BagNumber } from '../../cases/ids';
import type { ShopProfile } from '../../cases/shop';
import type { PieceStanding } from '../../cases/stages/standing';
import { compareMoney, formatAmount, type Money, money } from '../../money/money';
import { dayInZone } from '../../time/day-in-zone';
import { instant, type PlainDate } from '../../time/plain-date';
import type { Direction, ShippingMethod } from '../customs-words';
import type { Commodity } from '../order';
import type { ShipmentState } from '../shipments/shipment-state';
import { yesOrNo } from './draft-of-order';
import { methodOfPieces } from './method-of-pieces';
import type { OrderDraft } from './order-draft';
import { commodityOfPiece, currencyOfPieces } from './proposed-goods';
import { customerParty, endsOf, shopParty } from './proposed-parties';

export type ProposedFor = {
  readonly state: CaseState;
  /** The pieces that travel together. */
  readonly bagNumbers: readonly BagNumber[];
  readonly customer: Customer;
  readonly shop: ShopProfile;
  readonly direction: Direction;
  readonly today: PlainDate;
};

/**
 * The form of a new shipment with everything that the case knows filled in and everything else empty: nothing is guessed. What
 * stands in other letters than Latin is shown as it is, so that it can be written anew beside its reading.
 */
export function proposeOrder(proposed: ProposedFor): OrderDraft {
  const { state, bagNumbers, customer, shop, direction, today } = proposed;
  const standings = state.standings.filter(({ bagNumber }) => bagNumbers.includes(bagNumber));
  const pieces = state.pieces.filter(({ bagNumber }) => bagNumbers.includes(bagNumber));
  const details = standings.find(({ shippingDetails }) => shippingDetails !== null)?.shippingDetails ?? null;
  const parties = endsOf(direction, customerParty(state, customer, details), shopParty(shop));
  const method = methodOfPieces(state, bagNumbers, direction);
  const system = parties.shipper.country === 'US' ? 'imperial' : 'metric';
  const earlier = (bagNumber: string) => earlierLine(state.shipments, bagNumber);
  const currency = currencyOfPieces(pieces, (bagNumber) => earlier(bagNumber)?.line ?? null);
  const commodities = pieces.map((piece) => {
    const before = earlier(piece.bagNumber);
    return commodityOfPiece(
      piece,
      { direction, method },
      before && { line: before.line, isSameUnitOfWeight: before.system === system },
    );
  });
  const worth =
    currency === ''
      ? null
      : worthOf(
          pieces.map(({ bagNumber }) => bagNumber),
          proposed,
          currency,
        );
  const duties = dutiesOf(state, bagNumbers, direction);
  return {
    direction,
    method,
    isFree: standings.length > 0 && standings.every(({ isPaidWork }) => !isPaidWork),
    service: 'FEDEX_INTERNATIONAL_PRIORITY',
    shipOn: direction === 'outbound' ? today : (details?.shipOn ?? ''),
    ...parties,
    importer: null,
    package: { system, length: '', width: '', height: '', weight: '' },
    currency,
    commodities: currency === '' ? commodities.map((line) => ({ ...line, unitValue: '' })) : commodities,
    workValue: workValueOf(standings, direction, method, currency),
    insured: worth !== null && isInsured(state, bagNumbers, direction) ? formatAmount(worth) : '',
    insuredCurrency: currency,
    declaredForCarriage: carriageOf(worth, shop.shipping?.carriageLimit ?? null),
    customs: { purpose: '', option: '', statement: '', changedBecause: '' },
    cameBy:
      direction === 'outbound' ? cameByOf(state, standings, shop) : { trackingNumber: '', receivedOn: '' },
    returnOf: { trackingNumber: '', shippedOn: '' },
    exportCitation: '',
    exportRate: { perDollar: '', on: '' },
    // The house arranges FedEx both ways and bills what the customer is to pay apart from it.
    freightPayer: direction === 'inbound' ? 'recipient' : 'sender',
    ...duties,
    freight: '',
    insuranceCharge: '',
    packing: '',
    handling: '',
    otherCharge: '',
    partiesRelated: yesOrNo(
      state.shipments.findLast(({ abandoned }) => abandoned === null)?.order.partiesRelated,
    ),
    invoiceNumber: invoiceNumberOf(state, direction),
    specialInstructions: '',
    labelFormat: direction === 'inbound' ? 'pdf-letter' : 'zpl-203',
  };
}

/** What was last said of a piece to FedEx, in which units. */
function earlierLine(
  shipments: readonly ShipmentState[],
  bagNumber: string,
): { readonly line: Commodity; readonly system: 'imperial' | 'metric' } | null {
  for (const { order, abandoned } of shipments.toReversed()) {
    const line = order.commodities.find((commodity) => commodity.bagNumber === bagNumber);
    if (abandoned === null && line !== undefined) return { line, system: order.package.system };
  }
  return null;
}

/** What the pieces are worth together; null where the value of one is not known. */
function worthOf(bagNumbers: readonly string[], { state }: ProposedFor, currency: string): Money | null {
  let minor = 0;
  for (const bagNumber of bagNumbers) {
    const line = earlierLine(state.shipments, bagNumber)?.line;
    const value =
      line === undefined
        ? (state.pieces.find((piece) => piece.bagNumber === bagNumber)?.declaredValue.minor ?? 0)
        : line.unitValue.minor * line.quantity;
    if (value <= 0) return null;
    minor += value;
  }
  return Number.isSafeInteger(minor) ? money(minor, currency) : null;
}

/** As much as FedEx lets jewellery be declared at, never more than it is worth; empty while no limit is set. */
function carriageOf(worth: Money | null, limit: Money | null): string {
  if (worth === null || limit === null || limit.currency !== worth.currency) return '';
  return formatAmount(compareMoney(worth, limit) < 0 ? worth : limit);
}

function isInsured(
  { decisions, pieces }: CaseState,
  bagNumbers: readonly string[],
  direction: Direction,
): boolean {
  return pieces.some(({ bagNumber }, index) => {
    const shipping = decisions[index]?.decision?.shipping;
    const leg = direction === 'inbound' ? shipping?.toHouse : shipping?.back;
    return bagNumbers.includes(bagNumber) && leg?.insured === true;
  });
}

/** What the customer was charged for the work, where every price of it is known; of free work a person says its value. */
function workValueOf(
  standings: readonly PieceStanding[],
  direction: Direction,
  method: ShippingMethod | '',
  currency: string,
): string {
  if (direction === 'inbound' || (method !== 'resize' && method !== 'repair')) return '';
  const prices = standings.flatMap(({ charges }) =>
    charges.filter(({ code }) => !costsOfTransport.has(code)),
  );
  const known = prices.flatMap(({ net }) => (net?.currency === currency ? [net.minor] : []));
  const minor = known.reduce((sum, each) => sum + each, 0);
  return known.length < prices.length || minor === 0 ? '' : formatAmount(money(minor, currency));
}

const costsOfTransport: ReadonlySet<string> = new Set([
  'shipping-to-house',
  'shipping-back',
  'customs-duties',
  'insurance',
  'import-handling',
  'forwarding-fee',
]);

/** The day on which the piece last came in, and the good label under which the case let it come. */
function cameByOf(
  { shipments, arrival, receivedOn }: CaseState,
  standings: readonly PieceStanding[],
  { timeZone }: ShopProfile,
): OrderDraft['cameBy'] {
  const bags = standings.map(({ bagNumber }) => bagNumber);
  const inbound = shipments.findLast(
    ({ order, label, bagNumbers }) =>
      order.direction === 'inbound' && label !== null && bags.every((bag) => bagNumbers.includes(bag)),
  );
  const arrivals = standings.flatMap(({ moves }) =>
    moves.filter(({ to }) => to === 'received').map(({ at }) => at),
  );
  const last = instant(arrivals.toSorted().at(-1) ?? '');
  const day = last === null ? (arrival === 'inquiry' ? '' : receivedOn) : dayInZone(last, timeZone);
  return { trackingNumber: day === '' ? '' : (inbound?.label?.trackingNumber ?? ''), receivedOn: day };
}

/** On the way in the workshop imports and pays; on the way back whoever the policy lets pay for it, with the terms that say so. */
function dutiesOf(
  { decisions, pieces }: CaseState,
  bagNumbers: readonly string[],
  direction: Direction,
): Pick<OrderDraft, 'dutiesPayer' | 'termsOfSale'> {
  if (direction === 'inbound') return { dutiesPayer: 'recipient', termsOfSale: 'DAP' };
  const payersBack = pieces.flatMap(({ bagNumber }, index) =>
    bagNumbers.includes(bagNumber) ? [decisions[index]?.decision?.shipping.back.payer ?? null] : [],
  );
  if (payersBack.length > 0 && payersBack.every((payer) => payer === 'house')) {
    return { dutiesPayer: 'sender', termsOfSale: 'DDP' };
  }
  if (payersBack.includes('customer')) return { dutiesPayer: 'recipient', termsOfSale: 'DAP' };
  return { dutiesPayer: '', termsOfSale: '' };
}

/** `GZ-261122-0042-N-IN`, the next one that way `GZ-261122-0042-N-IN2`. */
function invoiceNumberOf({ number, shipments }: CaseState, direction: Direction): string {
  const before = shipments.filter(({ order }) => order.direction === direction).length;
  const way = direction === 'inbound' ? 'IN' : 'OUT';
  return `${number}-${way}${before === 0 ? '' : before + 1}`;
}
