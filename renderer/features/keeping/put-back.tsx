import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { EventId } from '../../../shared/cases/ids';
import { useDesk, useLedger } from '../../app/desk-context';
import { checkJournal, useJournalCheck } from '../../app/journal-check';
import { databaseRefusal } from '../../db/database-refusal';
import { findLacked, putBack } from '../../db/put-back';
import { Refusal } from '../../ui/refusal';

type Standing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly done: number }
  | { readonly kind: 'found'; readonly lacked: readonly EventId[] }
  | { readonly kind: 'writing'; readonly lacked: readonly EventId[] }
  | { readonly kind: 'done'; readonly written: number }
  | { readonly kind: 'refused'; readonly refusal: AppError };

/** The way back from this window into the journal: first says what the journal lacks, then writes it there. */
export function PutBack() {
  const { t } = useTranslation('keeping');
  const desk = useDesk();
  const { db } = useLedger();
  const counted = useJournalCheck((found) => found.lacked);
  const [standing, setStanding] = useState<Standing>({ kind: 'idle' });

  async function trying(work: () => Promise<Standing>): Promise<void> {
    try {
      setStanding(await work());
    } catch (cause) {
      setStanding({ kind: 'refused', refusal: databaseRefusal(cause) });
    }
  }

  const look = () =>
    trying(async () => {
      setStanding({ kind: 'looking', done: 0 });
      const found = await findLacked(db, desk, (done) => setStanding({ kind: 'looking', done }));
      return found.ok ? { kind: 'found', lacked: found.value } : { kind: 'refused', refusal: found.error };
    });

  const write = (lacked: readonly EventId[]) =>
    trying(async () => {
      setStanding({ kind: 'writing', lacked });
      const written = await putBack(db, desk, lacked);
      await checkJournal(desk, db);
      return written.ok
        ? { kind: 'done', written: written.value }
        : { kind: 'refused', refusal: written.error };
    });

  const { kind } = standing;
  const isBusy = kind === 'looking' || kind === 'writing';
  return (
    <Stack gap="xs" mt="xs">
      {counted > 0 && <Text fw={600}>{t('putBack.lacked', { count: counted })}</Text>}
      <Group gap="sm">
        <Button variant="default" loading={isBusy} onClick={() => void look()}>
          {t('putBack.look')}
        </Button>
        <Text c="dimmed" size="sm">
          {t('putBack.hint')}
        </Text>
      </Group>
      {kind === 'looking' && <Text role="status">{t('putBack.looking', { count: standing.done })}</Text>}
      {(kind === 'found' || kind === 'writing') && (
        <Group gap="sm">
          <Text role="status">{t('putBack.found', { count: standing.lacked.length })}</Text>
          {standing.lacked.length > 0 && (
            <Button loading={isBusy} onClick={() => void write(standing.lacked)}>
              {t('putBack.write')}
            </Button>
          )}
        </Group>
      )}
      {kind === 'done' && <Text role="status">{t('putBack.done', { count: standing.written })}</Text>}
      {kind === 'refused' && <Refusal refusal={standing.refusal} />}
    </Stack>
  );
}
