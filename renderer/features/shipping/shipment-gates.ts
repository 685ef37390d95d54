import { useEffect, useMemo, useState } from 'react';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { CarrierSettings } from '../../../shared/shipping/carrier-settings';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { shippingTermsOf } from '../../../shared/shipping/orders/shipping-terms';
import { type NextOfShipment, nextOfShipment } from '../../../shared/shipping/shipments/next-of-shipment';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import { today } from '../../app/clock';
import { useDesk, useLedger } from '../../app/desk-context';
import { acknowledgementOf } from './acknowledged-total';
import type { ShipmentDraft } from './shipment-draft';
import type { Purchases } from './use-purchases';

/** How FedEx is reached from here; undefined while it is asked, null where it cannot be known. */
export function useCarrierSettings(): CarrierSettings | null | undefined {
  const desk = useDesk();
  const [settings, setSettings] = useState<CarrierSettings | null>();
  useEffect(() => {
    let isGone = false;
    void desk.readCarrierSettings({}).then((read) => {
      if (!isGone) setSettings(read.ok ? read.value : null);
    });
    return () => {
      isGone = true;
    };
  }, [desk]);
  return settings;
}

export function canAskCarrier(settings: CarrierSettings | null | undefined): boolean {
  return settings?.account != null && settings.secret !== 'none';
}

/** A shipment as it would stand if what is typed were written down now. */
export function asPrepared(
  state: CaseState,
  draft: ShipmentDraft,
  order: ShipmentOrder,
  known: ShipmentState | null,
): ShipmentState {
  const { shipmentId: id, bagNumbers, startedAt, by } = draft;
  const { eventId } = state.timeline[0] ?? {};
  if (eventId === undefined) throw new Error(`The case ${state.id} has no beginning.`);
  return {
    id,
    prepared: { eventId, at: startedAt, station: state.station, by },
    label: null,
    isDoubled: false,
    labels: [],
    abandoned: null,
    readings: [],
    tracked: null,
    stage: 'prepared',
    ...known,
    bagNumbers,
    order,
    acknowledged: acknowledgementOf(state, id),
  };
}

/** What may be done with a shipment, and why not; null while there is none whole. */
export function useNextOfShipment(
  shipment: ShipmentState | null,
  of: { readonly state: CaseState; readonly customer: Customer },
  purchases: Purchases,
  settings: CarrierSettings | null | undefined,
): NextOfShipment | null {
  const { state, customer } = of;
  const { editions, shop } = useLedger();
  const day = today(shop.timeZone);
  return useMemo(() => {
    if (shipment === null) return null;
    return nextOfShipment(shipment, {
      pieces: state.standings,
      shipments: state.shipments,
      purchases: purchases.known ?? [],
      terms: shippingTermsOf(state, shipment.bagNumbers, editions),
      canAskFedex: canAskCarrier(settings),
      // Ours is drawn from the order and bears the number of the label.
      invoice: { trackingNumber: shipment.label?.trackingNumber ?? null },
      email: customer.emails[0] ?? '',
      today: day,
    });
  }, [shipment, state, customer, purchases.known, settings, editions, day]);
}
