import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost, useLedger } from '../../app/desk-context';
import { useKeeping } from '../../app/keeping-watch';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import classes from '../settings/settings.module.css';
import { BackupList } from './backup-list';
import { BringBack } from './bring-back';
import { ExportAll } from './export-all';
import { JournalStanding } from './journal-standing';
import { KeptPlaces } from './kept-places';
import { SealBackups } from './seal-backups';

/** Where the records are kept besides the journal, and the ways back. */
export function BackupsPage() {
  const { t } = useTranslation('keeping');
  const { ledger, db } = useLedger();
  const { dataFolder } = useHost();
  const { state, refusal } = useKeeping();
  const [chosen, setChosen] = useState<string | null>(null);
  if (ledger === 'sample')
    return (
      <Stack gap="sm" className={classes.narrow}>
        <h2>{t('title')}</h2>
        <Text>{t('ofSample')}</Text>
      </Stack>
    );
  if (state === null) return refusal === null ? <Waiting /> : <Refusal refusal={refusal} />;
  return (
    <Stack gap="xl" className={classes.narrow}>
      <div>
        <h2>{t('title')}</h2>
        <Text c="dimmed">{t('introduction')}</Text>
      </div>
      <JournalStanding freeBytes={state.room.freeBytes} />
      <BackupList backups={state.backups} onLook={setChosen} />
      <BringBack key={chosen} chosen={chosen} folder={state.backups.folder} db={db} />
      <KeptPlaces key={`${state.secondCopy?.folder}|${state.backups.folder}`} state={state} />
      <SealBackups backups={state.backups} />
      <ExportAll dataFolder={dataFolder} />
    </Stack>
  );
}
