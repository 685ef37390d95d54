import type { Language } from '../../shared/language';

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }),
  ja: new Intl.DisplayNames(['ja'], { type: 'region', fallback: 'code' }),
};

/** The country of an ISO 3166-1 code, or the code where it names none. */
export function countryName(code: string, language: Language): string {
  return names[language].of(code) ?? code;
}
