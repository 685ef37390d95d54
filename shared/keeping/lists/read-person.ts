import type { Customer } from '../../cases/customer';
import { isEmail, isPhone, typedCountry } from '../../cases/read-customer';
import { plainText } from '../../cases/typed-values';
import type { Language } from '../../language';
import { severalIn } from './cell-text';
import type { RowReading } from './row-reading';

const countryWords: Readonly<Record<string, string>> = {
  日本: 'JP',
  japan: 'JP',
  アメリカ: 'US',
  米国: 'US',
  usa: 'US',
  'united states': 'US',
  イギリス: 'GB',
  英国: 'GB',
  uk: 'GB',
  'united kingdom': 'GB',
  フランス: 'FR',
  france: 'FR',
  ドイツ: 'DE',
  germany: 'DE',
  中国: 'CN',
  china: 'CN',
  韓国: 'KR',
  korea: 'KR',
  台湾: 'TW',
  taiwan: 'TW',
  香港: 'HK',
  'hong kong': 'HK',
  シンガポール: 'SG',
  singapore: 'SG',
  オーストラリア: 'AU',
  australia: 'AU',
  カナダ: 'CA',
  canada: 'CA',
};

/** As many as the form of a customer has fields for; more of them stand in her note, where no change of hers loses them. */
const phonesKept = 2;
const emailsKept = 1;

/** A person in a row; null where it names nobody. The reading of a name that the list does not say stays empty. */
export function readPerson(reading: RowReading): Customer | null {
  const name = whole(reading, 'name', 'familyName', 'givenName');
  if (name === '') return null;
  const phones = readEach(reading, 'phone', isPhone, 'not-a-phone');
  const emails = readEach(reading, 'email', isEmail, 'not-an-email');
  const note = [...phones.slice(phonesKept), ...emails.slice(emailsKept)].join('\n');
  if (note.length > 4000) reading.fault('phone', 'too-long', note);
  return {
    name,
    kana: whole(reading, 'kana', 'familyKana', 'givenKana'),
    romaji: reading.text('romaji', 200),
    phones: phones.slice(0, phonesKept),
    emails: emails.slice(0, emailsKept),
    country: readCountry(reading),
    postalCode: reading.text('postalCode', 200).replace(/^〒\s*/, ''),
    address: reading.text('address', 500),
    language: readLanguage(reading),
    note,
  };
}

type Part = 'name' | 'familyName' | 'givenName' | 'kana' | 'familyKana' | 'givenKana';

function whole(reading: RowReading, field: Part, family: Part, given: Part): string {
  const text = reading.text(field, 200);
  if (text !== '') return text;
  const joined = [reading.text(family, 200), reading.text(given, 200)]
    .filter((part) => part !== '')
    .join(' ');
  if (joined.length > 200) reading.fault(field, 'too-long', joined);
  return joined;
}

function readEach(
  reading: RowReading,
  field: 'phone' | 'email',
  isOne: (text: string) => boolean,
  code: 'not-a-phone' | 'not-an-email',
): string[] {
  const found = [...new Set(reading.cells(field).flatMap(severalIn).map(plainText))];
  for (const text of found) {
    if (text.length > 200) reading.fault(field, 'too-long', text);
    else if (!isOne(text)) reading.fault(field, code, text);
  }
  return found;
}

function readCountry(reading: RowReading): string | null {
  const text = reading.text('country', 200);
  if (text === '') return null;
  const word = plainText(text).toLowerCase();
  const named = Object.hasOwn(countryWords, word) ? countryWords[word] : undefined;
  return named ?? typedCountry(text) ?? reading.fault('country', 'country-unknown', text);
}

function readLanguage(reading: RowReading): Language {
  const text = plainText(reading.text('language', 200)).toLowerCase();
  if (/^(?:ja|jp|japanese|日本語)/.test(text)) return 'ja';
  if (/^(?:en|english|英語)/.test(text)) return 'en';
  return reading.plan.language;
}
