import { IconAlertTriangle } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { epochMilliseconds, momentOf } from '../../../shared/time/epoch';
import { now } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { readCounters } from '../../db/counters';
import { showMoment } from '../../ui/dates';
import classes from './home.module.css';

const everyMinute = 60_000;
/** Clocks of two computers may differ by a little; more is a clock that somebody has to set. */
const toleratedMilliseconds = 10 * 60_000;

/** Says that this computer's clock is behind what was written down last: days and promises would be counted wrongly. */
export function ClockBehind() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [moment, setMoment] = useState(now);
  const counters = useLiveQuery(() => readCounters(db, ['events:latest']), [db]);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), everyMinute);
    return () => clearInterval(timer);
  }, []);
  const latest = counters?.['events:latest'] ?? 0;
  if (latest - epochMilliseconds(moment) <= toleratedMilliseconds) return null;
  const shown = (at: string) => showMoment(at, language, shop.timeZone);
  return (
    <section
      className={`${classes.section} ${classes.attention}`}
      role="alert"
      aria-labelledby="clock-behind"
    >
      <h2 id="clock-behind">
        <IconAlertTriangle size={16} aria-hidden /> {t('clockBehind.title')}
      </h2>
      <p>{t('clockBehind.why', { now: shown(moment), latest: shown(momentOf(latest)) })}</p>
    </section>
  );
}
