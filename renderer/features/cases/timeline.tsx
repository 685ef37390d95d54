import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../shared/cases/case-state';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import { LoggedMessage } from '../messages/logged-message';
import { eventWords } from './event-words';
import { useStaffNames } from './staff-names';
import classes from './timeline.module.css';

/** What happened, the latest first: what, when, by whom and at which station. `more` adds to an entry what it changed. */
export function Timeline(props: {
  readonly entries: readonly TimelineEntry[];
  readonly more?: (entry: TimelineEntry) => ReactNode;
}) {
  const { entries, more } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { shop } = useLedger();
  const nameOf = useStaffNames();
  return (
    <ol className={classes.timeline}>
      {[...entries].reverse().map((entry) => (
        <li key={entry.eventId}>
          <p>{eventWords(entry.event, t, language)}</p>
          {entry.event.type === 'note-added' && <p className={classes.note}>{entry.event.data.text}</p>}
          {entry.event.type === 'message-logged' && <LoggedMessage logged={entry.event.data} />}
          {more?.(entry)}
          <p className={classes.when}>
            <time dateTime={entry.at}>{showMoment(entry.at, language, shop.timeZone)}</time>
            <span>{nameOf(entry.by)}</span>
            <span>{t('atStation', { station: entry.station })}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
