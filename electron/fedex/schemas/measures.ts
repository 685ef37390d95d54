import * as z from 'zod';

/** Codes that FedEx writes in a way of its own outside rate requests: yen is `JYE`, Singapore's dollar `SID`. */
const ownCodes: ReadonlySet<string> = new Set(['JPY', 'SGD']);

export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, 'CURRENCY.INVALID')
  .refine((code) => !ownCodes.has(code), 'CURRENCY.INVALID');

const isWholeCents = (amount: number) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;

function amountBelow(limit: number) {
  return z
    .number()
    .nonnegative('AMOUNT.INVALID')
    .lt(limit, 'AMOUNT.TOO.LARGE')
    .refine(isWholeCents, 'AMOUNT.INVALID');
}

/** At most five digits before the point. */
export const moneySchema = z.strictObject({ amount: amountBelow(100_000), currency: currencySchema });

/** At most eleven digits before the point, and never nothing: customs take no parcel "without value". */
export const customsMoneySchema = z.strictObject({
  amount: amountBelow(100_000_000_000).positive('CUSTOMSVALUE.INVALID'),
  currency: currencySchema,
});

export type FedexMoney = z.output<typeof moneySchema>;

export const weightSchema = z.strictObject({
  units: z.enum(['KG', 'LB']),
  value: z.number().positive('WEIGHT.INVALID').max(150, 'WEIGHT.TOO.HEAVY'),
});

const sideSchema = z.int('DIMENSIONS.INVALID').min(1, 'DIMENSIONS.INVALID').max(999, 'DIMENSIONS.INVALID');

/** Whole inches or centimetres; all three or none. */
export const dimensionsSchema = z.strictObject({
  length: sideSchema,
  width: sideSchema,
  height: sideSchema,
  units: z.enum(['IN', 'CM']),
});

/** Amounts as whole cents, so that sums can be compared. */
export function cents({ amount }: { readonly amount: number }): number {
  return Math.round(amount * 100);
}
