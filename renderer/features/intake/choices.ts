import { useMemo } from 'react';
import type { Wording } from '../../../shared/language';
import { useLanguage } from '../../i18n';
import type { Choice } from './choice-field';

/** The members of a closed list as choices in the language of the desk, in the order of the list. */
export function useChoices<T extends string>(
  members: readonly T[],
  words: Readonly<Record<T, Wording>>,
): readonly Choice[] {
  const language = useLanguage();
  return useMemo(
    () => members.map((value) => ({ value, label: words[value][language] })),
    [members, words, language],
  );
}
