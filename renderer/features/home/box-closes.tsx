import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { daysBetween, lastDayOfMonth, type PlainDate } from '../../../shared/time/plain-date';
import { useLanguage, useLedger } from '../../app/desk-context';
import { piecesByStage } from '../../db/pieces';
import { showDay } from '../../ui/dates';
import classes from './home.module.css';

/** When the month's box goes to the workshop, and how many pieces wait for it. */
export function BoxCloses(props: { readonly day: PlainDate }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { db } = useLedger();
  const counts = useLiveQuery(() => piecesByStage(db), [db]);
  const closesOn = lastDayOfMonth(props.day);
  const days = daysBetween(props.day, closesOn);
  return (
    <p className={days <= 3 ? `${classes.box} ${classes.boxSoon}` : classes.box}>
      {days === 0 ? t('box.today') : t('box.closes', { day: showDay(closesOn, language), count: days })}{' '}
      {counts !== undefined && t('box.waiting', { count: counts['waiting-for-run'] })}
    </p>
  );
}
