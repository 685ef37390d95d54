import { stationSchema } from '../../../shared/cases/ids';
import {
  registrationNumberSchema,
  type ShopProfile,
  usualUnclaimedDays,
  usualUntouchedDays,
} from '../../../shared/cases/shop';
import type { Language } from '../../../shared/language';
import { currencyPlaces } from '../../../shared/money/currencies';
import { type House, houses } from '../../../shared/policies/request';
import { err, ok, type Result } from '../../../shared/result';

/** The shop's form as typed; nothing is lost while it is not valid. */
export type ShopDraft = {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly station: string;
  readonly houses: readonly House[];
  readonly language: Language;
  readonly documentPaper: ShopProfile['documentPaper'];
  readonly timeZone: string;
  readonly currency: string;
  /** As typed; empty = the shop has none. */
  readonly registrationNumber: string;
  /** Days, as typed. */
  readonly unclaimedAfterDays: string;
  /** Days, as typed. */
  readonly untouchedAfterDays: string;
};

export type ShopFaultCode =
  | 'nameMissing'
  | 'stationMissing'
  | 'stationForm'
  | 'housesMissing'
  | 'timeZoneUnknown'
  | 'currencyUnknown'
  | 'registrationForm'
  | 'daysRange';
export type ShopFaults = { readonly [field in keyof ShopDraft]?: ShopFaultCode };

/** What this computer says about where it stands. */
export type Surroundings = {
  readonly language: Language;
  /** ISO 3166-1 alpha-2 from the system's locale, or null where it says none. */
  readonly region: string | null;
  readonly timeZone: string;
};

const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  HK: 'HKD',
};
/** Where offices print on Letter (CLDR, measurementData paperSize). */
const letterRegions: ReadonlySet<string> = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

export function defaultShop(surroundings: Surroundings, name: string): ShopDraft {
  const { language, region, timeZone } = surroundings;
  return {
    name,
    address: '',
    phone: '',
    station: '',
    houses,
    language,
    documentPaper: region !== null && letterRegions.has(region) ? 'Letter' : 'A4',
    timeZone,
    currency: timeZone === 'Asia/Tokyo' ? 'JPY' : (currencies[region ?? ''] ?? 'JPY'),
    registrationNumber: '',
    unclaimedAfterDays: String(usualUnclaimedDays),
    untouchedAfterDays: String(usualUntouchedDays),
  };
}

/** A registration number as a hand means it: full-width, small, with blanks or hyphens. */
export function plainRegistration(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s-]/gu, '').toUpperCase();
}

function typedDays(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  const days = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  return days >= 1 ? days : null;
}

/** A station code as a hand means it: full-width and small letters are the same letters. */
export function plainStation(typed: string): string {
  return typed.normalize('NFKC').trim().toUpperCase();
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function faultsOf(draft: ShopDraft): ShopFaults {
  const station = plainStation(draft.station);
  const registration = plainRegistration(draft.registrationNumber);
  return {
    ...(draft.name.trim() === '' ? { name: 'nameMissing' as const } : {}),
    ...(station === ''
      ? { station: 'stationMissing' as const }
      : stationSchema.safeParse(station).success
        ? {}
        : { station: 'stationForm' as const }),
    ...(draft.houses.length === 0 ? { houses: 'housesMissing' as const } : {}),
    ...(isTimeZone(draft.timeZone) ? {} : { timeZone: 'timeZoneUnknown' as const }),
    ...(currencyPlaces(draft.currency) === null ? { currency: 'currencyUnknown' as const } : {}),
    ...(registration === '' || registrationNumberSchema.safeParse(registration).success
      ? {}
      : { registrationNumber: 'registrationForm' as const }),
    ...(typedDays(draft.unclaimedAfterDays) === null ? { unclaimedAfterDays: 'daysRange' as const } : {}),
    ...(typedDays(draft.untouchedAfterDays) === null ? { untouchedAfterDays: 'daysRange' as const } : {}),
  };
}

/** All faults, each at its field; or the profile. */
export function readShopDraft(draft: ShopDraft): Result<ShopProfile, ShopFaults> {
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) return err(faults);
  const registrationNumber = plainRegistration(draft.registrationNumber);
  return ok({
    name: draft.name.trim(),
    address: draft.address.trim(),
    phone: draft.phone.trim(),
    station: stationSchema.parse(plainStation(draft.station)),
    houses: houses.filter((house) => draft.houses.includes(house)),
    language: draft.language,
    documentPaper: draft.documentPaper,
    timeZone: draft.timeZone,
    currency: draft.currency,
    ...(registrationNumber === '' ? {} : { registrationNumber }),
    unclaimedAfterDays: typedDays(draft.unclaimedAfterDays) ?? usualUnclaimedDays,
    untouchedAfterDays: typedDays(draft.untouchedAfterDays) ?? usualUntouchedDays,
  });
}

export function draftOfShop(shop: ShopProfile): ShopDraft {
  return {
    ...shop,
    registrationNumber: shop.registrationNumber ?? '',
    unclaimedAfterDays: String(shop.unclaimedAfterDays ?? usualUnclaimedDays),
    untouchedAfterDays: String(shop.untouchedAfterDays ?? usualUntouchedDays),
  };
}
