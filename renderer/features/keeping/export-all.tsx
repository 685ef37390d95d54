import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { JobProgress } from './job-progress';
import { useJob } from './use-job';

/** Everything as files that other programs read. */
export function ExportAll(props: { readonly dataFolder: string }) {
  const { t } = useTranslation('keeping');
  const desk = useDesk();
  const [folder, setFolder] = useState('');
  const own = useJob();
  const outcome = own.job?.outcome;
  return (
    <section>
      <h3>{t('export.title')}</h3>
      <Stack gap="xs">
        <Text c="dimmed">{t('export.explanation')}</Text>
        <TextInput
          label={t('export.folder')}
          description={t('export.folderHint', { folder: `${props.dataFolder}/exports` })}
          value={folder}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        <Group>
          <Button
            variant="default"
            disabled={own.isBusy}
            onClick={() => {
              const chosen = folder.trim();
              void own.start(desk.exportAll({ folder: chosen === '' ? null : chosen }));
            }}
          >
            {t('export.start')}
          </Button>
        </Group>
        <JobProgress job={own.job} />
        {own.refusal !== null && <Refusal refusal={own.refusal} />}
        {outcome?.kind === 'exported' && (
          <Text role="status" style={{ overflowWrap: 'anywhere' }}>
            {t('export.done', { ...outcome })}
          </Text>
        )}
      </Stack>
    </section>
  );
}
