import { Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconCloudUpload, IconDatabase, IconDatabaseExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutboxState } from '../db/outbox';
import { Refusal } from '../ui/refusal';
import { useHost } from './desk-context';
import classes from './frame.module.css';
import { drainNow, isOutboxEmpty, useOutbox } from './outbox-watch';

function useWaitingLines(outbox: OutboxState): readonly string[] {
  const { t } = useTranslation('shell');
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
  if (outbox === null) return null;
  const isEmpty = isOutboxEmpty(outbox);
  const isRefused = !isEmpty && outbox.lastRefusal !== null;
  const Icon = isEmpty ? IconDatabase : isRefused ? IconDatabaseExclamation : IconCloudUpload;
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={380} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.state}
          data-tone={isEmpty ? 'calm' : isRefused ? 'loud' : 'busy'}
          onClick={() => setIsOpen((before) => !before)}
        >
          <Icon size={16} stroke={1.6} aria-hidden />
          <Label outbox={outbox} isRefused={isRefused} isEmpty={isEmpty} saved={t('disk.saved')} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Detail outbox={outbox} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Label(props: {
  readonly outbox: OutboxState;
  readonly isEmpty: boolean;
  readonly isRefused: boolean;
  readonly saved: string;
}) {
  const { t } = useTranslation('shell');
  const [first] = useWaitingLines(props.outbox);
  if (props.isEmpty) return <span>{props.saved}</span>;
  return (
    <span role={props.isRefused ? 'alert' : 'status'}>{props.isRefused ? first : t('disk.writing')}</span>
  );
}
