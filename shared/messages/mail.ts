import * as z from 'zod';
import { caseIdSchema, contentHashSchema } from '../cases/ids';
import { paperSchema } from '../documents/papers';
import { carrierFileFormats } from '../shipping/carrier-file';

/** How the way to the mail server is protected: from the first byte, by STARTTLS before anything is said, or not at all. */
export const mailSecurities = ['tls', 'starttls', 'none'] as const;
export type MailSecurity = (typeof mailSecurities)[number];

/** Not the letter of RFC 5322: carriers in Japan gave out addresses that break it (`a..b@`), and they work. */
export const emailAddressSchema = z
  .string()
  .max(254)
  .regex(/^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\].]+$/, 'is no email address');

const line = z.string().regex(/^[^\r\n]*$/, 'has a line break');

/** The shop's mail server. Its password is kept elsewhere, or not at all. */
export const mailServerSchema = z.strictObject({
  host: z.string().regex(/^[^\s/@:]{1,253}$/, 'is no name of a computer'),
  port: z.int().min(1).max(65_535),
  security: z.enum(mailSecurities),
  /** Empty = the server asks for no name. */
  user: line.max(200),
  fromName: line.max(120),
  fromAddress: emailAddressSchema,
});
export type MailServer = z.infer<typeof mailServerSchema>;

/** `kept` = sealed by the system; `session` = until the program ends; `environment` = given at the start. */
export const passwordStandings = ['none', 'kept', 'session', 'environment'] as const;

/** How mail stands at this desk. */
export const mailSettingsSchema = z.object({
  server: mailServerSchema.nullable(),
  password: z.enum(passwordStandings),
  /** Whether the system can keep a password safely. */
  canKeepPassword: z.boolean(),
});
export type MailSettings = z.infer<typeof mailSettingsSchema>;

export const attachmentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paper'), name: line.min(1).max(120), paper: paperSchema }),
  z.strictObject({ kind: z.literal('photo'), name: line.min(1).max(120), hash: contentHashSchema }),
  /** A file that FedEx made, as it is. */
  z.strictObject({
    kind: z.literal('stored-file'),
    name: line.min(1).max(120),
    hash: contentHashSchema,
    format: z.enum(carrierFileFormats),
  }),
]);
export type Attachment = z.infer<typeof attachmentSchema>;

export const mostAttachments = 12;

/** An email as it was looked at; nothing is added to it on the way. */
export const mailMessageSchema = z.strictObject({
  to: emailAddressSchema,
  subject: line.min(1).max(300),
  text: z.string().min(1).max(20_000),
  attachments: z.array(attachmentSchema).max(mostAttachments),
});
export type MailMessage = z.infer<typeof mailMessageSchema>;

/**
 * `sending` = written down before the server is spoken to; `sent` = the server took it; `refused` = it certainly did not;
 * `unknown` = nobody can know without asking; then a person says `gone` or `not-gone`.
 */
export const outgoingStates = ['sending', 'sent', 'refused', 'unknown', 'gone', 'not-gone'] as const;
export type OutgoingState = (typeof outgoingStates)[number];

/** What is known of one email that was asked for. */
export const outgoingMailSchema = z.object({
  key: z.uuid(),
  caseId: caseIdSchema,
  to: z.string(),
  subject: z.string(),
  /** Of the email itself, by which a mailbox finds it. */
  messageId: z.string(),
  state: z.enum(outgoingStates),
  askedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type OutgoingMail = z.infer<typeof outgoingMailSchema>;
