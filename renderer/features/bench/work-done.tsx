import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventId } from '../../../shared/cases/ids';
import type { WorkEntry } from '../../../shared/cases/stages/standing';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import { useStaffNames } from '../cases/staff-names';
import classes from './bench.module.css';
import { entryWords } from './bench-words';
import { NoteDialog } from './note-dialog';

/** One entry in words: who, when, and what. */
export function WorkEntryWords(props: { readonly entry: WorkEntry }) {
  const { entry } = props;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const { shop } = useLedger();
  const nameOf = useStaffNames();
  const words = entryWords(entry, t, language);
  const clock =
    entry.startedAt !== null ? t('entry.started') : entry.stoppedAt !== null ? t('entry.stopped') : null;
  return (
    <span>
      <strong>{nameOf(entry.by)}</strong>
      {entry.initials !== '' && ` (${entry.initials})`} · {showMoment(entry.at, language, shop.timeZone)}
      <br />
      {[...(clock === null ? [] : [clock]), ...words].join(' · ') || t('entry.outsideCost')}
    </span>
  );
}

/** What was written down, the newest first; a wrong entry is taken back and stays in the history. */
export function WorkDone(props: {
  readonly work: readonly WorkEntry[];
  readonly onWithdraw: (entry: EventId, reason: string) => void;
}) {
  const { work, onWithdraw } = props;
  const { t } = useTranslation('bench');
  const [asked, setAsked] = useState<EventId | null>(null);
  return (
    <section className={classes.panel} aria-labelledby="bench-done">
      <h2 id="bench-done">{t('entry.title')}</h2>
      {work.length === 0 && <p>{t('entry.none')}</p>}
      <ul className={classes.entries} aria-label={t('entry.title')}>
        {work.toReversed().map((entry) => (
          <li key={entry.eventId}>
            <WorkEntryWords entry={entry} />
            <Button size="md" variant="subtle" onClick={() => setAsked(entry.eventId)}>
              {t('entry.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <NoteDialog
          title={t('entry.withdraw')}
          label={t('entry.withdrawWhy')}
          isNeeded
          onClose={() => setAsked(null)}
          onDo={(reason) => {
            setAsked(null);
            onWithdraw(asked, reason);
          }}
        />
      )}
    </section>
  );
}
