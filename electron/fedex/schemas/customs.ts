import * as z from 'zod';
import { commoditySchema } from './commodity';
import { exportStatementSchema } from './export-statement';
import { printedText } from './fields';
import { cents, customsMoneySchema, moneySchema } from './measures';
import { partySchema } from './party';
import { paymentSchema } from './payment';

/** The reason of a return, as customs know it; `OTHER` needs its own words. */
const customsOptionSchema = z
  .strictObject({
    type: z.enum([
      'COURTESY_RETURN_LABEL',
      'EXHIBITION_TRADE_SHOW',
      'FAULTY_ITEM',
      'FOLLOWING_REPAIR',
      'FOR_REPAIR',
      'ITEM_FOR_LOAN',
      'OTHER',
      'REJECTED',
      'REPLACEMENT',
      'TRIAL',
    ]),
    description: printedText(60, 'CUSTOMSOPTION.DESCRIPTION.TOO.LONG').optional(),
  })
  .refine((option) => option.type !== 'OTHER' || option.description !== undefined, {
    path: ['description'],
    message: 'CUSTOMSOPTION.DESCRIPTION.REQUIRED',
  });

/** FedEx prints the first two comments: the first as special instructions, the second as comments. */
const commercialInvoiceSchema = z.strictObject({
  originatorName: printedText(70, 'ORIGINATORNAME.TOO.LONG').optional(),
  paymentTerms: printedText(70, 'PAYMENTTERMS.TOO.LONG').optional(),
  comments: z.array(printedText(444, 'COMMENTS.TOO.LONG')).min(1).max(2, 'COMMENTS.TOO.MANY').optional(),
  customerReferences: z
    .array(z.strictObject({ customerReferenceType: z.literal('INVOICE_NUMBER'), value: printedText(30) }))
    .length(1)
    .optional(),
  taxesOrMiscellaneousCharge: moneySchema.optional(),
  freightCharge: moneySchema.optional(),
  packingCosts: moneySchema.optional(),
  handlingCosts: moneySchema.optional(),
  declarationStatement: printedText(554, 'DECLARATIONSTATEMENT.TOO.LONG').optional(),
  specialInstructions: printedText(444, 'SPECIALINSTRUCTIONS.TOO.LONG').optional(),
  shipmentPurpose: z.enum(['GIFT', 'NOT_SOLD', 'PERSONAL_EFFECTS', 'REPAIR_AND_RETURN', 'SAMPLE', 'SOLD']),
  termsOfSale: z.enum(
    ['FCA', 'FOB', 'CIP', 'CIF', 'CPT', 'C&F', 'EXW', 'DDU', 'DDP', 'DAP'],
    'TERMSOFSALE.INVALID',
  ),
});

/** The `b13AFilingOption` that concerns Canada's exports is only ever `NOT_REQUIRED`. */
const exportDetailSchema = z.strictObject({
  b13AFilingOption: z.literal('NOT_REQUIRED').optional(),
  exportComplianceStatement: exportStatementSchema,
});

/** The sender pays the duties under `DDP`, never under `DAP` and `DDU`. */
function termsMatchPayer(terms: string, payer: string): boolean {
  if (terms === 'DDP') return payer !== 'RECIPIENT';
  return !(terms === 'DAP' || terms === 'DDU') || payer !== 'SENDER';
}

/** All values are in one currency, and the lines add up to the total. */
export const customsSchema = z
  .strictObject({
    isDocumentOnly: z.literal(false),
    customsOption: customsOptionSchema.optional(),
    dutiesPayment: paymentSchema,
    /** Where someone else than the recipient imports. */
    importerOfRecord: partySchema.optional(),
    totalCustomsValue: customsMoneySchema,
    insuranceCharge: moneySchema.optional(),
    partiesToTransactionAreRelated: z.boolean().optional(),
    commercialInvoice: commercialInvoiceSchema,
    exportDetail: exportDetailSchema.optional(),
    commodities: z.array(commoditySchema).min(1, 'COMMODITIES.REQUIRED').max(999, 'COMMODITIES.TOO.MANY'),
  })
  .check(({ value, issues }) => {
    const { commodities, totalCustomsValue, commercialInvoice, dutiesPayment } = value;
    const refuse = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value });
    const sum = commodities.reduce((total, line) => total + cents(line.customsValue), 0);
    if (sum !== cents(totalCustomsValue))
      refuse(['totalCustomsValue', 'amount'], 'TOTALCUSTOMSVALUE.INVALID');
    commodities.forEach((line, place) => {
      for (const field of ['unitPrice', 'customsValue'] as const)
        if (line[field].currency !== totalCustomsValue.currency)
          refuse(['commodities', place, field, 'currency'], 'CURRENCYTYPE.COMMODITIES.MUST.MATCH');
    });
    if (!termsMatchPayer(commercialInvoice.termsOfSale, dutiesPayment.paymentType))
      refuse(['commercialInvoice', 'termsOfSale'], 'TERMSOFSALE.DUTIESPAYMENT.MISMATCH');
  });

export type FedexCustoms = z.output<typeof customsSchema>;
