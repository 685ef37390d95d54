import type { CaseState } from '../../../shared/cases/case-state';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import type { ShopProfile } from '../../../shared/cases/shop';
import { plainText, typedAmount, typedCount, typedDay } from '../../../shared/cases/typed-values';
import type { Editions } from '../../../shared/policies/published';
import {
  customsWordsFor,
  type DerivedCustomsWords,
} from '../../../shared/shipping/customs/customs-words-for';
import { type ExportLights, exportLights } from '../../../shared/shipping/customs/export-lights';
import type { ShippingFaultCode } from '../../../shared/shipping/faults';
import {
  type PackageFault,
  type PackageLimits,
  packageFaults,
  parcelOf,
} from '../../../shared/shipping/goods/package-limits';
import { exportRateSchema, type ShipmentOrder } from '../../../shared/shipping/order';
import { plainTariffCode } from '../../../shared/shipping/orders/read-commodities';
import { readOrder } from '../../../shared/shipping/orders/read-order';
import { shippingTermsOf } from '../../../shared/shipping/orders/shipping-terms';
import type { PartyDraft } from '../../../shared/shipping/parties/party-draft';
import { readParty } from '../../../shared/shipping/parties/read-party';
import type { Party } from '../../../shared/shipping/party';
import { readTrackingNumber } from '../../../shared/shipping/tracking-number';
import type { PlainDate } from '../../../shared/time/plain-date';
import type { ShipmentDraft } from './shipment-draft';

export const shipmentWarnings = ['not-insured', 'zpl-for-customer'] as const;
/** What a person should have seen before the label; it holds nothing up. */
export type ShipmentWarning = (typeof shipmentWarnings)[number];

/** What the form says at one moment, as far as it can be read. */
export type ShipmentReading = {
  /** One a field, in the order of the form. */
  readonly faults: ReadonlyMap<FieldPath, ShippingFaultCode>;
  /** What may be said yes to; null while anything is at fault. */
  readonly order: ShipmentOrder | null;
  readonly limits: PackageLimits | null;
  readonly packageFaults: readonly PackageFault[];
  readonly isPackageRead: boolean;
  readonly derived: DerivedCustomsWords | null;
  readonly lights: ExportLights;
  readonly warnings: readonly ShipmentWarning[];
};

type Asking = {
  readonly state: CaseState;
  readonly editions: Editions;
  readonly shop: ShopProfile;
  readonly today: PlainDate;
};

export function readShipment(
  draft: ShipmentDraft,
  { state, editions, shop, today }: Asking,
): ShipmentReading {
  const terms = shippingTermsOf(state, draft.bagNumbers, editions);
  const read = readOrder(draft, { today, terms, carriageLimit: shop.shipping?.carriageLimit ?? null });
  const lights = exportLights(exportFacts(draft), terms.exportFiling);
  const faults = new Map<FieldPath, ShippingFaultCode>();
  if (draft.bagNumbers.length === 0) faults.set('bagNumbers', 'required');
  for (const { path, code } of read.ok ? [] : read.error) if (!faults.has(path)) faults.set(path, code);
  const measured = packageFaults(draft.package, { isFree: draft.isFree, limits: terms.parcelLimits });
  const order = read.ok && faults.size === 0 ? read.value : null;
  return {
    faults,
    order,
    limits: terms.parcelLimits,
    packageFaults: measured,
    isPackageRead: parcelOf(draft.package) !== null,
    derived: derivedWords(draft),
    lights,
    warnings: warningsOf(draft),
  };
}

/** The party, where nothing is wrong with it. */
export function readPartyOf(draft: PartyDraft): Party | null {
  const { party, faults } = readParty(draft, '');
  return faults.length === 0 ? party : null;
}

function warningsOf({ insured, direction, labelFormat }: ShipmentDraft): readonly ShipmentWarning[] {
  const isZpl = labelFormat === 'zpl-203' || labelFormat === 'zpl-300';
  const holds: Readonly<Record<ShipmentWarning, boolean>> = {
    'not-insured': insured.trim() === '',
    'zpl-for-customer': direction === 'inbound' && isZpl,
  };
  return shipmentWarnings.filter((warning) => holds[warning]);
}

function derivedWords(draft: ShipmentDraft): DerivedCustomsWords | null {
  const { direction, method, isFree, currency } = draft;
  if (method === '') return null;
  const receivedOn = typedDay(draft.cameBy.receivedOn).value;
  const cameOn = readTrackingNumber(draft.cameBy.trackingNumber).trackingNumber;
  const returned = readTrackingNumber(draft.returnOf.trackingNumber).trackingNumber;
  const shippedOn = typedDay(draft.returnOf.shippedOn).value;
  return customsWordsFor({
    direction,
    method,
    isFree,
    cameBy: receivedOn === null ? null : { trackingNumber: cameOn, receivedOn },
    returnOf: returned === null || shippedOn === null ? null : { trackingNumber: returned, shippedOn },
    workValue: typedAmount(draft.workValue, currency).value,
    serials: draft.commodities.map(({ serial }) => serial.trim()),
  });
}

/** As much of it as was typed: what cannot be read counts as not known. */
function exportFacts(draft: ShipmentDraft) {
  const rate = exportRateSchema.safeParse({
    perDollar: plainText(draft.exportRate.perDollar).replaceAll(',', ''),
    on: typedDay(draft.exportRate.on).value,
  });
  return {
    shipper: { country: draft.shipper.country },
    recipient: { country: draft.recipient.country },
    commodities: draft.commodities.map(({ tariffCode, quantity, unitValue }) => {
      const count = typedCount(quantity).value;
      return {
        tariffCode: plainTariffCode(tariffCode),
        quantity: count ?? 1,
        unitValue: count === null ? null : typedAmount(unitValue, draft.currency).value,
      };
    }),
    exportRate: rate.success ? rate.data : null,
    exportCitation: draft.exportCitation,
  };
}
