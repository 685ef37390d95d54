import { validateRequestSchema } from '../../../electron/fedex/schemas/validate-request';
import { accountRefusal, documentRefusal } from './account';
import { checked } from './service';
import { valueAlerts } from './value-alerts';

export const validate = checked(validateRequestSchema, ({ accountNumber, requestedShipment }, ledger) => {
  const refusal =
    accountRefusal(accountNumber.value) ??
    documentRefusal(requestedShipment.shipmentSpecialServices?.etdDetail, ledger);
  if (refusal !== null) return refusal;
  const success = {
    code: 'SHIPMENT.VALIDATION.SUCCESS',
    alertType: 'NOTE' as const,
    message: 'Shipment validated successfully. No errors found.',
  };
  return { status: 200, body: { output: { alerts: [success, ...valueAlerts(requestedShipment)] } } };
});
