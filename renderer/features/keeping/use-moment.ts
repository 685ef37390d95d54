import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { showMoment } from '../../ui/dates';

/** Moments in the language of the desk, by the shop's clock. */
export function useMoment(): (instant: string) => string {
  const language = useLanguage();
  const { shop } = useLedger();
  return (instant) => showMoment(instant, language, shop.timeZone);
}
