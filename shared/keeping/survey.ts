import * as z from 'zod';

/** What stands in a journal folder or a backup, and what of it would be new here. */
export const surveySchema = z.object({
  kind: z.enum(['backup', 'journal']),
  /** When the backup was begun; null of a journal. */
  madeAt: z.iso.datetime().nullable(),
  lines: z.int().min(0),
  events: z.int().min(0),
  cases: z.int().min(0),
  customers: z.int().min(0),
  /** Photos and labels. */
  files: z.int().min(0),
  /** Moments of the first and the last event by their own clock. */
  firstAt: z.iso.datetime().nullable(),
  lastAt: z.iso.datetime().nullable(),
  fresh: z
    .object({
      events: z.int().min(0),
      cases: z.int().min(0),
      customers: z.int().min(0),
      files: z.int().min(0),
    })
    .nullable(),
  faults: z.object({
    /** First line that does not hold, and how many before it are gone. */
    damagedLine: z.int().nullable(),
    missingLines: z.int().min(0),
    /** Lines that were there when it was made and cannot be reached any more. */
    unreachableLines: z.int().min(0),
    /** Whole lines whose event this version does not understand. */
    unknownEvents: z.int().min(0),
    damagedFiles: z.int().min(0),
    /** Photos that cases speak of and that are not here. */
    missingFiles: z.int().min(0),
    /** Why reading stopped before the end; null where it did not. */
    stoppedBy: z.enum(['cut-short', 'container-damaged', 'not-readable']).nullable(),
  }),
});
export type Survey = z.infer<typeof surveySchema>;
export type SurveyFaults = Survey['faults'];

export const noFaults: SurveyFaults = {
  damagedLine: null,
  missingLines: 0,
  unreachableLines: 0,
  unknownEvents: 0,
  damagedFiles: 0,
  missingFiles: 0,
  stoppedBy: null,
};

/** Whether all that was put into it can be had again. A photo that was never there is not its fault. */
export function isWhole({ faults }: Pick<Survey, 'faults'>): boolean {
  return (
    faults.damagedLine === null &&
    faults.unreachableLines === 0 &&
    faults.unknownEvents === 0 &&
    faults.damagedFiles === 0 &&
    faults.stoppedBy === null
  );
}
