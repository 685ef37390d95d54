import * as z from 'zod';
import { printedText } from './fields';
import { dimensionsSchema, moneySchema, weightSchema } from './measures';

/** What each packaging may weigh, in pounds. */
export const packagingLimits = {
  YOUR_PACKAGING: 150,
  FEDEX_ENVELOPE: 1,
  FEDEX_BOX: 20,
  FEDEX_SMALL_BOX: 20,
  FEDEX_MEDIUM_BOX: 20,
  FEDEX_LARGE_BOX: 20,
  FEDEX_EXTRA_LARGE_BOX: 20,
  FEDEX_10KG_BOX: 22,
  FEDEX_25KG_BOX: 55,
  FEDEX_PAK: 20,
} as const;

// The table is written out above: its keys are all there are.
const packagingNames = Object.keys(packagingLimits) as (keyof typeof packagingLimits)[];

export const packagingTypeSchema = z.enum(packagingNames, 'PACKAGINGTYPE.INVALID');

export const serviceTypeSchema = z.enum(
  [
    'FEDEX_INTERNATIONAL_PRIORITY_EXPRESS',
    'INTERNATIONAL_FIRST',
    'FEDEX_INTERNATIONAL_PRIORITY',
    'INTERNATIONAL_ECONOMY',
    'FEDEX_INTERNATIONAL_CONNECT_PLUS',
  ],
  'SERVICETYPE.INVALID',
);

export const packageSchema = z.strictObject({
  sequenceNumber: z.literal(1),
  groupPackageCount: z.literal(1),
  weight: weightSchema,
  dimensions: dimensionsSchema.optional(),
  declaredValue: moneySchema.optional(),
  customerReferences: z
    .array(
      z.strictObject({
        customerReferenceType: z.enum(['CUSTOMER_REFERENCE', 'P_O_NUMBER', 'DEPARTMENT_NUMBER']),
        value: printedText(30, 'CUSTOMERREFERENCE.TOO.LONG'),
      }),
    )
    .min(1)
    .max(3)
    .optional(),
  packageSpecialServices: z
    .strictObject({ signatureOptionType: z.enum(['SERVICE_DEFAULT', 'INDIRECT', 'DIRECT', 'ADULT']) })
    .optional(),
});

/** Whether a weight is within what its packaging carries. */
export function isWithinPackaging(
  packaging: keyof typeof packagingLimits,
  weight: z.output<typeof weightSchema>,
): boolean {
  const pounds = weight.units === 'LB' ? weight.value : weight.value / 0.45359237;
  return pounds <= packagingLimits[packaging] + 0.05;
}
