import { IconClockExclamation } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/language';
import { daysBetween, type PlainDate } from '../../../shared/time/plain-date';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showDay, showShortDay } from '../../ui/dates';
import classes from './promise-day.module.css';

/** The promised day, and in words and by a sign how late it is where it has passed. */
export function PromiseDay(props: { readonly promisedOn: string | null; readonly isShort?: boolean }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { shop } = useLedger();
  return (
    <PromiseDayIn
      promisedOn={props.promisedOn}
      today={today(shop.timeZone)}
      t={t}
      language={language}
      isShort={props.isShort ?? false}
    />
  );
}

/** The same with its words and today at hand, for lists that draw many at once. */
export function PromiseDayIn(props: {
  readonly promisedOn: string | null;
  readonly today: PlainDate;
  readonly t: TFunction<'cases'>;
  readonly language: Language;
  readonly isShort: boolean;
}) {
  const { promisedOn, today: now, t, language, isShort } = props;
  if (promisedOn === null) return <span className={classes.none}>{t('noPromise')}</span>;
  // A stored day of a saved case has been checked to be one.
  const late = daysBetween(promisedOn as PlainDate, now);
  const day = isShort ? showShortDay(promisedOn, language, now) : showDay(promisedOn, language);
  if (late <= 0) {
    return (
      <span>
        {day}
        {late === 0 && <strong className={classes.today}> {t('dueToday')}</strong>}
      </span>
    );
  }
  return (
    <span className={classes.late}>
      {day}
      <IconClockExclamation size={15} stroke={2} aria-hidden />
      <span>{t('daysLate', { count: late })}</span>
    </span>
  );
}
