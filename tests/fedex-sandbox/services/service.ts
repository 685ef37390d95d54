import type * as z from 'zod';
import type { Answer } from '../answer';
import type { Ledger } from '../ledger';
import { shapeRefusal } from '../shape-faults';

/** The account that may buy. */
export const sandboxAccount = '123456789';

/** One service: what it was asked, already read from JSON or from the form, and the stand-in's memory. */
export type Service = (asked: unknown, ledger: Ledger) => Answer | Promise<Answer>;

/** A service that first holds what it is asked against our own schema. */
export function checked<Asked>(
  schema: z.ZodType<Asked>,
  serve: (asked: Asked, ledger: Ledger) => Answer | Promise<Answer>,
): Service {
  return (asked, ledger) => {
    const read = schema.safeParse(asked);
    return read.success ? serve(read.data, ledger) : shapeRefusal(read.error.issues);
  };
}
