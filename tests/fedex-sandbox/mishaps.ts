import * as z from 'zod';

/**
 * How a request can go wrong. The first four happen before anything is done; `slow` answers late and rightly; the rest
 * happen after it was done, so that a label is sold and its buyer does not know.
 */
export const mishapNames = [
  'expired-token',
  'too-many',
  'server-error',
  'unavailable',
  'refused',
  'dropped',
  'slow',
  'silent',
  'cut-off',
  'malformed',
  'alerts',
  'lost-alert-text',
] as const;

export const mishapSchema = z.strictObject({
  /** Where it happens, such as `/ship/v1/shipments`; `*` is everywhere. */
  path: z.string().regex(/^(\/|\*$)/),
  fault: z.enum(mishapNames),
  /** How often; `always` until the stand-in is reset. */
  times: z.union([z.int().min(1), z.literal('always')]).default(1),
  /** Of `slow`: before the answer. Of `too-many`: what `retry-after` says. */
  seconds: z.number().min(0).max(600).default(2),
  /** Of `refused`. */
  code: z.string().min(1).default('SHIPMENT.ACCOUNTNUMBER.UNAUTHORIZED'),
});

export type Mishap = z.output<typeof mishapSchema>;
export type MishapAsked = z.input<typeof mishapSchema>;

/** What is to go wrong next, in the order it was asked for. */
export class Mishaps {
  #waiting: Mishap[] = [];

  add(asked: MishapAsked): void {
    this.#waiting.push(mishapSchema.parse(asked));
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The next for this path, which is used up by that. */
  take(path: string): Mishap | null {
    const place = this.#waiting.findIndex((mishap) => mishap.path === '*' || mishap.path === path);
    const found = this.#waiting[place];
    if (found === undefined) return null;
    if (found.times !== 'always')
      this.#waiting.splice(place, 1, ...(found.times > 1 ? [{ ...found, times: found.times - 1 }] : []));
    return found;
  }
}
