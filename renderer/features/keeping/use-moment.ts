import { useLanguage } from '../../i18n';
import { showMoment } from '../../ui/dates';
import { readSurroundings } from '../settings/surroundings';

/** Moments in the language of the desk, by the clock of this computer: backups are its affair, also before a shop is open. */
export function useMoment(): (instant: string) => string {
  const language = useLanguage();
  const { timeZone } = readSurroundings();
  return (instant) => showMoment(instant, language, timeZone);
}
