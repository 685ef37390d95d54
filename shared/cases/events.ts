import * as z from 'zod';
import { languages } from '../language';
import { messageEventData } from '../messages/template-event-data';
import { shippingEventData } from '../shipping/shipping-event-data';
import { boxEventData } from './boxes/box-event-data';
import { boxIdSchema } from './boxes/box-number';
import { broughtInSchema, originSchema } from './brought-in';
import { customerSchema } from './customer';
import { editionEndedSchema, editionPublishedSchema, judgedAgainSchema } from './editions/edition-events';
import { decisionSchema } from './frozen-decision';
import {
  caseIdSchema,
  caseNumberSchema,
  customerIdSchema,
  eventIdSchema,
  staffIdSchema,
  stationSchema,
} from './ids';
import { issuedPaperSchema } from './money/issued-paper';
import { photoSchema, pieceSchema, visitSchema } from './piece';
import { configuredPlaceSchema } from './places/place-code';
import { rulingSchema } from './ruling';
import { shopProfileSchema, staffSchema } from './shop';
import { signatureSchema } from './signature';
import { pieceEventData } from './stages/piece-event-data';

export { type Signature, signatureSchema } from './signature';

export const paperKinds = [
  'job-bag-tag',
  'claim-slip',
  'test-page',
  'answer-letter',
  'invoice',
  'receipt',
  'commercial-invoice',
  'pro-forma-invoice',
  'identity-sheet',
  'packing-list',
  'carrier-file',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export const photoMoments = ['before', 'after', 'inspection', 'pick-up'] as const;
export type PhotoMoment = (typeof photoMoments)[number];

/** `inquiry` = the customer wrote and has them still; `unannounced` = a parcel of which nobody knew. */
export const arrivals = ['here', 'inquiry', 'unannounced'] as const;
export type Arrival = (typeof arrivals)[number];

/** Each kind of event with its data; nothing is ever edited or deleted, only added. */
const dataSchemas = {
  'shop-configured': shopProfileSchema,
  'place-configured': configuredPlaceSchema,
  'staff-joined': staffSchema,
  'staff-changed': staffSchema,
  'staff-left': z.object({}),
  /** With where she was known before, where she was brought in from a list. */
  'customer-registered': customerSchema.extend({ origin: originSchema.optional() }),
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
    /** Whether the pieces were here when the case was opened; left out, they were, unless a parcel came unannounced. */
    arrival: z.enum(arrivals).optional(),
    /** Of a case that another desk took in. */
    broughtIn: broughtInSchema.optional(),
  }),
  /** A person has seen that the journal does not hold, from this line on, at so many places; it stays to be read. */
  'journal-damage-acknowledged': z.strictObject({
    line: z.int().min(1),
    places: z.int().min(1),
    /** As typed: whoever it was need not be of the staff. */
    name: z.string().min(1).max(100),
    reason: z.string().min(1).max(1000),
  }),
  'note-added': z.object({ text: z.string().min(1).max(4000) }),
  'photo-added': z.object({
    bagNumber: z.string(),
    photo: photoSchema,
    /** When in the life of the piece it was taken, where that is more than its being here. */
    moment: z.enum(photoMoments).optional(),
  }),
  /** A paper went to the print queue; `copy` 0 is the original, 1 the first reprint. */
  'paper-queued': z.object({
    paper: z.enum(paperKinds),
    bagNumber: z.string().nullable(),
    copy: z.int().min(0),
    printKey: z.uuid(),
    /** Of a paper that was issued under a number of its own. */
    number: z.string().max(60).optional(),
  }),
  /** A paper got its number and its words; every copy of it says the same. */
  'paper-issued': issuedPaperSchema,
  ...pieceEventData,
  ...boxEventData,
  'edition-published': editionPublishedSchema,
  'edition-ended': editionEndedSchema,
  'ruling-recorded': rulingSchema,
  'judged-again': judgedAgainSchema,
  ...messageEventData,
  ...shippingEventData,
} as const;

export type EventType = keyof typeof dataSchemas;
export type EventData = { readonly [type in EventType]: z.infer<(typeof dataSchemas)[type]> };

/** What an event is about; the id is null for the shop itself. */
const subjectSchemas = {
  shop: z.object({ kind: z.literal('shop'), id: z.null() }),
  staff: z.object({ kind: z.literal('staff'), id: staffIdSchema }),
  customer: z.object({ kind: z.literal('customer'), id: customerIdSchema }),
  case: z.object({ kind: z.literal('case'), id: caseIdSchema }),
  box: z.object({ kind: z.literal('box'), id: boxIdSchema }),
  /** A ruling is the shop's, or belongs to the case that raised the question. */
  shopOrCase: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('shop'), id: z.null() }),
    z.object({ kind: z.literal('case'), id: caseIdSchema }),
  ]),
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
  event('place-configured', 'shop'),
  event('template-changed', 'shop'),
  event('journal-damage-acknowledged', 'shop'),
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
  event('paper-issued', 'case'),
  event('piece-moved', 'case'),
  event('custody-moved', 'case'),
  event('move-undone', 'case'),
  event('price-quoted', 'case'),
  event('estimate-approved', 'case'),
  event('payment-recorded', 'case'),
  event('shipping-details-given', 'case'),
  event('piece-described', 'case'),
  event('decision-completed', 'case'),
  event('work-logged', 'case'),
  event('work-withdrawn', 'case'),
  event('quality-checked', 'case'),
  event('promise-changed', 'case'),
  event('rush-set', 'case'),
  event('craftsperson-named', 'case'),
  event('message-logged', 'case'),
  event('handed-back', 'case'),
  event('review-settled', 'case'),
  event('box-opened', 'box'),
  event('box-packed', 'box'),
  event('box-unpacked', 'box'),
  event('box-closed', 'box'),
  event('box-returned', 'box'),
  event('edition-published', 'shop'),
  event('edition-ended', 'shop'),
  event('ruling-recorded', 'shopOrCase'),
  event('judged-again', 'case'),
  event('shipment-prepared', 'case'),
  event('export-total-acknowledged', 'case'),
  event('shipment-label-stored', 'case'),
  event('shipment-label-voided', 'case'),
  event('shipment-abandoned', 'case'),
  event('tracking-read', 'case'),
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;
