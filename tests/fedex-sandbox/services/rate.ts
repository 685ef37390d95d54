import { rateRequestSchema } from '../../../electron/fedex/schemas/rate-request';
import { refused } from '../answer';
import { accountRefusal } from './account';
import { accountPrice, daysOf, listPrice, type ServiceType, serviceName, serviceTypes } from './prices';
import { checked } from './service';

type Weight = Parameters<typeof listPrice>[1];

function quote(service: ServiceType, weight: Weight, kinds: readonly string[], from: Date) {
  const list = listPrice(service, weight);
  const price = (rateType: 'ACCOUNT' | 'LIST', amount: number) => ({
    rateType,
    totalBaseCharge: amount,
    totalNetCharge: amount,
    totalNetFedExCharge: amount,
    shipmentRateDetail: { currency: 'USD', totalSurcharges: 0, rateZone: 'SAMPLE' },
  });
  const arrival = new Date(from.getTime() + daysOf(service) * 86_400_000).toISOString();
  return {
    serviceType: service,
    serviceName: serviceName(service),
    packagingType: 'YOUR_PACKAGING',
    customerMessages: [{ code: 'SERVICE.TYPE.INTERNATIONAL.MESSAGE', message: 'An invented price.' }],
    ratedShipmentDetails: [
      ...(kinds.includes('ACCOUNT') ? [price('ACCOUNT', accountPrice(list))] : []),
      ...(kinds.includes('LIST') ? [price('LIST', list)] : []),
    ],
    operationalDetail: { deliveryDate: arrival.slice(0, 19) },
  };
}

export const rate = checked(rateRequestSchema, ({ accountNumber, requestedShipment }, ledger) => {
  const refusal = accountRefusal(accountNumber.value);
  if (refusal !== null) return refusal;
  const { serviceType, shipper, recipient, requestedPackageLineItems, rateRequestType } = requestedShipment;
  if (shipper.address.countryCode === recipient.address.countryCode)
    return refused(
      'SERVICE.TYPE.INTERNATIONAL.MESSAGE',
      'The service crosses a border; the parcel does not.',
    );
  const weight = requestedPackageLineItems[0]?.weight;
  if (weight === undefined) return refused('PACKAGE.NULLOREMPTY.REQUIRED', 'No package.');
  const services = serviceType === undefined ? serviceTypes : [serviceType];
  const from = ledger.now();
  return {
    status: 200,
    body: {
      output: {
        rateReplyDetails: services.map((service) => quote(service, weight, rateRequestType, from)),
        quoteDate: from.toISOString().slice(0, 10),
        isEncoded: false,
      },
    },
  };
});
