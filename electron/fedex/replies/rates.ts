import type { CarrierRate } from '../../../shared/shipping/carrier-rate';
import { moneyOf } from '../requests/fedex-amounts';
import type { RateReply } from '../schemas/rate-reply';

type RatedService = RateReply['output']['rateReplyDetails'][number];

/** `2026-12-04` at the head of whatever FedEx writes behind it. */
export function dayIn(text: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/u.exec(text ?? '')?.[0] ?? null;
}

function deliveredOn({ operationalDetail, commit }: RatedService): string | null {
  return dayIn(
    operationalDetail?.deliveryDate ?? operationalDetail?.commitDate ?? commit?.dateDetail?.dayFormat,
  );
}

function kindOf(rateType: string | null): CarrierRate['kind'] {
  if (rateType?.includes('ACCOUNT') === true) return 'account';
  return rateType?.includes('LIST') === true ? 'list' : 'other';
}

/** The cheapest first; what comes without a price is left out. */
export function ratesOf({ output }: RateReply): CarrierRate[] {
  const rates = output.rateReplyDetails.flatMap((service) =>
    service.ratedShipmentDetails.flatMap((rated): CarrierRate[] => {
      const currency = rated.currency ?? rated.shipmentRateDetail?.currency ?? null;
      const total = moneyOf(rated.totalNetCharge ?? rated.totalNetFedExCharge, currency);
      const { serviceType, serviceName } = service;
      if (total === null || serviceType === null) return [];
      return [
        {
          service: serviceType,
          name: serviceName ?? serviceType,
          kind: kindOf(rated.rateType),
          total: { ...total },
          deliveredOn: deliveredOn(service),
        },
      ];
    }),
  );
  return rates.sort((one, other) => one.total.minor - other.total.minor);
}
