import { cancelRequestSchema } from '../../../electron/fedex/schemas/cancel-request';
import { refused } from '../answer';
import { accountRefusal } from './account';
import { checked } from './service';

/** A label can be given back until FedEx has the parcel. */
export const cancel = checked(
  cancelRequestSchema,
  ({ accountNumber, trackingNumber, senderCountryCode }, ledger) => {
    const refusal = accountRefusal(accountNumber.value);
    if (refusal !== null) return refusal;
    const label = ledger.label(trackingNumber);
    if (label === null)
      return refused(
        'TRACKING.TRACKINGNUMBER.NOTFOUND',
        'No shipment has this tracking number.',
        'trackingNumber',
      );
    if (label.from !== senderCountryCode)
      return refused(
        'SENDERCOUNTRYCODE.INVALID',
        'The shipment starts in another country.',
        'senderCountryCode',
      );
    if (label.state === 'cancelled')
      return refused('SHIPMENT.ALREADY.CANCELLED', 'The shipment was cancelled before.', 'trackingNumber');
    if (label.state !== 'label-made') {
      const message = 'The shipment was tendered to FedEx and cannot be cancelled.';
      const alert = { code: 'SHIPMENT.ALREADY.TENDERED', alertType: 'WARNING', message };
      return {
        status: 200,
        body: { output: { cancelledShipment: false, cancelledHistory: false, alerts: [alert] } },
      };
    }
    ledger.move(trackingNumber, 'cancelled');
    return {
      status: 200,
      remark: `cancelled ${trackingNumber}`,
      body: {
        output: {
          cancelledShipment: true,
          cancelledHistory: true,
          successMessage: 'Shipment is successfully cancelled',
        },
      },
    };
  },
);
