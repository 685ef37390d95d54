import * as z from 'zod';
import { currencyPlaces } from '../../money/currencies';
import type { Money } from '../../money/money';
import { type PlainDate, plainDate } from '../../time/plain-date';
import type { AujourEdition, ListedService } from '../aujour/edition';
import type { CiwakaEdition } from '../ciwaka/edition';
import { countryCodes } from '../countries';
import type { KunoEdition } from '../kuno/edition';
import { serviceCodes } from '../request';

/** More than any policy means, and few enough that every day counted from one has four digits in its year. */
export const mostDays = 3650;

const day = z.custom<PlainDate>((value) => typeof value === 'string' && plainDate(value) !== null, {
  error: 'must be a day YYYY-MM-DD of the calendar',
});

/** `MM-DD`; 29 February is one, though not every year has it. */
const dayOfYear = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine((text) => plainDate(`2000-${text}`) !== null, { error: 'must be a day MM-DD of the year' });

const amount: z.ZodType<Money> = z.strictObject({
  minor: z.int().min(0),
  currency: z.string().refine((code) => currencyPlaces(code) !== null, { error: 'must be of ISO 4217' }),
});

const days = z.int().min(0).max(mostDays);
const services = z.array(z.enum(serviceCodes)).readonly();
const country = z.string().refine((code) => countryCodes.has(code), { error: 'must be of ISO 3166-1' });

/** An edition that a shop adds always begins on a day; only what the houses publish has none. */
function edition<T extends z.ZodType>(terms: T) {
  return z
    .strictObject({ version: z.string().trim().min(1).max(60), from: day, to: day.nullable(), terms })
    .refine(({ from, to }) => to === null || from <= to, {
      path: ['to'],
      error: 'must not be before the first day',
    });
}

const kunoTerms = z.strictObject({
  noticeDays: days,
  servicesForWrongDeliveries: services,
  servicesFreeAtTheShop: services,
  shopHints: z.strictObject({ largeChangeSizes: z.number().min(0.5).max(29).multipleOf(0.5).nullable() }),
});

const ciwakaTerms = z.strictObject({
  complimentaryDays: days,
  complimentaryTimes: z.int().min(0).max(99),
  sizeServices: services,
  paidServices: services,
  freeReturnCountry: country,
  exportFiling: z.strictObject({ country, from: amount }),
  parcelLimits: z.strictObject({ sideInches: z.number().positive(), weightPounds: z.number().positive() }),
  resizingDays: z
    .strictObject({ least: days, most: days })
    .refine(({ least, most }) => least <= most, { path: ['most'], error: 'must not be less than the least' }),
});

const wording = z.strictObject({
  en: z.string().trim().min(1).max(80),
  ja: z.string().trim().min(1).max(80),
});

const fees = z.strictObject({
  refinish: amount,
  clean: amount,
  chain: amount,
  'stone-setting': amount,
  'gold-plating': amount,
  'rhodium-plating': amount,
  brazing: amount,
  deformation: amount,
} satisfies Record<ListedService, typeof amount>);

const aujourTerms = z
  .strictObject({
    fees,
    handlingFee: amount,
    damageServices: services,
    platingWornBy: services,
    taxRates: z
      .array(z.strictObject({ from: day.nullable(), percent: z.int().min(0).max(100) }))
      .min(1)
      .readonly(),
    holidays: z.array(z.strictObject({ from: dayOfYear, to: dayOfYear, name: wording })).readonly(),
  })
  .refine(
    ({ fees: listed, handlingFee }) =>
      Object.values(listed).every(({ currency }) => currency === handlingFee.currency),
    { path: ['fees'], error: 'must all be in one currency, since they are added up' },
  )
  .refine(
    ({ taxRates: [first, ...later] }) =>
      first?.from === null &&
      later.every(({ from }, place) => from !== null && isAfter(from, later[place - 1]?.from)),
    { path: ['taxRates'], error: 'must begin with a rate without a first day and go on by their days' },
  );

function isAfter(from: PlainDate, before: PlainDate | null | undefined): boolean {
  return before === undefined || before === null || before < from;
}

/** An edition of each house as an event keeps it. What has once been written must stay readable: a new field needs a default. */
export const editionSchemas = {
  kuno: edition(kunoTerms),
  ciwaka: edition(ciwakaTerms),
  aujour: edition(aujourTerms),
} satisfies {
  readonly kuno: z.ZodType<KunoEdition>;
  readonly ciwaka: z.ZodType<CiwakaEdition>;
  readonly aujour: z.ZodType<AujourEdition>;
};

/** A house's edition with the name of the house, which tells its terms from another's. */
export const houseEditionSchema = z.discriminatedUnion('house', [
  z.strictObject({ house: z.literal('kuno'), edition: editionSchemas.kuno }),
  z.strictObject({ house: z.literal('ciwaka'), edition: editionSchemas.ciwaka }),
  z.strictObject({ house: z.literal('aujour'), edition: editionSchemas.aujour }),
]);
export type HouseEdition = z.infer<typeof houseEditionSchema>;
