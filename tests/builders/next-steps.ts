import type { DeskEvent } from '../../shared/cases/events';
import { reduce } from '../../shared/cases/reduce';
import { published } from '../../shared/policies/published';
import { shippingTermsOf } from '../../shared/shipping/orders/shipping-terms';
import type { Purchase } from '../../shared/shipping/purchase';
import {
  type NextOfShipment,
  nextOfShipment,
  type ShipmentSurroundings,
} from '../../shared/shipping/shipments/next-of-shipment';
import type { Course } from './a-course';
import { day } from './a-shop';
import { shipping } from './shipping-events';

export type Told = ReturnType<typeof shipping>;

/** What may be done with the first shipment of a course after these events. */
export function nextOf(
  course: Course,
  events: (told: Told) => readonly DeskEvent[],
  around: Partial<ShipmentSurroundings> = {},
): NextOfShipment {
  const state = reduce([...course.events, ...events(shipping(course.case))]);
  const [shipment] = state?.shipments ?? [];
  if (state === null || shipment === undefined) throw new Error('There is no shipment.');
  return nextOfShipment(shipment, {
    pieces: state.standings,
    shipments: state.shipments,
    purchases: [],
    terms: shippingTermsOf(state, shipment.bagNumbers, published),
    canAskFedex: true,
    invoice: { trackingNumber: shipment.label?.trackingNumber ?? null },
    email: 'ann.lee@example.com',
    today: day('2026-11-25'),
    ...around,
  });
}

const shipmentIdOf = (course: Course): string => {
  const event = shipping(course.case).prepared(1);
  return event.type === 'shipment-prepared' ? event.data.shipmentId : '';
};

export function aPurchase(course: Course, changes: Partial<Purchase>): Purchase {
  return {
    key: '01900000-0000-7000-8000-00000000b0b0',
    caseId: course.case.id,
    shipmentId: shipmentIdOf(course),
    state: 'bought',
    environment: 'production',
    trackingNumber: null,
    files: [],
    alerts: [],
    charged: null,
    askedAt: '2026-11-25T03:00:00.000Z',
    changedAt: '2026-11-25T03:00:00.000Z',
    ...changes,
  };
}
