import type { Language, Wording } from '../../language';

/** `a, b, c`; `a、b、c`. */
export function listed(words: readonly string[], language: Language): string {
  return words.filter((word) => word !== '').join(language === 'ja' ? '、' : ', ');
}

/** `Claws: sound`; `爪：良好`. */
export function labelled(label: string, value: string, language: Language): string {
  return language === 'ja' ? `${label}：${value}` : `${label}: ${value}`;
}

/** A remark after a word, in brackets; nothing for an empty remark. */
export function remark(text: string, language: Language): string {
  if (text === '') return '';
  return language === 'ja' ? `（${text}）` : ` (${text})`;
}

/** The words for a code; the bare code for one that only a later edition knows. */
export function wordsFor(
  wording: Readonly<Record<string, Wording>>,
  code: string,
  language: Language,
): string {
  return (Object.hasOwn(wording, code) ? wording[code]?.[language] : undefined) ?? code;
}
