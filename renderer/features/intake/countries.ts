import { useMemo } from 'react';
import type { Language } from '../../../shared/language';
import { countryCodes } from '../../../shared/policies/countries';
import { useLanguage } from '../../i18n';
import type { Choice } from './choice-field';

/** Where most customers of the three houses live; they come first. */
const usual = ['JP', 'US', 'CN', 'TW', 'HK', 'KR', 'SG', 'AU', 'GB'];

function namesIn(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return (code) => names.of(code) ?? code;
}

function choicesIn(language: Language): readonly Choice[] {
  const nameOf = namesIn(language);
  const rest = [...countryCodes]
    .filter((code) => !usual.includes(code))
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((first, second) => first.label.localeCompare(second.label, language));
  return [...usual.map((value) => ({ value, label: nameOf(value) })), ...rest];
}

/** Every country by its name in the language of the desk. */
export function useCountries(): readonly Choice[] {
  const language = useLanguage();
  return useMemo(() => choicesIn(language), [language]);
}

/** The name of a country by its code; empty for none. */
export function useCountryName(): (code: string | null) => string {
  const language = useLanguage();
  const nameOf = useMemo(() => namesIn(language), [language]);
  return (code) => (code === null ? '' : nameOf(code));
}
