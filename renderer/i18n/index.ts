import i18next, { type TOptions } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { type Language, languages } from '../../shared/language';
import { en, type Words } from './en';
import { ja } from './ja';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Words;
  }
}

type Leaf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaf<T[K]>}`;
}[keyof T & string];

/** A text by namespace and key: `intake:save`. For a key that is chosen at run time; otherwise use `useTranslation`. */
export type WordsKey = { [N in keyof Words & string]: `${N}:${Leaf<Words[N]>}` }[keyof Words & string];

const namespaces = Object.keys(en);

/** The language of the desk to start with: the system's where we speak it, else English. */
export function systemLanguage(): Language {
  const found = navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => languages.some((language) => language === tag));
  return found === 'ja' ? 'ja' : 'en';
}

export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { en, ja },
    lng: language,
    fallbackLng: 'en',
    ns: namespaces,
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  if (i18next.language === language) return;
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** A text outside of a component, or by a key known only at run time. */
export function wordsOf(key: WordsKey, values: TOptions = {}): string {
  // The typed `t` cannot follow a key that is a union of all namespaces; WordsKey has checked it.
  return (i18next.t as (key: string, values: TOptions) => string)(key, values);
}

/** The language the desk speaks now; re-renders when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'ja' ? 'ja' : 'en';
}
