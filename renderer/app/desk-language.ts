import type { Desk } from '../../shared/contract/desk';
import type { Language } from '../../shared/language';
import { speak } from '../i18n';

const key = 'naoshi.language';

/** The language someone chose for this desk; null = the shop's own. */
export function chosenLanguage(): Language | null {
  const value = window.localStorage.getItem(key);
  return value === 'en' || value === 'ja' ? value : null;
}

/** Speaks the language from now on and remembers it for this desk; the host's own words follow. */
export async function chooseLanguage(language: Language, desk: Desk): Promise<void> {
  window.localStorage.setItem(key, language);
  await speak(language);
  // The host's menus in the other language are no reason to stop: a host that does not answer is said in the top bar.
  await desk.setHostLanguage({ language });
}
