import type { PieceStanding } from '../../cases/stages/standing';
import { compareMoney } from '../../money/money';
import type { PlainDate } from '../../time/plain-date';
import { type ExportLights, exportLights } from '../customs/export-lights';
import { packageFaults } from '../goods/package-limits';
import type { ShippingTerms } from '../orders/shipping-terms';
import type { Purchase } from '../purchase';
import { isInsuredBelowCustoms } from '../values';
import type { ShipmentBlock, ShipmentNote } from './blocks';
import { documentBlocks, isInAnotherShipment, placeBlocks } from './gates-of-pieces';
import type { ShipmentState } from './shipment-state';

export const shipmentSteps = [
  'prepare',
  'acknowledge',
  'buy-label',
  'import-label',
  'send-to-customer',
  'print',
  'void',
  'track',
  'abandon',
] as const;
export type ShipmentStep = (typeof shipmentSteps)[number];

/** What is around a shipment and not in its own events. */
export type ShipmentSurroundings = {
  /** Of the case; only those that travel are looked at. */
  readonly pieces: readonly PieceStanding[];
  /** All of the case. */
  readonly shipments: readonly ShipmentState[];
  /** Labels that were asked for; those of other shipments are passed over. */
  readonly purchases: readonly Purchase[];
  readonly terms: ShippingTerms;
  /** Whether an account and its secret are at hand. */
  readonly canAskFedex: boolean;
  /** The invoice that goes with it, by the tracking number that stands on it; null = there is none yet. */
  readonly invoice: { readonly trackingNumber: string | null } | null;
  /** Where the customer's email goes; empty = nobody knows. */
  readonly email: string;
  readonly today: PlainDate;
};

export type NextOfShipment = {
  readonly lights: ExportLights;
  readonly notes: readonly ShipmentNote[];
  /** Of each step why it may not be done; empty = it may. */
  readonly blocks: Readonly<Record<ShipmentStep, readonly ShipmentBlock[]>>;
};

/** What may be done with a shipment now, and why the rest may not. It decides nothing: a person does one of the steps. */
export function nextOfShipment(shipment: ShipmentState, around: ShipmentSurroundings): NextOfShipment {
  const { order, label } = shipment;
  const lights = exportLights(order, around.terms.exportFiling);
  const pieces = around.pieces.filter(({ bagNumber }) => shipment.bagNumbers.includes(bagNumber));
  const purchases = around.purchases.filter(({ shipmentId }) => shipmentId === shipment.id);
  const open = openPurchase(shipment, purchases);
  const abandoned = when(shipment.stage === 'abandoned', 'abandoned');
  const labelled = when(label !== null, 'label-exists');
  const needsLabel = when(label === null, 'no-label');
  const doubled = when(shipment.isDoubled, 'two-labels');
  const agreeing = invoiceBlocks(shipment, around);
  const beforeLabel: readonly ShipmentBlock[] = [
    ...abandoned,
    ...labelled,
    ...open,
    ...when(order.shipOn < around.today, 'ship-day-past'),
    ...when(isInAnotherShipment(shipment, around.shipments), 'in-another-shipment'),
    ...placeBlocks(pieces, order.direction),
    ...documentBlocks(pieces, order.direction),
    ...when(
      packageFaults(order.package, limitsOf(shipment, around)).some(({ effect }) => effect === 'stop'),
      'package-over-limits',
    ),
    ...lightBlocks(shipment, lights),
  ];
  return {
    lights,
    notes: notesOf(shipment, around, pieces, purchases),
    blocks: {
      prepare: [...abandoned, ...labelled, ...open],
      acknowledge: [
        ...abandoned,
        ...when(lights.policy.light !== 'stop' || isAcknowledged(shipment, lights), 'nothing-to-acknowledge'),
      ],
      'buy-label': [...when(!around.canAskFedex, 'no-account'), ...beforeLabel],
      'import-label': beforeLabel,
      'send-to-customer': [
        ...when(order.direction === 'outbound', 'only-inbound'),
        ...needsLabel,
        ...doubled,
        ...when(label !== null && !label.files.some(({ kind }) => kind === 'label'), 'no-label-file'),
        ...agreeing,
        ...documentBlocks(pieces, order.direction),
        ...when(around.email.trim() === '', 'no-email'),
      ],
      print: [...needsLabel, ...doubled, ...agreeing],
      void: [...needsLabel, ...when(isTendered(shipment), 'already-tendered'), ...open],
      track: [...when(shipment.labels.length === 0, 'no-label'), ...when(!around.canAskFedex, 'no-account')],
      abandon: [...abandoned, ...labelled, ...open],
    },
  };
}

/** Acknowledged for the total that stands: a higher one is told anew. */
function isAcknowledged({ acknowledged }: ShipmentState, { policy }: ExportLights): boolean {
  if (acknowledged === null || policy.total === null) return false;
  const { total } = acknowledged;
  return total.currency === policy.total.currency && compareMoney(policy.total, total) <= 0;
}

function when(isSo: boolean, block: ShipmentBlock): readonly ShipmentBlock[] {
  return isSo ? [block] : [];
}

/** Free by the order or by what was decided of the pieces: nobody passes over the limits by a wrong tick. */
function limitsOf({ order, bagNumbers }: ShipmentState, { pieces, terms }: ShipmentSurroundings) {
  const own = pieces.filter(({ bagNumber }) => bagNumbers.includes(bagNumber));
  const isDecidedFree = own.length > 0 && own.every(({ isPaidWork }) => !isPaidWork);
  return { isFree: order.isFree || isDecidedFree, limits: terms.parcelLimits };
}

/** A label may be on its way from FedEx, or be one without anybody knowing: nothing else is done before that is clear. */
function openPurchase({ labels }: ShipmentState, purchases: readonly Purchase[]): readonly ShipmentBlock[] {
  const stored = new Set<string>(labels.map(({ trackingNumber }) => trackingNumber));
  const has = (...states: readonly Purchase['state'][]) =>
    purchases.some(({ state }) => states.includes(state));
  const isUnstored = purchases.some(
    ({ state, trackingNumber }) =>
      (state === 'bought' || state === 'found') && trackingNumber !== null && !stored.has(trackingNumber),
  );
  return [
    ...when(has('asking', 'voiding'), 'purchase-asking'),
    ...when(has('unknown'), 'purchase-unknown'),
    ...when(isUnstored, 'purchase-not-stored'),
  ];
}

function lightBlocks(shipment: ShipmentState, lights: ExportLights): readonly ShipmentBlock[] {
  const { policy, law } = lights;
  const isOpen = law.settledBy === null;
  return [
    ...when(policy.light === 'stop' && !isAcknowledged(shipment, lights), 'policy-not-acknowledged'),
    ...when(law.light === 'not-known' && isOpen, 'law-not-known'),
    ...when(law.light === 'stop' && isOpen, 'law-needs-citation'),
  ];
}

function invoiceBlocks(
  { label }: ShipmentState,
  { invoice }: ShipmentSurroundings,
): readonly ShipmentBlock[] {
  if (invoice === null) return ['no-invoice'];
  return when(label !== null && invoice.trackingNumber !== label.trackingNumber, 'tracking-numbers-differ');
}

/** FedEx cancels a label only while nobody has handed the package over. */
function isTendered({ stage }: ShipmentState): boolean {
  return stage !== 'prepared' && stage !== 'labelled' && stage !== 'voided' && stage !== 'abandoned';
}

function notesOf(
  shipment: ShipmentState,
  around: ShipmentSurroundings,
  pieces: readonly PieceStanding[],
  purchases: readonly Purchase[],
): readonly ShipmentNote[] {
  const { order, label } = shipment;
  const isOut = order.direction === 'outbound';
  const bought = purchases.find(({ key }) => key === label?.purchaseKey);
  const notes: readonly (readonly [boolean, ShipmentNote])[] = [
    [
      packageFaults(order.package, limitsOf(shipment, around)).some(({ effect }) => effect === 'cost'),
      'package-cost',
    ],
    [isInsuredBelowCustoms(order) === true, 'insured-below-customs'],
    [isOut && pieces.some(({ balance }) => balance.due.minor > 0), 'money-owed'],
    [isOut && order.cameBy !== null && order.cameBy.trackingNumber === null, 'no-air-waybill'],
    [!isOut && order.recipient.country === 'JP' && order.returnOf === null, 'first-export-unknown'],
    [bought !== undefined && bought.environment !== 'production', 'label-not-for-use'],
  ];
  return notes.flatMap(([isSo, note]) => (isSo ? [note] : []));
}
