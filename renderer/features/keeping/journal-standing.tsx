import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { useJournalCheck } from '../../app/journal-check';
import { Refusal } from '../../ui/refusal';
import { AcknowledgeDamage } from './acknowledge-damage';
import { PutBack } from './put-back';
import { RebuildProgress } from './rebuild-progress';
import { useRebuild } from './use-rebuild';

/** What the check of the journal has shown so far, and the way from it into this window. */
export function JournalStanding(props: { readonly freeBytes: number | null }) {
  const { t } = useTranslation('keeping');
  const check = useJournalCheck((found) => found.check);
  const { db } = useLedger();
  const rebuild = useRebuild(db);
  return (
    <section>
      <h3>{t('journal.title')}</h3>
      {check.kind === 'refused' && <Refusal refusal={check.refusal} />}
      {check.kind === 'read' && (
        <>
          <Text style={{ overflowWrap: 'anywhere' }}>
            {t('journal.folder', { folder: check.state.folder })}
          </Text>
          <Text>{t('journal.events', { count: check.state.eventCount })}</Text>
          {check.state.condition === 'damaged' ? (
            <>
              <Text fw={600}>{t('journal.damaged', { line: check.state.damagedLine ?? '?' })}</Text>
              {check.state.missingLines > 0 && (
                <Text fw={600}>{t('journal.missing', { count: check.state.missingLines })}</Text>
              )}
              <AcknowledgeDamage journal={check.state} />
            </>
          ) : (
            <Text>{t(check.state.isFullyChecked ? 'journal.checked' : 'journal.checking')}</Text>
          )}
        </>
      )}
      {props.freeBytes !== null && (
        <Text c="dimmed">{t('journal.room', { free: (props.freeBytes / 1e9).toFixed(1) })}</Text>
      )}
      <Group mt="xs" gap="sm">
        <Button
          variant="default"
          loading={rebuild.state.kind === 'running'}
          onClick={() => void rebuild.start()}
        >
          {t('journal.rebuild')}
        </Button>
        <Text c="dimmed" size="sm">
          {t('journal.rebuildHint')}
        </Text>
      </Group>
      <RebuildProgress state={rebuild.state} />
      <PutBack />
    </section>
  );
}
