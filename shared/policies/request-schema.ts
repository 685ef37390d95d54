import * as z from 'zod';
import { languages } from '../language';
import { currencyPlaces } from '../money/currencies';
import { type PlainDate, plainDate } from '../time/plain-date';
import { countryCodes } from './countries';
import {
  contactChannels,
  handovers,
  houses,
  platings,
  reasons,
  resizingCategories,
  serviceCodes,
} from './request';

const day = z.custom<PlainDate>((value) => typeof value === 'string' && plainDate(value) !== null, {
  error: ({ input }) =>
    typeof input === 'string'
      ? `${JSON.stringify(input)} is no day of the calendar: write YYYY-MM-DD`
      : missingOr(input, 'a day, written YYYY-MM-DD'),
});

const text = z.string({ error: ({ input }) => missingOr(input, 'a text') });
const whetherOrNot = z.boolean({ error: ({ input }) => missingOr(input, 'true or false') });
const size = z
  .number({ error: ({ input }) => missingOr(input, 'a number') })
  .positive({ error: 'must be a Japanese ring size, above 0' });
const sizesAway = z
  .number({ error: ({ input }) => missingOr(input, 'a number') })
  .nonnegative({ error: 'must be a count of sizes, 0 or more' });

/** A fact that may be not known yet: left out and null are the same. */
function unknownOr<T extends z.ZodType>(known: T) {
  return known.nullable().default(null);
}

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, {
    error: ({ input }) =>
      typeof input === 'string'
        ? `${JSON.stringify(input)} is none of ${values.join(', ')}`
        : missingOr(input, `one of ${values.join(', ')}`),
  });
}

function part<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'is no field of a request' : missingOr(issue.input, 'an object'),
  });
}

const designSchema = part({
  resizing: unknownOr(oneOf(resizingCategories)),
  rangeDown: unknownOr(sizesAway),
  rangeUp: unknownOr(sizesAway),
  availableSizes: unknownOr(
    z.tuple([size, size], {
      error: ({ input }) => missingOr(input, 'two sizes, the smallest and the largest'),
    }),
  ),
  feeExempt: unknownOr(whetherOrNot),
});

const serviceSchema = part({
  code: oneOf(serviceCodes),
  quantity: z
    .int({ error: ({ input }) => missingOr(input, 'a whole number') })
    .min(1, { error: 'must be 1 or more' })
    .default(1),
  desiredSize: unknownOr(size),
  sameFinger: unknownOr(whetherOrNot),
  largeChange: unknownOr(whetherOrNot),
  replatingNeeded: unknownOr(whetherOrNot),
});

const contactSchema = part({
  on: unknownOr(day),
  by: oneOf(contactChannels),
  emailOn: day.nullable().optional(),
});

const valueSchema = part({
  currency: text.refine((code) => currencyPlaces(code) !== null, {
    error: 'is no currency code of ISO 4217, such as USD or JPY',
  }),
  amount: z.string({ error: ({ input }) => missingOr(input, 'a decimal in quotes, such as "2499.99"') }),
});

const itemSchema = part({
  house: unknownOr(oneOf([...houses, 'other'])),
  deliveredOn: unknownOr(day),
  unused: unknownOr(whetherOrNot),
  plating: unknownOr(oneOf(platings)),
  damaged: unknownOr(whetherOrNot),
  orderNumber: unknownOr(text),
  hasCertificate: unknownOr(whetherOrNot),
  design: unknownOr(designSchema),
  purchasedSize: unknownOr(size),
  currentSize: unknownOr(size),
  earlierResizes: z
    .int({ error: ({ input }) => missingOr(input, 'a whole number') })
    .min(0, { error: 'must be 0 or more' })
    .default(0),
  value: unknownOr(valueSchema),
});

const evidenceSchema = part({
  photos: whetherOrNot.default(false),
  damagePhoto: whetherOrNot.default(false),
  identifyingPhoto: whetherOrNot.default(false),
  certificatePhoto: whetherOrNot.default(false),
  review: unknownOr(oneOf(['pass', 'fail'])),
});

/** The shape of a decision request as a file or a form gives it; what two fields say together is checked beside it. */
export const requestSchema = part({
  policy: oneOf(houses),
  decidedOn: day,
  language: oneOf(languages).default('en'),
  contact: contactSchema.prefault(leftOut),
  handover: oneOf(handovers),
  giveBack: oneOf(handovers),
  customerCountry: unknownOr(
    text.refine((code) => countryCodes.has(code), {
      error: 'is no country code of ISO 3166-1, two capital letters such as US',
    }),
  ),
  reason: oneOf(reasons),
  receivedOn: unknownOr(day),
  item: itemSchema.prefault({}),
  services: z
    .array(serviceSchema, { error: ({ input }) => missingOr(input, 'a list of services') })
    .min(1, { error: 'must name at least one service' }),
  evidence: evidenceSchema.prefault({}),
  localJeweller: unknownOr(whetherOrNot),
  customerPaysTransport: unknownOr(whetherOrNot),
});

/** A part that is left out whole is an empty one: the fault is then named at the field that has no default. */
function leftOut(): z.input<typeof contactSchema> {
  return {} as z.input<typeof contactSchema>; // deliberately without `by`, so that parsing names contact.by
}

function missingOr(input: unknown, wanted: string): string {
  return input === undefined ? `is missing: must be ${wanted}` : `must be ${wanted}`;
}
