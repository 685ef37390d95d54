import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { useLedger } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import { listDrafts } from '../../db/drafts';
import { useLanguage } from '../../i18n';
import { showMoment, showTime } from '../../ui/dates';
import { useStaffNames } from '../cases/staff-names';
import { useDraftName } from './draft-name';
import classes from './drafts-strip.module.css';
import { takerOf, useIntake } from './intake-store';
import { changeTaker } from './session';

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
      classNames={{ root: classes.draft, label: classes.draftLabel }}
      title={t('session.pieces', { count: draft.pieces.length })}
      onClick={() => navigate(`/intake/${draft.draftId}`)}
    >
      <span className={classes.who}>{name === '' ? t('session.draftNoName') : name}</span>
      <span>{t('session.draftTime', { time })}</span>
    </Button>
  );
}

/**
 * The other drafts, read when the screen turns to another draft and when the window comes back: the one in hand is stored
 * at every key, and its own keys must not make the list be read again.
 */
function useOtherDrafts(): readonly IntakeDraft[] {
  const { db } = useLedger();
  const draftId = useIntake((state) => state.draft?.draftId);
  const [drafts, setDrafts] = useState<readonly IntakeDraft[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft in hand is what it reads again for.
  useEffect(() => {
    const read = () => void listDrafts(db).then(setDrafts);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [db, draftId]);
  return drafts.filter((draft) => draft.draftId !== draftId).slice(0, shownAtOnce);
}

/** Who takes this intake in, and the other intakes begun and not finished. */
export function DraftsStrip() {
  const { t } = useTranslation('intake');
  const taker = useIntake(takerOf);
  const nameOf = useStaffNames();
  const today = useIntake((state) => state.today);
  const others = useOtherDrafts();
  return (
    <header className={classes.strip}>
      <h1 className={classes.title}>{t('title')}</h1>
      <span className={classes.by}>
        {taker === null ? t('session.takenByNobody') : t('session.takenBy', { name: nameOf(taker) })}
      </span>
      <Button size="compact-xs" variant="default" onClick={() => void changeTaker()}>
        {t('session.takenByChange')}
      </Button>
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
