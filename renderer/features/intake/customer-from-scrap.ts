import type { CustomerDraft } from '../../../shared/cases/intake-draft';

/** Which field of a new customer a scrap typed into the find box belongs to. */
export type ScrapKind = 'email' | 'phone' | 'kana' | 'name';

const phoneSigns = /^[\d\s()+\-.‐-―−ー]+$/u;
const kanaOnly = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

/** Full-width digits and signs count as their plain forms; a reading in kana is a reading, not yet a name. */
export function scrapKind(scrap: string): ScrapKind {
  const plain = scrap.normalize('NFKC').trim();
  if (plain.includes('@')) return 'email';
  if (/\d.*\d/u.test(plain) && phoneSigns.test(plain)) return 'phone';
  return kanaOnly.test(plain) && plain !== '' ? 'kana' : 'name';
}

/** The form of a new customer with what was typed to find her already in its place. */
export function customerFromScrap(scrap: string, empty: CustomerDraft): CustomerDraft {
  const text = scrap.trim();
  return text === '' ? empty : { ...empty, [scrapKind(text)]: text };
}

/** Where a clerk goes on typing after that. */
export function firstFieldAfterScrap(scrap: string): keyof CustomerDraft {
  return scrapKind(scrap) === 'name' && scrap.trim() !== '' ? 'kana' : 'name';
}
