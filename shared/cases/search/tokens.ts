import parsePhoneNumber from 'libphonenumber-js/min';
import { countryCodes } from '../../policies/countries';
import { compact, plainWriting, runsOf, soundOf } from './plain-writing';

/** Longest token; a longer word is found by its first letters, and a longer query is looked up in parts. */
export const tokenLength = { japanese: 8, other: 24 } as const;

/**
 * Tokens of prose: a word in Latin letters is found by its beginning. Japanese has no spaces, so that every character
 * begins a token of its own, and any stretch of it is found. (A word breaker would need the same dictionary when the
 * token is written and when it is looked up, which no browser promises from one version to the next.)
 */
export function proseTokens(text: string): readonly string[] {
  return plainWriting(text)
    .split(/\s+/)
    .flatMap((chunk) => {
      const runs = runsOf(chunk);
      const whole = runs.length > 1 && runs.every(({ script }) => script === 'other') ? [compact(chunk)] : [];
      return [...whole, ...runs.map(({ text: run }) => run)].flatMap(runTokens);
    });
}

/**
 * Counts the ways in which tokens were ever written. A store that holds older ones draws them anew; raise it with every
 * change of what a token is.
 */
export const tokensEdition = 2;

/**
 * Tokens of a name: as prose, by how it sounds, so that kana finds romaji and romaji finds kana, and typed without the
 * blank between family name and given name.
 */
export function nameTokens(name: string): readonly string[] {
  const sounds = runsOf(plainWriting(name)).flatMap(({ script, text }) => {
    const places = script === 'japanese' ? suffixes(text, 1) : [text];
    return places.flatMap((place) => soundOf(place) ?? []);
  });
  return [...proseTokens(name), ...sounds.map(shortened), ...joinedTokens(name)];
}

/** A name of two parts or more run together in the order written; one of two in either order. */
function joinedTokens(name: string): readonly string[] {
  const parts = plainWriting(name)
    .split(/[\s・･]+/u)
    .map(compact)
    .filter((part) => part !== '');
  if (parts.length < 2) return [];
  const orders = parts.length === 2 ? [parts, parts.toReversed()] : [parts];
  return orders.flatMap((order) => {
    const run = order.join('');
    const sound = soundOf(run);
    // Vowels that meet at the seam sound long in a word typed whole, and do not in one typed part by part.
    const partSounds = order.map(soundOf);
    const bySound = partSounds.includes(null) ? [] : [partSounds.join('')];
    return [...beginnings(run, order[0] ?? ''), ...(sound === null ? [] : [sound]), ...bySound].map(
      shortened,
    );
  });
}

/** The tokens of a run of names that reach from its first part into the next. */
function beginnings(run: string, first: string): readonly string[] {
  const isJapanese = runsOf(run).every(({ script }) => script === 'japanese');
  return isJapanese ? runTokens(run).slice(0, [...first].length) : [run];
}

/** Tokens of a serial, order or case number: any part of it of two characters or more finds it. */
export function numberTokens(number: string): readonly string[] {
  return suffixes(compact(plainWriting(number)), 2).map(shortened);
}

/** Tokens of a telephone number: any two digits or more in a row of its national or its international form. */
export function phoneTokens(phone: string, country: string | null): readonly string[] {
  return phoneForms(phone, country).flatMap((digits) => numberTokens(digits));
}

/** One key for all the ways to write a telephone number; null where it is none. */
export function phoneKey(phone: string, country: string | null): string | null {
  return phoneForms(phone, country)[0] ?? null;
}

export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** One key for a name however it is spaced and in whichever width and kana. */
export function nameKey(name: string): string {
  return compact(plainWriting(name));
}

/** Digits alone: international first (where the number can be understood), then as dialled in its country. */
function phoneForms(phone: string, country: string | null): readonly string[] {
  const plain = plainWriting(phone);
  const digits = plain.replace(/\D/g, '');
  if (digits === '') return [];
  const parsed = parsePhoneNumber(plain, isCountry(country) ? country : 'JP');
  const forms =
    parsed === undefined
      ? []
      : [parsed.number, parsed.formatNational()].map((form) => form.replace(/\D/g, ''));
  return [...new Set([...forms, digits])];
}

type PhoneCountry = NonNullable<Extract<Parameters<typeof parsePhoneNumber>[1], string>>;

/** The library's list of countries is the standard's, less those without a telephone network. */
function isCountry(code: string | null): code is PhoneCountry {
  return code !== null && countryCodes.has(code);
}

function runTokens(run: string): readonly string[] {
  const isJapanese = runsOf(run)[0]?.script === 'japanese';
  return isJapanese
    ? suffixes(run, 1).map((suffix) => firstOf(suffix, tokenLength.japanese))
    : [shortened(run)];
}

function shortened(word: string): string {
  return firstOf(word, tokenLength.other);
}

/** By whole characters: some kanji of names take two code units. */
function firstOf(text: string, count: number): string {
  return text.length <= count ? text : [...text].slice(0, count).join('');
}

function suffixes(text: string, shortest: number): readonly string[] {
  const characters = [...text];
  return characters
    .slice(0, Math.max(1, characters.length - shortest + 1))
    .map((_, start) => characters.slice(start).join(''));
}
