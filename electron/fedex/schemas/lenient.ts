import * as z from 'zod';

/** Text, a number written as text, or nothing. What FedEx sends in its place is nothing too. */
export const maybeText = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((text) => text ?? null)
  .catch(null);

/** A number, or digits; anything else is nothing. */
export const maybeNumber = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .nullish()
  .transform((number) => number ?? null)
  .catch(null);

/** A list, one thing without its list, or nothing. Things of another shape are left out. */
export function listOf<Thing>(thing: z.ZodType<Thing>) {
  return z
    .unknown()
    .optional()
    .transform((value): readonly Thing[] => {
      const things: readonly unknown[] = Array.isArray(value) ? value : [value];
      return things.flatMap((each) => {
        const read = thing.safeParse(each);
        return read.success ? [read.data] : [];
      });
    });
}

/** A thing, or null where it is absent or of another shape. */
export function maybe<Thing>(thing: z.ZodType<Thing>) {
  return z
    .unknown()
    .optional()
    .transform((value): Thing | null => {
      const read = thing.safeParse(value);
      return read.success ? read.data : null;
    });
}
