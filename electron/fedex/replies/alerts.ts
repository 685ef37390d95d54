import type { CarrierAlert } from '../../../shared/shipping/carrier-file';
import type { FaultWords } from '../refusals';
import type { FedexAlert } from '../schemas/alert';

const codeLength = 200;
const messageLength = 1000;

export function carrierAlerts(...lists: readonly (readonly FedexAlert[])[]): CarrierAlert[] {
  const told = lists.flat().map(({ code, alertType, message }) => ({
    code: code.slice(0, codeLength),
    message: (message ?? '').slice(0, messageLength),
    level: alertType === 'WARNING' ? ('warning' as const) : ('note' as const),
  }));
  // FedEx says the same at the shipment and at each of its documents.
  return told.filter(
    ({ code, message }, place) =>
      told.findIndex((other) => other.code === code && other.message === message) === place,
  );
}

export function faultAlerts(faults: readonly FaultWords[]): CarrierAlert[] {
  return faults.map(({ code, message }) => ({
    code: code.slice(0, codeLength),
    message: message.slice(0, messageLength),
    level: 'error',
  }));
}
