import { stamp } from '../../shared/cases/acting';
import type { CaseState } from '../../shared/cases/case-state';
import { type DeskEvent, deskEventSchema, type EventData } from '../../shared/cases/events';
import type { ContentHash } from '../../shared/cases/ids';
import type { ShipmentOrder } from '../../shared/shipping/order';
import type { TrackingReading, TrackingStanding } from '../../shared/shipping/purchase';
import { anInboundOrder } from './a-shipment-order';
import { anActing, countedIds } from './a-shop';

export const firstNumber = '794953555571';
export const secondNumber = '794604790138';
const shipmentId = '01900000-0000-7000-8000-0000005419e7';

type ShippingData = Pick<
  EventData,
  | 'shipment-prepared'
  | 'export-total-acknowledged'
  | 'shipment-label-stored'
  | 'shipment-label-voided'
  | 'shipment-abandoned'
  | 'tracking-read'
>;

export function aFile(kind: 'label' | 'invoice' = 'label', digit = 'a') {
  return { kind, format: 'pdf' as const, hash: digit.repeat(64) as ContentHash, pages: 1, copies: 1 };
}

export function aReading(standing: TrackingStanding, trackingNumber = firstNumber): TrackingReading {
  return {
    trackingNumber,
    standing,
    code: 'IT',
    words: 'On the way',
    scannedAt: null,
    place: '',
    deliveredOn: null,
    signedBy: '',
  };
}

/** The events of one shipment of a case, each at the minute that is named. */
export function shipping(state: CaseState, id = shipmentId) {
  const newId = countedIds(90_000 + Number.parseInt(id.slice(-4), 16));
  const subject = { kind: 'case', id: state.id } as const;
  function event<T extends keyof ShippingData>(
    type: T,
    data: Omit<ShippingData[T], 'shipmentId'>,
    minute: number,
  ): DeskEvent {
    const at = `2026-11-25T03:${String(minute).padStart(2, '0')}:00.000Z`;
    const acting = anActing({ at, newId });
    return deskEventSchema.parse({ ...stamp(acting), subject, type, data: { shipmentId: id, ...data } });
  }
  const bagNumbers = state.pieces.map(({ bagNumber }) => bagNumber);
  return {
    prepared: (minute: number, order: ShipmentOrder = anInboundOrder()) =>
      event('shipment-prepared', { bagNumbers, order }, minute),
    acknowledged: (minute: number, minor: number) =>
      event(
        'export-total-acknowledged',
        { total: { minor, currency: 'USD' }, clause: 'ciwaka/eei-2500', note: 'メールで確認' },
        minute,
      ),
    stored: (minute: number, trackingNumber = firstNumber, files = [aFile()]) =>
      event(
        'shipment-label-stored',
        { source: 'imported', trackingNumber, purchaseKey: null, files },
        minute,
      ),
    voided: (minute: number, trackingNumber = firstNumber) =>
      event('shipment-label-voided', { trackingNumber, how: 'cancelled', reason: '重量違い' }, minute),
    abandoned: (minute: number) => event('shipment-abandoned', { reason: 'お客様のご都合' }, minute),
    read: (minute: number, standing: TrackingStanding, trackingNumber = firstNumber) =>
      event('tracking-read', { reading: aReading(standing, trackingNumber) }, minute),
  };
}
