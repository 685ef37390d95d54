import type * as z from 'zod';
import { err, ok, type Result } from '../../../shared/result';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { type ShipRequest, shipRequestSchema } from '../schemas/ship-request';
import type { specialServicesSchema } from '../schemas/special-services';
import { type ValidateRequest, validateRequestSchema } from '../schemas/validate-request';
import { checked } from './checked';
import { fedexCustoms } from './customs';
import { fedexLabel, fedexPackage } from './packages';
import { fedexParty } from './parties';
import { freightPayment } from './payments';

type Asked = {
  readonly order: ShipmentOrder;
  readonly accountNumber: string;
  /** Of an invoice that FedEx has already; null = FedEx makes one. */
  readonly documentId: string | null;
};

const reasons = {
  resize: 'Ring resizing',
  repair: 'Repair',
  exchange: 'Exchange',
  unworked: 'Return',
} as const;

/** On a return the papers travel with the package; on every other way they go ahead to the customs. */
function specialServices({ order, documentId }: Asked): z.input<typeof specialServicesSchema> {
  const { returnOf, method } = order;
  if (returnOf === null)
    return {
      specialServiceTypes: ['ELECTRONIC_TRADE_DOCUMENTS'],
      etdDetail:
        documentId === null
          ? { requestedDocumentTypes: ['COMMERCIAL_INVOICE'] }
          : { attachedDocuments: [{ documentType: 'COMMERCIAL_INVOICE', documentId }] },
    };
  return {
    specialServiceTypes: ['RETURN_SHIPMENT'],
    returnShipmentDetail: {
      returnType: 'PRINT_RETURN_LABEL',
      rma: { reason: reasons[method] },
      returnAssociationDetail: {
        trackingNumber: returnOf.trackingNumber,
        shipDatestamp: returnOf.shippedOn,
      },
    },
  };
}

/** FedEx reckons in dollars where one end is in the United States; the first line that does not is named. */
function currencyFault({ shipper, recipient, commodities }: ShipmentOrder): Result<null> {
  if (shipper.country !== 'US' && recipient.country !== 'US') return ok(null);
  const line = commodities.findIndex(({ unitValue }) => unitValue.currency !== 'USD');
  return line === -1
    ? ok(null)
    : err({
        kind: 'carrier-goods-refused',
        detail: 'CURRENCY.INVALID: USD',
        path: ['order', 'commodities', line, 'unitValue'],
      });
}

const nobodyOfTheShopPays: Result<never> = err({
  kind: 'carrier-account-refused',
  detail: 'ACCOUNT.NUMBER.MISMATCH',
  path: ['order', 'freightPayer'],
});

function shipment(asked: Asked) {
  const { order, accountNumber, documentId } = asked;
  const currency = currencyFault(order);
  if (!currency.ok) return currency;
  const payment = freightPayment(order, accountNumber);
  if (payment === null) return nobodyOfTheShopPays;
  return ok({
    shipDatestamp: order.shipOn,
    pickupType: order.direction === 'outbound' ? 'USE_SCHEDULED_PICKUP' : 'DROPOFF_AT_FEDEX_LOCATION',
    serviceType: order.service,
    packagingType: 'YOUR_PACKAGING',
    totalWeight: Number(order.package.weight),
    shipper: fedexParty(order.shipper),
    recipients: [fedexParty(order.recipient)],
    shippingChargesPayment: payment,
    labelSpecification: fedexLabel(order),
    ...(documentId === null
      ? {
          shippingDocumentSpecification: {
            shippingDocumentTypes: ['COMMERCIAL_INVOICE'],
            commercialInvoiceDetail: { documentFormat: { docType: 'PDF', stockType: 'PAPER_LETTER' } },
          },
        }
      : {}),
    shipmentSpecialServices: specialServices(asked),
    customsClearanceDetail: fedexCustoms(order, accountNumber),
    requestedPackageLineItems: [fedexPackage(order)],
  } satisfies z.input<typeof shipRequestSchema>['requestedShipment']);
}

/** Buys a label whose files come in the reply itself. */
export function shipRequest(asked: Asked): Result<ShipRequest> {
  const requested = shipment(asked);
  if (!requested.ok) return requested;
  return checked(shipRequestSchema, {
    labelResponseOptions: 'LABEL',
    accountNumber: { value: asked.accountNumber },
    requestedShipment: requested.value,
  } satisfies z.input<typeof shipRequestSchema>);
}

/** The same without its label; this service of FedEx knows whole units of weight only. */
export function validateRequest(asked: Asked): Result<ValidateRequest> {
  const requested = shipment(asked);
  if (!requested.ok) return requested;
  return checked(validateRequestSchema, {
    accountNumber: { value: asked.accountNumber },
    requestedShipment: { ...requested.value, totalWeight: Math.ceil(requested.value.totalWeight) },
  } satisfies z.input<typeof validateRequestSchema>);
}
