import { shipRequestSchema } from '../../../electron/fedex/schemas/ship-request';

/** The request with one value set at a path such as `requestedShipment.recipients.0.address.city`; `undefined` removes it. */
export function withValue(request: object, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(request);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  // A path that leads nowhere is a mistake in the test and throws here.
  const holder = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** What is wrong with it, by code; a key that FedEx does not know by its name. */
export const codesOf = (request: unknown) =>
  (shipRequestSchema.safeParse(request).error?.issues ?? []).map((issue) =>
    issue.code === 'unrecognized_keys' ? `unknown ${issue.keys.join()}` : issue.message,
  );

/** Paths of the parts that tests change. */
export const at = {
  customer: 'requestedShipment.recipients.0',
  shop: 'requestedShipment.shipper',
  line: 'requestedShipment.customsClearanceDetail.commodities.0',
  pack: 'requestedShipment.requestedPackageLineItems.0',
  customs: 'requestedShipment.customsClearanceDetail',
  label: 'requestedShipment.labelSpecification',
  services: 'requestedShipment.shipmentSpecialServices',
} as const;
