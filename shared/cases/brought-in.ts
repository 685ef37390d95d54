import * as z from 'zod';
import { stageSchema } from './stages/stage';

/** Where a record was kept before it was brought in from a list. */
export const originSchema = z.strictObject({
  /** The other desk, as the person called it who brought the list in. */
  source: z.string().min(1).max(120),
  /** Its number there; empty where it had none. */
  number: z.string().max(200),
});
export type Origin = z.infer<typeof originSchema>;

/** A case that another desk took in: as it was recorded there, with nothing worked out anew. */
export const broughtInSchema = originSchema.extend({
  /** When it came in there. */
  openedAt: z.iso.datetime(),
  /** In the order of the pieces. */
  pieces: z.array(
    z.strictObject({
      /** The number of its bag there; empty where it had none. */
      number: z.string().max(200),
      stage: stageSchema,
      /** When it went back to its customer; null = it is here, or nobody wrote that down. */
      returnedOn: z.iso.date().nullable(),
    }),
  ),
  /** What else the list said, each column by its name. */
  text: z.string().max(20_000),
});
export type BroughtIn = z.infer<typeof broughtInSchema>;
