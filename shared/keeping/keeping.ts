import * as z from 'zod';
import { appErrorSchema } from '../app-error';
import { roomLevels } from './disk-room';
import { surveySchema } from './survey';

/** Where the lines and photos are kept a second time, and whether they are there. */
export const secondCopySchema = z.object({
  folder: z.string(),
  /** `differs` = it has something that the journal has not; nothing is written over it. */
  standing: z.enum(['in-step', 'catching-up', 'missing', 'differs', 'refused']),
  /** Since when it has not been in step; null while it is. */
  behindSince: z.iso.datetime().nullable(),
});
export type SecondCopyState = z.infer<typeof secondCopySchema>;

export const passphraseStandings = ['none', 'kept', 'session', 'environment', 'needed'] as const;

export const backupFileSchema = z.object({
  name: z.string(),
  madeAt: z.iso.datetime(),
  bytes: z.int().min(0),
  isSealed: z.boolean(),
  /** `upgrade` = made because a newer program was about to change the window's database; null = one of the usual ones. */
  before: z.literal('upgrade').nullable(),
});
export type BackupFile = z.infer<typeof backupFileSchema>;

export const jobKinds = ['back-up', 'look-through', 'restore', 'export'] as const;
export type JobKind = (typeof jobKinds)[number];

export const jobStages = ['writing', 'writing-files', 'reading', 'rebuilding', 'exporting'] as const;

export const jobOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('backed-up'), file: backupFileSchema, survey: surveySchema }),
  z.object({ kind: z.literal('looked-through'), survey: surveySchema }),
  z.object({
    kind: z.literal('restored'),
    survey: surveySchema,
    writtenEvents: z.int().min(0),
    writtenFiles: z.int().min(0),
  }),
  z.object({
    kind: z.literal('exported'),
    survey: surveySchema,
    folder: z.string(),
    cases: z.int(),
    customers: z.int(),
    events: z.int(),
    photos: z.int(),
  }),
  z.object({ kind: z.literal('refused'), error: appErrorSchema }),
]);
export type JobOutcome = z.infer<typeof jobOutcomeSchema>;

/** The one long piece of work at a time; it stays to be read until the next begins. */
export const keepingJobSchema = z.object({
  key: z.uuid(),
  kind: z.enum(jobKinds),
  progress: z.object({ stage: z.enum(jobStages), done: z.int(), total: z.int().nullable() }).nullable(),
  /** Null while it runs. */
  outcome: jobOutcomeSchema.nullable(),
});
export type KeepingJob = z.infer<typeof keepingJobSchema>;

export const keepingStateSchema = z.object({
  room: z.object({ freeBytes: z.number().nullable(), level: z.enum(roomLevels) }),
  secondCopy: secondCopySchema.nullable(),
  backups: z.object({
    folder: z.string(),
    /** On the same disk as the journal, as long as nobody has chosen another place. */
    isUsualFolder: z.boolean(),
    isThere: z.boolean(),
    passphrase: z.enum(passphraseStandings),
    canKeepPassphrase: z.boolean(),
    /** Newest first. */
    files: z.array(backupFileSchema),
    /** Why the last one was not made; null where it was. */
    lastFault: appErrorSchema.nullable(),
  }),
  job: keepingJobSchema.nullable(),
});
export type KeepingState = z.infer<typeof keepingStateSchema>;

/** A backup of the list, or a file or folder anywhere on this computer. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('backup'), name: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('path'), path: z.string().min(1).max(4000) }),
]);
export type KeepingSource = z.infer<typeof sourceSchema>;
export const passphraseSchema = z.string().min(1).max(500);
