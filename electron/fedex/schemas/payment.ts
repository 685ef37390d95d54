import * as z from 'zod';
import { accountNumberSchema } from './fields';

/** Who pays. A payor is named with an account or left out: half a payor is refused as `ACCOUNT.NUMBER.INVALID`. */
export const paymentSchema = z
  .strictObject({
    paymentType: z.enum(['SENDER', 'RECIPIENT', 'THIRD_PARTY']),
    payor: z
      .strictObject({ responsibleParty: z.strictObject({ accountNumber: accountNumberSchema }) })
      .optional(),
  })
  .refine((payment) => payment.paymentType !== 'THIRD_PARTY' || payment.payor !== undefined, {
    path: ['payor'],
    message: 'ACCOUNT.NUMBER.INVALID',
  });

export type FedexPayment = z.output<typeof paymentSchema>;

/** The account that a payment names, or undefined. */
export function payorAccount(payment: FedexPayment): string | undefined {
  return payment.payor?.responsibleParty.accountNumber.value;
}
