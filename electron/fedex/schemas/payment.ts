import * as z from 'zod';
import { accountNumberSchema } from './fields';

const payorSchema = z.strictObject({
  responsibleParty: z.strictObject({ accountNumber: accountNumberSchema }),
});

/** Who pays. A payor is named with an account or left out: half a payor is refused as `ACCOUNT.NUMBER.INVALID`. */
export const paymentSchema = z
  .strictObject({
    paymentType: z.enum(['SENDER', 'RECIPIENT', 'THIRD_PARTY']),
    payor: payorSchema.optional(),
  })
  .refine((payment) => payment.paymentType !== 'THIRD_PARTY' || payment.payor !== undefined, {
    path: ['payor'],
    message: 'ACCOUNT.NUMBER.INVALID',
  });

/** A quote knows no other payer of duties than the sender. */
export const quotedPaymentSchema = z.strictObject({
  paymentType: z.literal('SENDER'),
  payor: payorSchema.optional(),
});

export type FedexPayment = z.output<typeof paymentSchema>;

/** The account that a payment names, or undefined. */
export function payorAccount(payment: FedexPayment): string | undefined {
  return payment.payor?.responsibleParty.accountNumber.value;
}
