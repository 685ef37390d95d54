import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { JournalState } from '../../app/journal-check';
import type { OpenDesk } from '../../app/open-start';
import { SampleBand } from '../../app/sample-band';
import { type RebuildProgress, rebuildFromJournal } from '../../db/rebuild';
import { Refusal } from '../../ui/refusal';
import { StartPage } from '../../ui/start-page';
import { DamagedJournal } from './damaged-journal';
import { RebuildBar } from './rebuild-bar';

type Progressing =
  | { readonly kind: 'asked' }
  | { readonly kind: 'running'; readonly progress: RebuildProgress }
  | { readonly kind: 'refused'; readonly refusal: AppError };

/** The store is empty, or lacks some of what is in the journal: offers to rebuild, and shows how far it has come. */
export function RebuildScreen(props: {
  readonly open: OpenDesk;
  readonly journal: JournalState;
  readonly isBehind: boolean;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('shell');
  const { open, journal, isBehind } = props;
  const [state, setState] = useState<Progressing>({ kind: 'asked' });
  const total = journal.eventCount;

  async function rebuild(): Promise<void> {
    setState({ kind: 'running', progress: { read: 0, written: 0, total } });
    const rebuilt = await rebuildFromJournal(open.db, open.desk, (progress) =>
      setState({ kind: 'running', progress }),
    );
    if (rebuilt.ok) props.onDone();
    else setState({ kind: 'refused', refusal: rebuilt.error });
  }

  return (
    <StartPage band={open.ledger === 'sample' ? <SampleBand /> : undefined}>
      <Stack gap="md">
        <h1>{t(isBehind ? 'start.behindTitle' : 'start.rebuildTitle')}</h1>
        <Text size="md">
          {t(isBehind ? 'start.behindWhy' : 'start.rebuildWhy', { folder: journal.folder, count: total })}
        </Text>
        <Text size="md">{t('start.rebuildOpening')}</Text>
        {journal.condition === 'damaged' && <DamagedJournal journal={journal} />}
        {journal.condition === 'tail-cut' && <Text size="md">{t('start.tailCut')}</Text>}
        {state.kind === 'refused' && <Refusal refusal={state.refusal} onRetry={() => void rebuild()} />}
        {state.kind === 'running' && <RebuildBar progress={state.progress} size="md" />}
        {state.kind === 'asked' && (
          <Group>
            <Button onClick={() => void rebuild()}>{t('start.rebuild')}</Button>
          </Group>
        )}
      </Stack>
    </StartPage>
  );
}
