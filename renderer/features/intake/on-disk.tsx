import { Button } from '@mantine/core';
import { IconDatabase, IconDatabaseExclamation } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { Piece } from '../../../shared/cases/piece';
import { useLedger } from '../../app/desk-context';
import { drainNow, useOutbox } from '../../app/outbox-watch';
import { readCaseStanding } from '../../db/cases';
import type { SavedCase } from '../../db/save-intake';
import { Refusal } from '../../ui/refusal';
import classes from './saved-screen.module.css';

/** Photos of these pieces that are not beside the journal yet. */
function usePhotosWaiting(pieces: readonly Piece[]): number {
  const { db } = useLedger();
  const hashes = pieces.flatMap(({ photos }) => photos.map(({ hash }) => hash));
  const waiting = useLiveQuery(async () => {
    const rows = await db.photos.bulkGet(hashes);
    return rows.filter((row) => row?.pending === 1).length;
  }, [db, hashes.join()]);
  return waiting ?? 0;
}

/** "Saved and on disk" only when every line and photo of the case is; loudly otherwise. */
export function OnDisk(props: { readonly saved: SavedCase; readonly pieces: readonly Piece[] }) {
  const { saved, pieces } = props;
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const standing = useLiveQuery(() => readCaseStanding(db, saved.caseId), [db, saved.caseId]);
  const photos = usePhotosWaiting(pieces);
  const isDraining = useOutbox((state) => state.isDraining);
  const refusal = useOutbox((state) => state.outbox?.lastRefusal ?? null);
  if (standing === undefined) return null;
  if (standing.eventsNotOnDisk === 0 && photos === 0) {
    return (
      <p className={classes.onDisk} role="status">
        <IconDatabase size={18} stroke={1.8} aria-hidden /> {t('saved.onDisk')}
      </p>
    );
  }
  if (isDraining && refusal === null) {
    return (
      <p className={classes.writing} role="status">
        {t('saved.writing')}
      </p>
    );
  }
  return (
    <div className={classes.notOnDisk} role="alert">
      <p className={classes.notOnDiskTitle}>
        <IconDatabaseExclamation size={22} stroke={1.8} aria-hidden /> {t('saved.notOnDisk')}
      </p>
      <p>{t('saved.notOnDiskWhy')}</p>
      {refusal !== null && <Refusal refusal={refusal} />}
      <Button size="compact-sm" variant="default" onClick={() => void drainNow()}>
        {t('saved.tryAgain')}
      </Button>
    </div>
  );
}
