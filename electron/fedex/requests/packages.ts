import type * as z from 'zod';
import type { LabelFormat, ShipmentOrder, ShippingPackage } from '../../../shared/shipping/order';
import type { labelSpecificationSchema } from '../schemas/label';
import type { packageSchema } from '../schemas/package';
import { fedexMoney } from './fedex-amounts';

export function fedexWeight({ system }: Pick<ShippingPackage, 'system'>, weight: string) {
  return { units: system === 'imperial' ? 'LB' : 'KG', value: Number(weight) } as const;
}

/** FedEx takes whole inches or centimetres; a part of one counts as the next. */
function fedexDimensions({ system, length, width, height }: ShippingPackage) {
  return {
    length: Math.ceil(Number(length)),
    width: Math.ceil(Number(width)),
    height: Math.ceil(Number(height)),
    units: system === 'imperial' ? 'IN' : 'CM',
  } as const;
}

/** What a price depends on. */
export function ratedPackage({ package: pack, declaredForCarriage }: ShipmentOrder) {
  return {
    weight: fedexWeight(pack, pack.weight),
    dimensions: fedexDimensions(pack),
    ...(declaredForCarriage === null ? {} : { declaredValue: fedexMoney(declaredForCarriage) }),
  };
}

type PackageReference = NonNullable<z.input<typeof packageSchema>['customerReferences']>[number];

/** Japan's customs look for the waybill of the way out in the reference of the way back. */
function references({ returnOf, invoiceNumber }: ShipmentOrder): PackageReference[] {
  return returnOf === null
    ? [{ customerReferenceType: 'CUSTOMER_REFERENCE', value: invoiceNumber }]
    : [
        { customerReferenceType: 'CUSTOMER_REFERENCE', value: `AWB ${returnOf.trackingNumber}` },
        { customerReferenceType: 'P_O_NUMBER', value: invoiceNumber },
      ];
}

export function fedexPackage(order: ShipmentOrder): z.input<typeof packageSchema> {
  return {
    sequenceNumber: 1,
    groupPackageCount: 1,
    ...ratedPackage(order),
    customerReferences: references(order),
    packageSpecialServices: { signatureOptionType: 'DIRECT' },
  };
}

const labels: Readonly<Record<LabelFormat, z.input<typeof labelSpecificationSchema>>> = {
  'pdf-letter': {
    labelFormatType: 'COMMON2D',
    imageType: 'PDF',
    labelStockType: 'PAPER_85X11_TOP_HALF_LABEL',
  },
  'pdf-4x6': { labelFormatType: 'COMMON2D', imageType: 'PDF', labelStockType: 'PAPER_4X6' },
  'zpl-203': {
    labelFormatType: 'COMMON2D',
    imageType: 'ZPLII',
    labelStockType: 'STOCK_4X6',
    resolution: 203,
  },
  'zpl-300': {
    labelFormatType: 'COMMON2D',
    imageType: 'ZPLII',
    labelStockType: 'STOCK_4X6',
    resolution: 300,
  },
};

export function fedexLabel({ labelFormat }: ShipmentOrder): z.input<typeof labelSpecificationSchema> {
  return labels[labelFormat];
}
