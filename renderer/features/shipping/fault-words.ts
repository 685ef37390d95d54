import type { ShippingFaultCode } from '../../../shared/shipping/faults';
import { shippingFaultWording } from '../../../shared/wording/shipping-faults';
import { useLanguage } from '../../app/desk-context';

/** What is wrong with a field of a shipment, in the language of the desk. */
export function useShippingFaultWords(): (code: ShippingFaultCode) => string {
  const language = useLanguage();
  return (code) => shippingFaultWording[code][language];
}
