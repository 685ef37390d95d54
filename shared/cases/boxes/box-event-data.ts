import * as z from 'zod';
import { bagNumberSchema, caseIdSchema } from '../ids';
import { moneySchema } from '../piece';
import { placeCodeSchema } from '../places/place-code';
import { signatureSchema } from '../signature';
import { boxNumberSchema } from './box-number';

/** What happens to a box that goes to an outside workshop and comes back. */
export const boxEventData = {
  'box-opened': z.strictObject({
    number: boxNumberSchema,
    /** The outside workshop; null = none was configured. */
    destination: placeCodeSchema.nullable(),
    /** The day on which it is to leave. */
    runOn: z.iso.date(),
  }),
  /** Scanned into the box; the value is what the manifest says of it. */
  'box-packed': z.strictObject({
    bagNumber: bagNumberSchema,
    caseId: caseIdSchema,
    declaredValue: moneySchema,
  }),
  /** Taken out again before the box was closed. */
  'box-unpacked': z.strictObject({ bagNumber: bagNumberSchema, reason: z.string().min(1).max(500) }),
  'box-closed': z.strictObject({
    count: z.int().min(1),
    /** One sum a currency. */
    declaredTotals: z.array(moneySchema).min(1),
    signature: signatureSchema.nullable(),
    unsignedReason: z.string().max(500),
  }),
  /** Scanned out of what came back. */
  'box-returned': z.strictObject({ bagNumber: bagNumberSchema, note: z.string().max(500) }),
} as const;
