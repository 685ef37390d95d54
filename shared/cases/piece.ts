import * as z from 'zod';
import {
  contactChannels,
  handovers,
  houses,
  platings,
  reasons,
  resizingCategories,
  serviceCodes,
} from '../policies/request';
import { bagNumberSchema, contentHashSchema } from './ids';

export const pieceKinds = [
  'ring',
  'necklace',
  'pendant',
  'bracelet',
  'earrings',
  'ear-cuff',
  'brooch',
  'chain',
  'watch-strap',
  'other',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

export const metals = [
  'platinum',
  'gold-18k-yellow',
  'gold-18k-pink',
  'gold-18k-white',
  'gold-14k',
  'gold-10k',
  'silver',
  'titanium',
  'brass',
  'other',
  'unknown',
] as const;
export type Metal = (typeof metals)[number];

/** Those that a clerk with the piece in her hand chooses from; what nobody has seen yet is `unknown`. */
export const metalsToSee: readonly Metal[] = metals.filter((metal) => metal !== 'unknown');

/** What an eye at the counter can swear to; a gem's name would be a promise about its identity. */
export const stoneColours = [
  'colourless',
  'white',
  'red',
  'pink',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'brown',
  'grey',
  'black',
  'multicolour',
] as const;
export type StoneColour = (typeof stoneColours)[number];

export const moneySchema = z.object({ minor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) });
const day = z.iso.date();
const text = z.string().max(500);

export const stoneSchema = z.object({
  colour: z.enum(stoneColours),
  count: z.int().min(1).max(999),
  note: text,
});
export type Stone = z.infer<typeof stoneSchema>;

export const soundnesses = ['sound', 'worn', 'damaged', 'not-applicable'] as const;
export const degrees = ['none', 'light', 'heavy'] as const;

/** The check under the loupe, made with the customer there; null = not looked at. */
export const conditionSchema = z.object({
  claws: z.enum(soundnesses).nullable(),
  shank: z.enum(soundnesses).nullable(),
  stonesPresent: z.int().min(0).nullable(),
  stonesLoose: z.int().min(0).nullable(),
  stonesChipped: z.int().min(0).nullable(),
  /** As stamped: "Pt950", "K18"; empty = none seen. */
  hallmark: text.nullable(),
  scratches: z.enum(degrees).nullable(),
  bends: z.enum(degrees).nullable(),
  note: text,
});
export type Condition = z.infer<typeof conditionSchema>;

export const photoSubjects = ['piece', 'damage', 'certificate', 'other'] as const;
export type PhotoSubject = (typeof photoSubjects)[number];

export const photoSchema = z.object({
  /** SHA-256 of the stored JPEG. */
  hash: contentHashSchema,
  /** SHA-256 of the picture as it came from the camera or file, before it was shrunk. */
  originalHash: contentHashSchema,
  subject: z.enum(photoSubjects),
  takenAt: z.iso.datetime(),
  widthPixels: z.int().positive(),
  heightPixels: z.int().positive(),
  bytes: z.int().positive(),
});
export type Photo = z.infer<typeof photoSchema>;

export const serviceSchema = z.object({
  code: z.enum(serviceCodes),
  quantity: z.int().min(1),
  desiredSize: z.number().nullable(),
  sameFinger: z.boolean().nullable(),
  largeChange: z.boolean().nullable(),
  replatingNeeded: z.boolean().nullable(),
});
export type Service = z.infer<typeof serviceSchema>;

export const designSchema = z.object({
  resizing: z.enum(resizingCategories).nullable(),
  rangeDown: z.number().nullable(),
  rangeUp: z.number().nullable(),
  availableSizes: z.tuple([z.number(), z.number()]).readonly().nullable(),
  feeExempt: z.boolean().nullable(),
});

export const estimateRules = ['call-first', 'do-not-exceed'] as const;
/** `amount` null = none given yet; the rule says what happens when the work would cost more. */
export const estimateSchema = z.object({
  amount: moneySchema.nullable(),
  rule: z.enum(estimateRules),
});
export type Estimate = z.infer<typeof estimateSchema>;

/** One piece of a case, in a bag of its own, as it was taken in. */
export const pieceSchema = z.object({
  bagNumber: bagNumberSchema,
  house: z.enum([...houses, 'other']),
  kind: z.enum(pieceKinds),
  metal: z.enum(metals),
  metalNote: text,
  plating: z.enum(platings).nullable(),
  stones: z.array(stoneSchema),
  engraving: text,
  serial: text,
  orderNumber: text,
  designName: text,
  designNumber: text,
  design: designSchema.nullable(),
  hasCertificate: z.boolean().nullable(),
  /** Japanese ring size now and at purchase. */
  currentSize: z.number().nullable(),
  purchasedSize: z.number().nullable(),
  earlierResizes: z.int().min(0),
  deliveredOn: day.nullable(),
  unused: z.boolean().nullable(),
  damaged: z.boolean().nullable(),
  /** Nothing = nobody has said it yet, as of a piece that is not here. */
  declaredValue: moneySchema,
  condition: conditionSchema,
  /** Stays inside the shop: on no paper and in no message. */
  internalNote: z.string().max(4000),
  photos: z.array(photoSchema),
  photoReview: z.enum(['pass', 'fail']).nullable(),
  services: z.array(serviceSchema).min(1),
  estimate: estimateSchema,
  promisedOn: day.nullable(),
});
export type Piece = z.infer<typeof pieceSchema>;

/** How and why the customer came; one for the case. */
export const visitSchema = z.object({
  reason: z.enum(reasons),
  contactOn: day.nullable(),
  contactBy: z.enum(contactChannels),
  emailOn: day.nullable(),
  handover: z.enum(handovers),
  giveBack: z.enum(handovers),
  localJeweller: z.boolean().nullable(),
  customerPaysTransport: z.boolean().nullable(),
});
export type Visit = z.infer<typeof visitSchema>;
