import * as z from 'zod';
import { isTellingDescription } from './description';
import { countryCodeSchema, printedText } from './fields';
import { cents, customsMoneySchema, weightSchema } from './measures';

/**
 * One line of the invoice. `customsValue` is the line's total and `unitPrice` the value of one, so the first must be
 * the second times `quantity`.
 */
export const commoditySchema = z
  .strictObject({
    description: printedText(450, 'COMMODITY.DESCRIPTION.TOO.LONG').refine(
      isTellingDescription,
      'INCONSISTENT.COMMODITY.DESCRIPTION',
    ),
    countryOfManufacture: countryCodeSchema,
    harmonizedCode: z
      .string()
      .regex(/^\d{6}(\d{2}(\d{2})?)?$/, 'HARMONIZEDCODE.INVALID')
      .optional(),
    quantity: z.int('QUANTITY.INVALID').min(1, 'QUANTITY.INVALID'),
    numberOfPieces: z
      .int('NUMBEROFPIECES.INVALID')
      .min(1, 'NUMBEROFPIECES.INVALID')
      .max(9999, 'NUMBEROFPIECES.INVALID')
      .optional(),
    quantityUnits: z.string().regex(/^[A-Z0-9]{1,4}$/, 'QUANTITYUNITS.INVALID'),
    unitPrice: customsMoneySchema,
    customsValue: customsMoneySchema,
    weight: weightSchema,
    partNumber: printedText(20, 'PARTNUMBER.TOO.LONG').optional(),
    cIMarksAndNumbers: printedText(35, 'CIMARKSANDNUMBERS.TOO.LONG').optional(),
  })
  .refine((line) => cents(line.customsValue) === Math.round(cents(line.unitPrice) * line.quantity), {
    path: ['customsValue', 'amount'],
    message: 'RATE.CUSTOMSVALUE.INVALID',
  });

export type FedexCommodity = z.output<typeof commoditySchema>;
