import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { DeskEvent } from '../../../shared/cases/events';
import type { KeepingJob } from '../../../shared/keeping/keeping';
import { isWhole, type Survey } from '../../../shared/keeping/survey';
import { setPlaceAside } from '../../app/chosen-place';
import { pauseBetweenLooks } from '../../app/keeping-watch';
import type { OpenDesk } from '../../app/open-start';
import { followJob } from '../../db/follow-job';
import { handToJournal, opensAnother, readWaiting } from '../../db/rescue';
import { Refusal } from '../../ui/refusal';
import { JobProgress } from '../keeping/job-progress';
import { SurveyTable } from '../keeping/survey-table';

type Standing =
  | { readonly kind: 'asked' }
  | { readonly kind: 'looking'; readonly job: KeepingJob | null }
  /** `waiting`: what of the damaged store can still be handed to the journal; null = it cannot be read. */
  | { readonly kind: 'seen'; readonly survey: Survey; readonly waiting: readonly DeskEvent[] | null }
  | { readonly kind: 'no-store-opens' }
  | { readonly kind: 'other-window'; readonly seen: Extract<Standing, { kind: 'seen' }> }
  | { readonly kind: 'refused'; readonly refusal: AppError };

/** Where the browser keeps the databases, for whoever has to move them by hand. */
function folderOf({ host, dataFolder }: OpenDesk['host']): string {
  return host === 'electron'
    ? `${dataFolder}/electron/IndexedDB`
    : `${dataFolder}/browser/user-data/Default/IndexedDB`;
}

/**
 * The way on where the case store does not open: another one takes its place and is rebuilt from the journal. First it says
 * what would come back. The damaged one is neither changed nor deleted.
 */
export function SetAside(props: { readonly open: OpenDesk }) {
  const { t } = useTranslation('keeping');
  const { desk, db, host, ledger } = props.open;
  const [standing, setStanding] = useState<Standing>({ kind: 'asked' });

  async function look(): Promise<Standing> {
    setStanding({ kind: 'looking', job: null });
    if (!(await opensAnother())) return { kind: 'no-store-opens' };
    const journal = await desk.readJournalState({ ledger });
    if (!journal.ok) return { kind: 'refused', refusal: journal.error };
    const source = { kind: 'path' as const, path: journal.value.folder };
    const started = await desk.lookThrough({ source, passphrase: null });
    if (!started.ok) return { kind: 'refused', refusal: started.error };
    const onJob = (job: KeepingJob) => setStanding({ kind: 'looking', job });
    const following = { onJob, pause: pauseBetweenLooks };
    const outcome = await followJob(desk, following, ({ key }) => key === started.value.key);
    if (!outcome.ok) return { kind: 'refused', refusal: outcome.error };
    if (outcome.value?.kind === 'refused') return { kind: 'refused', refusal: outcome.value.error };
    if (outcome.value?.kind !== 'looked-through') return { kind: 'asked' };
    return { kind: 'seen', survey: outcome.value.survey, waiting: await readWaiting(db.name) };
  }

  async function setAside(seen: Extract<Standing, { kind: 'seen' }>): Promise<void> {
    const handed = await handToJournal(desk, seen.waiting ?? []);
    if (!handed.ok) return setStanding({ kind: 'refused', refusal: handed.error });
    if (await setPlaceAside(ledger)) window.location.reload();
    else setStanding({ kind: 'other-window', seen });
  }

  const seen = standing.kind === 'seen' ? standing : standing.kind === 'other-window' ? standing.seen : null;
  return (
    <>
      <Divider />
      <h2>{t('aside.title')}</h2>
      <Text>{t('aside.explanation')}</Text>
      <Group>
        <Button
          variant="default"
          loading={standing.kind === 'looking'}
          onClick={() => void look().then(setStanding)}
        >
          {t('back.look')}
        </Button>
      </Group>
      {standing.kind === 'looking' && <JobProgress job={standing.job} />}
      {standing.kind === 'refused' && <Refusal refusal={standing.refusal} />}
      {standing.kind === 'no-store-opens' && (
        <Text role="status" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {t('aside.byHand', { folder: folderOf(host) })}
        </Text>
      )}
      {seen !== null && (
        <Stack gap="xs">
          <SurveyTable survey={{ ...seen.survey, fresh: null }} />
          {!isWhole(seen.survey) && <Text fw={600}>{t('aside.journalNotWhole')}</Text>}
          <Text fw={600}>
            {seen.waiting === null
              ? t('aside.notReadable')
              : t('aside.waiting', { count: seen.waiting.length })}
          </Text>
          {standing.kind === 'other-window' && (
            <Text role="alert" fw={600}>
              {t('aside.otherWindow')}
            </Text>
          )}
          <Group>
            <Button onClick={() => void setAside(seen)}>{t('aside.start')}</Button>
          </Group>
        </Stack>
      )}
    </>
  );
}
