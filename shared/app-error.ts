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
  'move-not-offered',
  'needs-photos-passed',
  'needs-shipping-details',
  'needs-ship-day',
  'needs-price',
  'needs-approval',
  'needs-payment',
  'needs-work-logged',
  'needs-second-check',
  'needs-settlement',
  'needs-handover',
  'needs-name',
  'place-not-fitting',
  'nothing-to-undo',
  'other-currency',
  'refund-too-large',
  'cost-before-inspection',
  'second-person-needed',
  'stones-differ',
  'contents-not-returned',
  'bag-given-back',
  'bag-unknown',
  'bag-of-other-shop',
  'code-mistyped',
  'code-unknown',
  'place-unknown',
  'badge-unknown',
  'box-closed',
  'box-not-closed',
  'bag-not-in-box',
  'bag-already-in-box',
  'bag-not-waiting',
  'box-empty',
  'needs-signature',
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
