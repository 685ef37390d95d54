import { cents } from '../../../electron/fedex/schemas/measures';
import type { ShipRequest } from '../../../electron/fedex/schemas/ship-request';
import type { Alert } from '../answer';

type Valued = Pick<ShipRequest['requestedShipment'], 'customsClearanceDetail' | 'requestedPackageLineItems'>;

/** FedEx warns, and sells all the same, where the parcel is worth more than is declared for its carriage. */
export function valueAlerts({ customsClearanceDetail, requestedPackageLineItems }: Valued): readonly Alert[] {
  const declared = requestedPackageLineItems[0]?.declaredValue;
  const isMore =
    cents(customsClearanceDetail.totalCustomsValue) > (declared === undefined ? 0 : cents(declared));
  return isMore
    ? [
        {
          code: 'CUSTOMVALUE.GREATER.THAN.DECLAREDVALUE',
          alertType: 'WARNING',
          message: 'The customs value is greater than the declared value.',
        },
      ]
    : [];
}
