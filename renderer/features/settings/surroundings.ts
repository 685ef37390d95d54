import { systemLanguage } from '../../i18n';
import type { Surroundings } from './shop-draft';

/** Language, region and time zone as this computer is set. */
export function readSurroundings(): Surroundings {
  return {
    language: systemLanguage(),
    region: new Intl.Locale(navigator.language).maximize().region ?? null,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
