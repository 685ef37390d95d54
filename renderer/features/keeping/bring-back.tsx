import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeepingSource } from '../../../shared/keeping/keeping';
import { useDesk } from '../../app/desk-context';
import type { LedgerDatabase } from '../../db/ledger';
import { Refusal } from '../../ui/refusal';
import { JobProgress } from './job-progress';
import { RebuildProgress } from './rebuild-progress';
import { SurveyTable } from './survey-table';
import { useJob } from './use-job';
import { useRebuild } from './use-rebuild';

/** Look first, then take what is missing here into the journal and from there into this window. */
export function BringBack(props: {
  /** A backup chosen from the list; it is looked through at once. */
  readonly chosen: string | null;
  readonly folder: string;
  readonly db: LedgerDatabase;
  /** What came back stands in the window's database too. */
  readonly onDone?: (() => void) | undefined;
}) {
  const { t } = useTranslation('keeping');
  const desk = useDesk();
  const { chosen, folder } = props;
  const inList = chosen === null ? '' : `${folder}/${chosen}`;
  const [path, setPath] = useState(inList);
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const own = useJob();
  const { state: rebuilding, start: rebuild } = useRebuild(props.db, props.onDone);
  const outcome = own.job?.outcome ?? null;
  const isRestored = outcome?.kind === 'restored';

  const source: KeepingSource =
    chosen !== null && path === inList
      ? { kind: 'backup', name: chosen }
      : { kind: 'path', path: path.trim() };
  const input = { source, passphrase: passphrase === '' ? null : passphrase };

  function start(call: 'lookThrough' | 'restoreFrom'): void {
    setMissing(path.trim() === '');
    if (path.trim() !== '') void own.start(desk[call](input));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the backup that was chosen from the list.
  useEffect(() => {
    if (chosen !== null) start('lookThrough');
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what came into the journal is read once.
  useEffect(() => {
    if (isRestored) void rebuild();
  }, [isRestored]);

  return (
    <section>
      <h3>{t('back.title')}</h3>
      <Stack gap="xs">
        <Text c="dimmed">{t('back.explanation')}</Text>
        <TextInput
          label={t('back.path')}
          value={path}
          error={isMissing && path.trim() === '' ? t('back.pathMissing') : undefined}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('back.passphrase')}
          value={passphrase}
          autoComplete="off"
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Group>
          <Button variant="default" disabled={own.isBusy} onClick={() => start('lookThrough')}>
            {t('back.look')}
          </Button>
        </Group>
        <JobProgress job={own.job} />
        {own.refusal !== null && <Refusal refusal={own.refusal} />}
        {outcome?.kind === 'looked-through' && (
          <>
            <SurveyTable survey={outcome.survey} />
            {outcome.survey.fresh?.events === 0 && outcome.survey.fresh.files === 0 ? (
              <Text role="status">{t('back.nothingNew')}</Text>
            ) : (
              <Group>
                <Button disabled={own.isBusy} onClick={() => start('restoreFrom')}>
                  {t('back.restore')}
                </Button>
              </Group>
            )}
          </>
        )}
        {outcome?.kind === 'restored' && (
          <Text role="status">
            {t('back.done', { events: outcome.writtenEvents, files: outcome.writtenFiles })}
          </Text>
        )}
        <RebuildProgress state={rebuilding} />
      </Stack>
    </section>
  );
}
