import { useTranslation } from 'react-i18next';
import type { CalendarDay, CalendarMark } from '../../../shared/promise-calendar/calendar-days';
import type { PlainDate } from '../../../shared/time/plain-date';
import { type Weekday, weekdays, weekdayWording, weeksOfMonth } from '../../../shared/time/weekday';
import { useLanguage } from '../../i18n';
import { showMonth } from '../../ui/dates';
import classes from './promises.module.css';

/** What is said of a day in words, in this order; a day of the range between its ends needs none. */
const spoken: readonly CalendarMark[] = ['received', 'bring-by', 'dispatch', 'ready', 'hand-out', 'closed'];

function Day(props: { readonly day: PlainDate; readonly what: CalendarDay }) {
  const { marks, holidays } = props.what;
  const { t } = useTranslation('promises');
  const language = useLanguage();
  const words = [
    ...spoken.filter((mark) => marks.includes(mark)).map((mark) => t(`mark.${mark}`)),
    ...holidays.map((name) => name[language]),
  ];
  const own = Object.fromEntries(marks.map((mark) => [`data-${mark}`, true]));
  return (
    <td {...own} title={words.join(' · ') || undefined}>
      {Number(props.day.slice(-2))}
      {words.length > 0 && <span className={classes.spoken}> {words.join(', ')}</span>}
    </td>
  );
}

/** One month with what its days are; a table, so that rows are weeks and columns weekdays to a screen reader too. */
export function MonthTable(props: {
  readonly month: PlainDate;
  readonly days: ReadonlyMap<PlainDate, CalendarDay>;
}) {
  const { month, days } = props;
  const language = useLanguage();
  const firstWeekday: Weekday = language === 'ja' ? 0 : 1;
  const inOrder = weekdays.map((place) => weekdays[(place + firstWeekday) % 7] ?? 0);
  return (
    <table className={classes.month}>
      <caption>{showMonth(month, language)}</caption>
      <thead>
        <tr>
          {inOrder.map((weekday) => (
            <th key={weekday} scope="col">
              {weekdayWording[weekday][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month, firstWeekday).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, place) =>
              day === null ? (
                <td key={inOrder[place]} />
              ) : (
                <Day key={day} day={day} what={days.get(day) ?? { marks: [], holidays: [] }} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
