import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { useLedger } from '../../app/desk-context';
import { useActingStaff } from '../../app/staff';
import { CommandButton } from '../../commands/command-button';
import { listDrafts } from '../../db/drafts';
import { useLanguage } from '../../i18n';
import { showMoment, showTime } from '../../ui/dates';
import { useDraftName } from './draft-name';
import classes from './drafts-strip.module.css';
import { useIntake } from './intake-store';

/** More than that many intakes at once is a list, and the first screen has it. */
const shownAtOnce = 5;

function DraftButton(props: { readonly draft: IntakeDraft; readonly isToday: boolean }) {
  const { draft, isToday } = props;
  const { t } = useTranslation('intake');
  const { shop } = useLedger();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const name = useDraftName(draft);
  const time = isToday
    ? showTime(draft.startedAt, language, shop.timeZone)
    : showMoment(draft.startedAt, language, shop.timeZone);
  return (
    <Button
      size="compact-xs"
      variant="default"
      className={classes.draft}
      title={t('session.pieces', { count: draft.pieces.length })}
      onClick={() => navigate(`/intake/${draft.draftId}`)}
    >
      {t('session.draftOf', { who: name === '' ? t('session.draftNoName') : name, time })}
    </Button>
  );
}

/** Who takes this intake in, and the other intakes begun and not finished. */
export function DraftsStrip() {
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const staff = useActingStaff();
  const draftId = useIntake((state) => state.draft?.draftId);
  const today = useIntake((state) => state.today);
  const drafts = useLiveQuery(() => listDrafts(db), [db]) ?? [];
  const others = drafts.filter((draft) => draft.draftId !== draftId).slice(0, shownAtOnce);
  return (
    <header className={classes.strip}>
      <h1 className={classes.title}>{t('title')}</h1>
      <span className={classes.by}>
        {staff === null ? t('session.takenByNobody') : t('session.takenBy', { name: staff.name })}
      </span>
      {others.length > 0 && (
        <nav className={classes.others} aria-label={t('session.inHand')}>
          <span className={classes.by}>{t('session.inHand')}</span>
          {others.map((draft) => (
            <DraftButton key={draft.draftId} draft={draft} isToday={draft.startedAt.startsWith(today)} />
          ))}
        </nav>
      )}
      <span className={classes.actions}>
        <CommandButton command="intake.discard" size="compact-xs" variant="subtle" color="gray" />
        <CommandButton command="intake.begin" size="compact-xs" variant="default" />
      </span>
    </header>
  );
}
