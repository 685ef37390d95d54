import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { restoreDraft } from '../../db/drafts';
import { Waiting } from '../../ui/waiting';
import classes from './intake-screen.module.css';
import { SavedScreen } from './saved-screen';

/** A draft that is no longer open: the case that it became, or the way to bring it back. */
export function ClosedDraft(props: {
  readonly draftId: string;
  readonly onNext: () => void;
  readonly onReopened: () => void;
}) {
  const { draftId, onNext, onReopened } = props;
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const stored = useLiveQuery(async () => (await db.drafts.get(draftId)) ?? null, [db, draftId]);
  const caseId = stored?.caseId ?? null;
  const row = useLiveQuery(
    async () => (caseId === null ? undefined : db.cases.where('id').equals(caseId).first()),
    [db, caseId],
  );
  if (stored === undefined) return <Waiting />;
  if (row !== undefined)
    return <SavedScreen saved={{ caseId: row.id, number: row.number }} onNext={onNext} />;
  return (
    <div className={classes.empty}>
      <h1>{t('session.discarded')}</h1>
      <Button onClick={() => void restoreDraft(db, draftId).then(onReopened)}>
        {t('session.bringBack')}
      </Button>
      <Button variant="default" onClick={onNext}>
        {t('session.begin')}
      </Button>
    </div>
  );
}
