import * as z from 'zod';
import { deskEventSchema } from '../cases/events';
import { caseIdSchema, contentHashSchema, eventIdSchema } from '../cases/ids';
import { paperSchema, printablePaperSchema } from '../documents/papers';
import { languages } from '../language';
import {
  mailMessageSchema,
  mailServerSchema,
  mailSettingsSchema,
  outgoingMailSchema,
} from '../messages/mail';
import { bindingSchema, bindingsSchema, boundPapers } from '../printing/bindings';
import { printerSchema } from '../printing/printers';
import { printJobSchema } from '../printing/queue';
import { keepingCalls } from './keeping-calls';
import { ledgerSchema } from './ledgers';
import { shippingCalls } from './shipping-calls';

export { type Ledger, ledgerSchema, ledgers } from './ledgers';

export const hostKinds = ['electron', 'browser'] as const;

const nothing = z.strictObject({});

/** How the journal of a ledger stands on disk. */
export const journalStateSchema = z.object({
  folder: z.string(),
  eventCount: z.int().min(0),
  /** SHA-256 of the last line; null for an empty journal. */
  lastHash: z.string().nullable(),
  /** What the check at start found: nothing, a torn last line that was cut away, or damage that a person must see. */
  condition: z.enum(['sound', 'tail-cut', 'damaged']),
  /** Line of the first damage, counted from 1. */
  damagedLine: z.int().nullable(),
  /** Lines before the damaged one that are gone altogether, though they had been acknowledged. */
  missingLines: z.int().min(0),
  /** Whether every segment was read through since the start; the last one always was. */
  /** At how many places it does not hold: a new one is told from those that a person knows of. */
  damageCount: z.int().min(0),
  isFullyChecked: z.boolean(),
});

/** One line to print; the key makes asking twice the same as asking once. */
export const printRequestSchema = z.strictObject({
  key: z.uuid(),
  /** Null for a test page. */
  caseId: caseIdSchema.nullable(),
  paper: printablePaperSchema,
  /** Which binding prints it; a test page goes to the binding it tests. */
  boundPaper: z.enum(boundPapers),
});
export type PrintRequest = z.infer<typeof printRequestSchema>;

/**
 * Every call from the renderer to the main process, in the shop's words. JSON only, parsed on the main side on the way in
 * and on the way out; the reply is always `Result<output, AppError>`.
 */
export const calls = {
  /** What the renderer must know before it draws anything. */
  openDesk: {
    input: nothing,
    output: z.object({
      version: z.string(),
      host: z.enum(hostKinds),
      platform: z.enum(['linux', 'darwin', 'win32']),
      dataFolder: z.string(),
      /** Set where the other host was used on this profile before: its database is not this one. */
      usedBefore: z.enum(hostKinds).nullable(),
    }),
  },
  /** Resolves only when every line is on disk. Events already there are not written twice. */
  appendToJournal: {
    input: z.strictObject({ ledger: ledgerSchema, events: z.array(deskEventSchema).min(1).max(1000) }),
    output: z.object({ written: z.array(eventIdSchema), lastHash: z.string() }),
  },
  readJournalState: { input: z.strictObject({ ledger: ledgerSchema }), output: journalStateSchema },
  /** A page of the journal in the order of its lines; `next` is null after the last. */
  readJournal: {
    input: z.strictObject({
      ledger: ledgerSchema,
      fromLine: z.int().min(1),
      limit: z.int().min(1).max(2000),
    }),
    output: z.object({ events: z.array(deskEventSchema), next: z.int().nullable() }),
  },
  /** Which of these photos are safely beside the journal. */
  findStoredPhotos: {
    input: z.strictObject({ ledger: ledgerSchema, hashes: z.array(contentHashSchema).max(500) }),
    output: z.object({ stored: z.array(contentHashSchema) }),
  },
  /** Which of these events the journal does not have. */
  findLackedEvents: {
    input: z.strictObject({ ledger: ledgerSchema, ids: z.array(eventIdSchema).max(2000) }),
    output: z.object({ lacked: z.array(eventIdSchema) }),
  },
  listPrinters: { input: nothing, output: z.object({ printers: z.array(printerSchema) }) },
  readBindings: { input: nothing, output: bindingsSchema },
  bindPaper: {
    input: z.strictObject({ paper: z.enum(boundPapers), binding: bindingSchema.nullable() }),
    output: bindingsSchema,
  },
  /** Resolves when every paper is drawn, checked and safely in the queue; all or none. */
  printPapers: {
    input: z.strictObject({ ledger: ledgerSchema, requests: z.array(printRequestSchema).min(1).max(100) }),
    output: z.object({ jobs: z.array(printJobSchema) }),
  },
  /** The paper as it would be printed, for looking at on the screen. */
  previewPaper: {
    input: z.strictObject({ ledger: ledgerSchema, paper: paperSchema, boundPaper: z.enum(boundPapers) }),
    output: z.object({ pdfBase64: z.string(), widthMillimetres: z.number(), heightMillimetres: z.number() }),
  },
  readPrintQueue: { input: nothing, output: z.object({ jobs: z.array(printJobSchema) }) },
  cancelPrintJob: { input: z.strictObject({ key: z.uuid() }), output: z.object({ job: printJobSchema }) },
  /**
   * A person's word on a job whose fate is unknown: it came out, or it is to be given up (and printed anew as a copy). A
   * failed job can be given up too.
   */
  answerUnknownPrintJob: {
    input: z.strictObject({ key: z.uuid(), answer: z.enum(['came-out', 'give-up']) }),
    output: z.object({ job: printJobSchema }),
  },
  readMailSettings: { input: nothing, output: mailSettingsSchema },
  /** Null takes the server away and its password with it; a password of null stays as it is. */
  configureMail: {
    input: z.strictObject({
      server: mailServerSchema.nullable(),
      /** `keep` false = until the program ends, never written. */
      password: z.strictObject({ secret: z.string().min(1).max(500), keep: z.boolean() }).nullable(),
    }),
    output: mailSettingsSchema,
  },
  /** Speaks to the server and logs in, sends nothing. A secret of null is the one already known. */
  testMail: {
    input: z.strictObject({ server: mailServerSchema, secret: z.string().min(1).max(500).nullable() }),
    output: nothing,
  },
  /** Opens the email in the person's mail program; where none takes it, answers the file for the page to offer. */
  draftMail: {
    input: z.strictObject({ ledger: ledgerSchema, message: mailMessageSchema }),
    output: z.object({ isOpened: z.boolean(), emlBase64: z.string().nullable() }),
  },
  /** Sends by the shop's server, once for each key; asked again it answers what came of it. Nothing goes to invented customers. */
  sendMail: {
    input: z.strictObject({
      ledger: z.literal('shop'),
      key: z.uuid(),
      caseId: caseIdSchema,
      message: mailMessageSchema,
    }),
    output: z.object({ mail: outgoingMailSchema }),
  },
  /** Of one case, the latest first; null = those of all cases whose fate nobody knows. */
  readOutgoingMail: {
    input: z.strictObject({ caseId: caseIdSchema.nullable() }),
    output: z.object({ mails: z.array(outgoingMailSchema) }),
  },
  /** A person's word on an email whose fate is unknown. */
  answerUnknownMail: {
    input: z.strictObject({ key: z.uuid(), answer: z.enum(['gone', 'not-gone']) }),
    output: z.object({ mail: outgoingMailSchema }),
  },
  ...shippingCalls,
  ...keepingCalls,
  /** Language of the host's own words (menus, notices). */
  setHostLanguage: { input: z.strictObject({ language: z.enum(languages) }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof calls)[N]['output']>;

/** What the main process says unasked. */
export const notices = {
  'print-queue-changed': z.object({}),
  'keeping-changed': z.object({}),
} as const;
export type NoticeName = keyof typeof notices;

/** Largest photo that `storePhoto` takes, in bytes. */
export const photoBytesLimit = 5_000_000;
