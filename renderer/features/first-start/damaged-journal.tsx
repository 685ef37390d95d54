import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JournalState } from '../../app/journal-check';

/** Says where the journal is damaged and what to do before anything else. */
export function DamagedJournal(props: { readonly journal: JournalState }) {
  const { t } = useTranslation(['shell', 'errors']);
  const { folder, damagedLine } = props.journal;
  return (
    <Alert
      role="alert"
      title={t('start.damagedTitle', { line: damagedLine ?? '?' })}
      styles={{
        root: { background: 'var(--naoshi-loud-ground)', border: '1px solid var(--naoshi-loud)' },
        title: { color: 'var(--naoshi-loud)' },
        message: { color: 'var(--mantine-color-text)' },
      }}
    >
      <Text size="sm">{t('errors:journal-damaged.explanation')}</Text>
      <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
        {t('start.damagedWhy', { folder })}
      </Text>
    </Alert>
  );
}
