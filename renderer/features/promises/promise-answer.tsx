import { useTranslation } from 'react-i18next';
import type { CalendarMark } from '../../../shared/promise-calendar/calendar-days';
import type { PromiseCalendar } from '../../../shared/promise-calendar/promise-calendar';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import { MonthTable } from './month-table';
import classes from './promises.module.css';

const legend: readonly CalendarMark[] = [
  'received',
  'bring-by',
  'dispatch',
  'ready',
  'hand-out',
  'public-holiday',
  'long-holiday',
  'closed',
];

/** The range, why it is that, and its days on the calendar. */
export function PromiseAnswer(props: { readonly calendar: PromiseCalendar }) {
  const { range, steps, run, bringBy, months, days } = props.calendar;
  const { t } = useTranslation('promises');
  const language = useLanguage();
  const present = legend.filter((mark) => [...days.values()].some(({ marks }) => marks.includes(mark)));
  return (
    <section className={classes.panel} aria-labelledby="promise-answer">
      <h2 id="promise-answer">{t('answer')}</h2>
      <p className={classes.range} role="status">
        {typeof range === 'string'
          ? t(`noRange.${range}`)
          : range.from === range.to
            ? t('by', { day: showDay(range.to, language) })
            : t('between', { from: showDay(range.from, language), to: showDay(range.to, language) })}
      </p>
      {run !== null && bringBy !== null && (
        <p className={classes.bringBy}>
          {t('bringBy', { day: showDay(bringBy, language), count: run.daysSaved })}
        </p>
      )}
      <h3>{t('reason')}</h3>
      <ol className={classes.steps}>
        {steps.map(({ code, from, words, source, clauses }) => (
          <li key={`${code} ${from}`}>
            {words[language]}{' '}
            <span className={classes.source}>
              {clauses.length > 0 ? clauses.join(' · ') : t(`source.${source}`)}
              {clauses.length > 0 && source !== 'clause' && ` · ${t(`source.${source}`)}`}
            </span>
          </li>
        ))}
      </ol>
      {months.length > 0 && (
        <>
          <div className={classes.months}>
            {months.map((month) => (
              <MonthTable key={month} month={month} days={days} />
            ))}
          </div>
          <ul className={classes.legend} aria-label={t('legend')}>
            {present.map((mark) => (
              <li key={mark}>
                <span className={classes.swatch} {...{ [`data-${mark}`]: true }} aria-hidden />
                {t(`mark.${mark}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
