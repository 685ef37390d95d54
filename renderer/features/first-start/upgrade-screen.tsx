import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeepingJob } from '../../../shared/keeping/keeping';
import { DeskProvider } from '../../app/desk-context';
import { pauseBetweenLooks, readKeeping, useKeeping } from '../../app/keeping-watch';
import type { OpenDesk } from '../../app/open-start';
import { type NotReady, upgradeSafely } from '../../db/before-upgrade';
import { newestVersion } from '../../db/ledger';
import { Refusal } from '../../ui/refusal';
import { StartPage } from '../../ui/start-page';
import { Waiting } from '../../ui/waiting';
import { JobProgress } from '../keeping/job-progress';
import { KeptPlaces } from '../keeping/kept-places';
import { SealBackups } from '../keeping/seal-backups';

type Standing =
  | { readonly kind: 'preparing'; readonly job: KeepingJob | null }
  | { readonly kind: 'not-ready'; readonly why: NotReady }
  | { readonly kind: 'upgrading' };

/** The database is of an older program: a backup comes first, and a person is asked where there can be none. */
export function UpgradeScreen(props: {
  readonly open: OpenDesk;
  readonly from: number;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('keeping');
  const { open, onDone } = props;
  const [standing, setStanding] = useState<Standing>({ kind: 'preparing', job: null });

  async function upgrade(): Promise<void> {
    setStanding({ kind: 'preparing', job: null });
    const onJob = (job: KeepingJob) => setStanding({ kind: 'preparing', job });
    const done = await upgradeSafely(open.db, open.desk, {
      onJob,
      pause: pauseBetweenLooks,
      locks: navigator.locks,
    });
    if (done.ok) goOn();
    else {
      await readKeeping(open.desk);
      setStanding({ kind: 'not-ready', why: done.error });
    }
  }

  function goOn(): void {
    setStanding({ kind: 'upgrading' });
    onDone();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for the screen; a retry is a person's.
  useEffect(() => void upgrade(), []);

  return (
    <StartPage>
      <Stack gap="md">
        <h1>{t('upgrade.title')}</h1>
        <Text size="md">{t('upgrade.why', { from: props.from, to: newestVersion })}</Text>
        {standing.kind === 'preparing' &&
          (standing.job === null ? (
            <Waiting label={t('upgrade.handingOver')} />
          ) : (
            <JobProgress job={standing.job} />
          ))}
        {standing.kind === 'upgrading' && <Waiting label={t('upgrade.running')} />}
        {standing.kind === 'not-ready' && (
          <DeskProvider desk={open.desk} host={open.host}>
            <NotBackedUp why={standing.why} onRetry={() => void upgrade()} onGoOn={goOn} />
          </DeskProvider>
        )}
      </Stack>
    </StartPage>
  );
}

/** Why there is no backup, what may help, and what is known of going on without. */
function NotBackedUp(props: {
  readonly why: NotReady;
  readonly onRetry: () => void;
  readonly onGoOn: () => void;
}) {
  const { t } = useTranslation('keeping');
  const state = useKeeping(({ state: known }) => known);
  const { refusal, eventsNotOnDisk } = props.why;
  return (
    <>
      <Refusal refusal={refusal} onRetry={props.onRetry} />
      {state !== null && eventsNotOnDisk === 0 && (
        <>
          <Text>{t('upgrade.otherPlace')}</Text>
          <KeptPlaces key={`${state.secondCopy?.folder}|${state.backups.folder}`} state={state} />
          {state.backups.passphrase !== 'none' && <SealBackups backups={state.backups} />}
        </>
      )}
      <Divider />
      <Text>{t('upgrade.without')}</Text>
      {eventsNotOnDisk > 0 && <Text fw={600}>{t('upgrade.notOnDisk', { count: eventsNotOnDisk })}</Text>}
      <Group>
        <Button variant="default" onClick={props.onGoOn}>
          {t('upgrade.goOn')}
        </Button>
      </Group>
    </>
  );
}
