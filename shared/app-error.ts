import * as z from 'zod';

/**
 * Every refusal that can cross between the processes. `kind` chooses the words (renderer/i18n, `errors.<kind>`: title,
 * explanation, next step, in both languages); `detail` is for the log and the curious, never the only explanation.
 */
export const appErrorKinds = [
  'invalid-input',
  'not-allowed',
  'not-found',
  'host-unreachable',
  'journal-not-written',
  'journal-damaged',
  'photo-not-stored',
  'disk-full',
  'no-printer-bound',
  'printer-unknown',
  'printer-unreachable',
  'printer-refused',
  'printing-system-down',
  'stock-not-loaded',
  'paper-not-printable',
  'glyph-missing',
  'print-job-unknown',
  'database-failed',
  'unexpected',
] as const;

export const appErrorSchema = z.object({
  kind: z.enum(appErrorKinds),
  detail: z.string().optional(),
  /** Path of the field at fault, as zod gives it, where one field is. */
  path: z.array(z.union([z.string(), z.number()])).optional(),
});

export type AppError = z.infer<typeof appErrorSchema>;
export type AppErrorKind = AppError['kind'];
