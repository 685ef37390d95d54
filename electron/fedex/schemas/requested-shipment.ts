import * as z from 'zod';
import { customsSchema } from './customs';
import { dayStampSchema } from './fields';
import { documentSpecificationSchema, labelSpecificationSchema } from './label';
import { cents } from './measures';
import { isWithinPackaging, packageSchema, packagingTypeSchema, serviceTypeSchema } from './package';
import { partySchema } from './party';
import { paymentSchema, payorAccount } from './payment';
import { specialServicesSchema } from './special-services';

/** One package, one recipient, across a border: what Naoshi ships. */
export const shipmentFields = {
  shipDatestamp: dayStampSchema,
  serviceType: serviceTypeSchema,
  packagingType: packagingTypeSchema,
  shipper: partySchema,
  recipients: z.array(partySchema).length(1, 'RECIPIENTS.INVALID'),
  shippingChargesPayment: paymentSchema,
  labelSpecification: labelSpecificationSchema,
  shippingDocumentSpecification: documentSpecificationSchema.optional(),
  shipmentSpecialServices: specialServicesSchema.optional(),
  customsClearanceDetail: customsSchema,
  requestedPackageLineItems: z.array(packageSchema).length(1, 'PACKAGE.NULLOREMPTY.REQUIRED'),
};

const comparedSchema = z.object(shipmentFields).extend({ totalWeight: z.number() });
type Compared = z.output<typeof comparedSchema>;

type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

function* weightFaults(shipment: Compared): Generator<Fault> {
  const [pack] = shipment.requestedPackageLineItems;
  if (pack === undefined) return;
  const { commodities } = shipment.customsClearanceDetail;
  // A request to validate has room for whole units alone.
  const total = Number.isInteger(shipment.totalWeight) ? Math.ceil(pack.weight.value) : pack.weight.value;
  if (shipment.totalWeight !== pack.weight.value && shipment.totalWeight !== total)
    yield { path: ['totalWeight'], message: 'TOTALWEIGHT.INVALID' };
  if (!isWithinPackaging(shipment.packagingType, pack.weight))
    yield { path: ['requestedPackageLineItems', 0, 'weight', 'value'], message: 'WEIGHT.TOO.HEAVY' };
  for (const [place, line] of commodities.entries())
    if (line.weight.units !== pack.weight.units)
      yield {
        path: ['customsClearanceDetail', 'commodities', place, 'weight', 'units'],
        message: 'WEIGHT.UNITS.MISMATCH',
      };
  const contents = commodities.reduce((sum, line) => sum + line.weight.value, 0);
  if (contents > pack.weight.value + 1e-9)
    yield { path: ['requestedPackageLineItems', 0, 'weight', 'value'], message: 'COMMODITY.WEIGHT.EXCEEDS' };
}

function* valueFaults(shipment: Compared): Generator<Fault> {
  const declared = shipment.requestedPackageLineItems[0]?.declaredValue;
  const { totalCustomsValue } = shipment.customsClearanceDetail;
  if (declared === undefined) return;
  const path = ['requestedPackageLineItems', 0, 'declaredValue'];
  if (declared.currency !== totalCustomsValue.currency)
    yield { path: [...path, 'currency'], message: 'CURRENCYTYPE.PACKAGES.MUST' };
  else if (cents(declared) > cents(totalCustomsValue))
    yield { path: [...path, 'amount'], message: 'DECLAREDVALUE.EXCEEDS.CUSTOMSVALUE' };
}

function* borderFaults(shipment: Compared): Generator<Fault> {
  const origin = shipment.shipper.address.countryCode;
  const customs = shipment.customsClearanceDetail;
  if (origin === shipment.recipients[0]?.address.countryCode)
    yield { path: ['serviceType'], message: 'SERVICE.TYPE.INTERNATIONAL.MESSAGE' };
  if (origin === 'US' && customs.exportDetail === undefined)
    yield { path: ['customsClearanceDetail', 'exportDetail'], message: 'EXPORTCOMPLIANCESTATEMENT.REQUIRED' };
  if (origin !== 'US' && customs.exportDetail !== undefined)
    yield { path: ['customsClearanceDetail', 'exportDetail'], message: 'EXPORTCOMPLIANCESTATEMENT.INVALID' };
  const isReturn = shipment.shipmentSpecialServices?.returnShipmentDetail !== undefined;
  if (isReturn && customs.customsOption === undefined)
    yield { path: ['customsClearanceDetail', 'customsOption'], message: 'CUSTOMSOPTION.REQUIRED' };
  const etd = shipment.shipmentSpecialServices?.etdDetail;
  const wantsInvoice = etd !== undefined && 'requestedDocumentTypes' in etd;
  if (wantsInvoice && shipment.shippingDocumentSpecification === undefined)
    yield { path: ['shippingDocumentSpecification'], message: 'EDT.DETAILS.MISSING' };
}

function* accountFaults(account: string, shipment: Compared): Generator<Fault> {
  const payments = [
    [['shippingChargesPayment'], shipment.shippingChargesPayment],
    [['customsClearanceDetail', 'dutiesPayment'], shipment.customsClearanceDetail.dutiesPayment],
  ] as const;
  for (const [path, payment] of payments) {
    const named = payorAccount(payment);
    if (payment.paymentType === 'SENDER' && named !== undefined && named !== account)
      yield { path: [...path, 'payor'], message: 'ACCOUNT.NUMBER.MISMATCH' };
  }
  const { shippingChargesPayment } = shipment;
  if (shippingChargesPayment.paymentType !== 'SENDER' && payorAccount(shippingChargesPayment) === undefined)
    yield { path: ['shippingChargesPayment', 'payor'], message: 'ACCOUNT.NUMBER.INVALID' };
}

type Asked = {
  readonly accountNumber: { readonly value: string };
  readonly requestedShipment: Compared;
};

/** The rules that hold between the parts of one shipment. */
export function checkShipment({ value, issues }: z.core.ParsePayload<Asked>): void {
  const { accountNumber, requestedShipment } = value;
  const faults = [
    ...weightFaults(requestedShipment),
    ...valueFaults(requestedShipment),
    ...borderFaults(requestedShipment),
    ...accountFaults(accountNumber.value, requestedShipment),
  ];
  for (const { path, message } of faults)
    issues.push({ code: 'custom', path: ['requestedShipment', ...path], message, input: value });
}
