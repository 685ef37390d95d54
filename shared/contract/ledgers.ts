import * as z from 'zod';

/** The shop's own records, or the invented ones of the sample shop: two databases, two journal folders. */
export const ledgers = ['shop', 'sample'] as const;
export const ledgerSchema = z.enum(ledgers);
export type Ledger = (typeof ledgers)[number];
