import { Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconCloudUpload, IconDatabase, IconDatabaseExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutboxState } from '../db/outbox';
import { Refusal } from '../ui/refusal';
import { useHost } from './desk-context';
import classes from './frame.module.css';
import { drainNow, isOutboxEmpty, useOutbox } from './outbox-watch';

function useWaitingLines(outbox: OutboxState | null): readonly string[] {
  const { t } = useTranslation('shell');
  if (outbox === null) return [];
  const { eventsNotOnDisk: events, photosNotOnDisk: photos, printsNotQueued: prints } = outbox;
  return [
    ...(events > 0 ? [t('disk.events', { count: events })] : []),
    ...(photos > 0 ? [t('disk.photos', { count: photos })] : []),
    ...(prints > 0 ? [t('disk.prints', { count: prints })] : []),
  ];
}

function Detail(props: { readonly outbox: OutboxState }) {
  const { t } = useTranslation('shell');
  const { dataFolder } = useHost();
  const lines = useWaitingLines(props.outbox);
  const { lastRefusal } = props.outbox;
  if (lines.length === 0)
    return (
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('disk.savedHint', { folder: dataFolder })}
      </Text>
    );
  return (
    <Stack gap="xs">
      {lines.map((line) => (
        <Text key={line} size="sm" fw={600}>
          {line}
        </Text>
      ))}
      <Text size="sm">{t('disk.kept')}</Text>
      {lastRefusal !== null && <Refusal refusal={lastRefusal} onRetry={() => void drainNow()} />}
    </Stack>
  );
}

/** Whether all that was saved is on disk; loud while it is not and something refuses it. */
export function DiskState() {
  const { t } = useTranslation('shell');
  const outbox = useOutbox((state) => state.outbox);
  const [isOpen, setIsOpen] = useState(false);
  const [firstWaiting] = useWaitingLines(outbox);
  if (outbox === null) return null;
  const isEmpty = isOutboxEmpty(outbox);
  const isRefused = !isEmpty && outbox.lastRefusal !== null;
  const label = isEmpty ? t('disk.saved') : isRefused ? firstWaiting : t('disk.writing');
  const Icon = isEmpty ? IconDatabase : isRefused ? IconDatabaseExclamation : IconCloudUpload;
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={380} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.state}
          data-tone={isEmpty ? 'calm' : isRefused ? 'loud' : 'busy'}
          onClick={() => setIsOpen((before) => !before)}
          // A button takes no name from a live region inside it.
          aria-label={label}
        >
          <Icon size={16} stroke={1.6} aria-hidden />
          {isEmpty ? <span>{label}</span> : <span role={isRefused ? 'alert' : 'status'}>{label}</span>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Detail outbox={outbox} />
      </Popover.Dropdown>
    </Popover>
  );
}
