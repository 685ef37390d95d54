import * as z from 'zod';
import { languages } from '../language';
import { customerSchema } from './customer';
import { decisionSchema } from './frozen-decision';
import {
  caseIdSchema,
  caseNumberSchema,
  contentHashSchema,
  customerIdSchema,
  eventIdSchema,
  staffIdSchema,
  stationSchema,
} from './ids';
import { photoSchema, pieceSchema, visitSchema } from './piece';
import { shopProfileSchema, staffSchema } from './shop';

/** The strokes of a signature as SVG path data, bound by hash to the very text that was signed. */
export const signatureSchema = z.object({
  svg: z.string().max(400_000),
  signedAt: z.iso.datetime(),
  language: z.enum(languages),
  /** The text as it stood on the screen. */
  text: z.string().max(200_000),
  /** SHA-256 of `text` in UTF-8. */
  textHash: contentHashSchema,
});
export type Signature = z.infer<typeof signatureSchema>;

export const paperKinds = ['job-bag-tag', 'claim-slip', 'test-page'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Each kind of event with its data; nothing is ever edited or deleted, only added. */
const dataSchemas = {
  'shop-configured': shopProfileSchema,
  'staff-joined': staffSchema,
  'staff-changed': staffSchema,
  'staff-left': z.object({}),
  'customer-registered': customerSchema,
  'customer-changed': customerSchema,
  /** The subject lives on; `from` is from now on an alias of it. */
  'customer-merged': z.object({ from: customerIdSchema }),
  'case-opened': z.object({
    number: caseNumberSchema,
    customerId: customerIdSchema,
    language: z.enum(languages),
    receivedOn: z.iso.date(),
    visit: visitSchema,
    pieces: z.array(pieceSchema).min(1).max(99),
    /** One decision a piece, in the pieces' order, frozen as it was taken. */
    decisions: z.array(decisionSchema),
    signature: signatureSchema.nullable(),
    /** Why nobody signed, where nobody did. */
    unsignedReason: z.string().max(500),
  }),
  'note-added': z.object({ text: z.string().min(1).max(4000) }),
  'photo-added': z.object({ bagNumber: z.string(), photo: photoSchema }),
  /** A paper went to the print queue; `copy` 0 is the original, 1 the first reprint. */
  'paper-queued': z.object({
    paper: z.enum(paperKinds),
    bagNumber: z.string().nullable(),
    copy: z.int().min(0),
    printKey: z.uuid(),
  }),
} as const;

export type EventType = keyof typeof dataSchemas;
export type EventData = { readonly [type in EventType]: z.infer<(typeof dataSchemas)[type]> };

/** What an event is about; the id is null for the shop itself. */
const subjectSchemas = {
  shop: z.object({ kind: z.literal('shop'), id: z.null() }),
  staff: z.object({ kind: z.literal('staff'), id: staffIdSchema }),
  customer: z.object({ kind: z.literal('customer'), id: customerIdSchema }),
  case: z.object({ kind: z.literal('case'), id: caseIdSchema }),
};

type SubjectKind = keyof typeof subjectSchemas;

function event<T extends EventType, S extends SubjectKind>(type: T, subject: S) {
  return z.strictObject({
    id: eventIdSchema,
    subject: subjectSchemas[subject],
    at: z.iso.datetime(),
    station: stationSchema,
    /** Who did it; null = the program itself, or nobody had been named yet. */
    by: staffIdSchema.nullable(),
    type: z.literal(type),
    data: dataSchemas[type],
  });
}

/** One line of the log: the journal, the database and every later reader know nothing else. */
export const deskEventSchema = z.discriminatedUnion('type', [
  event('shop-configured', 'shop'),
  event('staff-joined', 'staff'),
  event('staff-changed', 'staff'),
  event('staff-left', 'staff'),
  event('customer-registered', 'customer'),
  event('customer-changed', 'customer'),
  event('customer-merged', 'customer'),
  event('case-opened', 'case'),
  event('note-added', 'case'),
  event('photo-added', 'case'),
  event('paper-queued', 'case'),
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;
