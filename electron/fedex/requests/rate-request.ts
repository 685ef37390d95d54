import type * as z from 'zod';
import type { Result } from '../../../shared/result';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import type { Party } from '../../../shared/shipping/party';
import { type RateRequest, rateRequestSchema } from '../schemas/rate-request';
import { checked } from './checked';
import { fedexCommodity } from './customs';
import { ratedPackage } from './packages';
import { given } from './parties';
import { dutiesPayment } from './payments';

function ratedPlace({ city, stateOrProvince, postalCode, country, isResidential }: Party) {
  return {
    address: {
      city,
      ...given('stateOrProvinceCode', stateOrProvince),
      ...given('postalCode', postalCode),
      countryCode: country,
      residential: isResidential,
    },
  };
}

/** A quote asks who pays the duties only where the sender does. */
function sendersDuties(order: ShipmentOrder, accountNumber: string) {
  const { paymentType, ...payor } = dutiesPayment(order, accountNumber);
  return paymentType === 'SENDER' ? { dutiesPayment: { paymentType, ...payor } } : {};
}

/** Asks for every service there is between the two places, in the currency of the goods. */
export function rateRequest(order: ShipmentOrder, accountNumber: string): Result<RateRequest> {
  return checked(rateRequestSchema, {
    accountNumber: { value: accountNumber },
    rateRequestControlParameters: { returnTransitTimes: true },
    requestedShipment: {
      shipper: ratedPlace(order.shipper),
      recipient: ratedPlace(order.recipient),
      preferredCurrency: order.commodities[0]?.unitValue.currency,
      rateRequestType: ['ACCOUNT', 'LIST'],
      shipDateStamp: order.shipOn,
      pickupType: order.direction === 'outbound' ? 'USE_SCHEDULED_PICKUP' : 'DROPOFF_AT_FEDEX_LOCATION',
      packagingType: 'YOUR_PACKAGING',
      requestedPackageLineItems: [ratedPackage(order)],
      customsClearanceDetail: {
        ...sendersDuties(order, accountNumber),
        commodities: order.commodities.map((line) => fedexCommodity(line, order.package)),
      },
    },
  } satisfies z.input<typeof rateRequestSchema>);
}
