import * as z from 'zod';
import { languages } from '../../language';
import { decisionSchema } from '../frozen-decision';
import { bagNumberSchema, eventIdSchema, staffIdSchema } from '../ids';
import { conditionSchema, metals, moneySchema, stoneSchema } from '../piece';
import { signatureSchema } from '../signature';
import { moveCommands } from './command';
import { custodySchema } from './custody';
import { stageSchema } from './stage';

const bagNumber = bagNumberSchema;
const text = z.string().max(500);
const reason = z.string().min(1).max(500);
const day = z.iso.date();
const moment = z.iso.datetime();
const amount = moneySchema.refine(({ minor }) => minor >= 0, 'is less than nothing');

export const paymentMethods = ['cash', 'card', 'transfer', 'invoice', 'other'] as const;
export const paymentKinds = ['deposit', 'payment', 'refund'] as const;
export const tellingWays = ['counter', 'phone', 'email', 'message', 'letter'] as const;
/** `sent` = the mail server took it; `opened` = handed to the mail program; `copied` = taken into another program; `told` = said. */
export const messageWays = ['sent', 'opened', 'copied', 'told'] as const;
export const returnContents = ['jewellery', 'pouch', 'certificate', 'other'] as const;
export const checkedItems = ['claws', 'shank', 'stones', 'engraving', 'finish', 'size', 'hallmark'] as const;

/** What happens to one piece of a case after it was taken in. */
export const pieceEventData = {
  'piece-moved': z.strictObject({
    bagNumber,
    command: z.enum(moveCommands),
    from: stageSchema,
    to: stageSchema,
    /** Where it went with the move; null = it stays where it is, or where the stage itself says. */
    custody: custodySchema.nullable(),
    /** Why a rule was passed over, by the person that the event names; null = none was. */
    exception: z.strictObject({ reason, unmet: z.array(z.string()) }).nullable(),
    note: text,
  }),
  'custody-moved': z.strictObject({ bagNumber, custody: custodySchema }),
  /** Takes back the last move of the piece, of stage or custody. */
  'move-undone': z.strictObject({ bagNumber, undone: eventIdSchema, reason: text }),
  /** Each price stands for all of the charges of its code, without tax, and takes the place of an earlier one. */
  'price-quoted': z.strictObject({
    bagNumber,
    prices: z.array(z.strictObject({ code: z.string().min(1).max(60), amount, note: text })).min(1),
    /** Whole per cent that come on top. */
    taxPercent: z.int().min(0).max(100),
  }),
  /** `upTo` is the most that the customer agreed to pay, tax included. */
  'estimate-approved': z.strictObject({
    bagNumber,
    upTo: amount,
    approvedBy: z.string().min(1).max(120),
    how: z.enum(tellingWays),
    note: text,
  }),
  'payment-recorded': z.strictObject({
    bagNumber,
    kind: z.enum(paymentKinds),
    amount: amount.refine(({ minor }) => minor > 0, 'is nothing'),
    method: z.enum(paymentMethods),
    /** What finds it again elsewhere: the slip of the card machine, the transfer. */
    reference: z.string().max(120).optional(),
    note: text,
  }),
  'shipping-details-given': z.strictObject({
    bagNumber,
    name: z.string().min(1).max(120),
    address: z.string().min(1).max(500),
    telephone: z.string().min(1).max(60),
    /** The day on which the customer wants to send it; null = not agreed yet. */
    shipOn: day.nullable(),
  }),
  /** What nobody could say when the case was opened, as seen when the piece came; null = stays as it was. */
  'piece-described': z.strictObject({
    bagNumber,
    metal: z.enum(metals).nullable(),
    declaredValue: amount.refine(({ minor }) => minor > 0, 'is nothing').nullable(),
    condition: conditionSchema.nullable(),
    hasCertificate: z.boolean().nullable(),
    deliveredOn: day.nullable(),
    orderNumber: text.nullable(),
    currentSize: z.number().nullable(),
    purchasedSize: z.number().nullable(),
  }),
  /** The answer of the policy once facts are known that were open when the case was opened; it takes the place of that one. */
  'decision-completed': z.strictObject({ bagNumber, frozen: decisionSchema }),
  /** A start alone opens a clock of its person, an end alone closes it; minutes are those that a person wrote. */
  'work-logged': z.strictObject({
    bagNumber,
    tasks: z.array(z.string().min(1).max(200)),
    startedAt: moment.nullable(),
    stoppedAt: moment.nullable(),
    minutes: z.int().min(0).nullable(),
    measurements: z.array(z.strictObject({ what: z.string().min(1).max(80), value: text })),
    metalAdded: z.array(
      z.strictObject({ metal: z.string().min(1).max(60), grams: z.string().regex(/^\d+(\.\d{1,3})?$/) }),
    ),
    stonesAdded: z.array(stoneSchema),
    outsideCost: amount.nullable(),
    initials: z.string().max(12),
    note: text,
  }),
  /** Takes back an entry of the work that was written down by mistake, as for another bag. */
  'work-withdrawn': z.strictObject({ bagNumber, withdrawn: eventIdSchema, reason }),
  'quality-checked': z.strictObject({
    bagNumber,
    passed: z.boolean(),
    stonesCounted: z.int().min(0).nullable(),
    /** Japanese ring size on the gauge. */
    sizeMeasured: z.number().nullable().optional(),
    items: z.array(z.strictObject({ item: z.enum(checkedItems), asTakenIn: z.boolean(), note: text })),
    note: text,
  }),
  'promise-changed': z.strictObject({
    bagNumber,
    promisedOn: day.nullable(),
    reason,
    told: z.strictObject({ on: day, how: z.enum(tellingWays) }).nullable(),
  }),
  'rush-set': z.strictObject({ bagNumber, rush: z.boolean() }),
  'craftsperson-named': z.strictObject({ bagNumber, staffId: staffIdSchema.nullable() }),
  'message-logged': z.strictObject({
    bagNumber: bagNumber.nullable(),
    channel: z.enum(tellingWays),
    language: z.enum(languages),
    to: z.string().max(300),
    subject: z.string().max(300),
    text: z.string().max(20_000),
    /** Code of the template it was drafted from; null = written freely. */
    template: z.string().max(60).nullable(),
    /** How it left the desk, where that is known. */
    way: z.enum(messageWays).optional(),
    /** Names of what went with it. */
    attachments: z.array(z.string().max(120)).max(20).optional(),
  }),
  /** What went back to whom; the move that it belongs to is an event of its own. */
  'handed-back': z.strictObject({
    bagNumber,
    to: z.string().min(1).max(120),
    contents: z.array(z.enum(returnContents)).min(1),
    comparedWithPhotos: z.boolean(),
    signature: signatureSchema.nullable(),
    unsignedReason: text,
    /** Why it went although money was owed; empty = nothing was. */
    balanceOverride: text,
  }),
  /** A person looked at what does not fit together and says how it was settled. */
  'review-settled': z.strictObject({ bagNumber, reviewed: eventIdSchema, note: reason }),
} as const;
