import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/app-error';

/**
 * A refusal, shown inside the dialog or panel whose action was refused: what happened, why, and what to do next. The
 * detail is for the curious and never the only explanation.
 */
export function Refusal(props: {
  readonly refusal: AppError;
  /** Where trying again makes sense. */
  readonly onRetry?: (() => void) | undefined;
}) {
  const { t } = useTranslation(['errors', 'shell']);
  const { kind, detail } = props.refusal;
  return (
    <Alert
      role="alert"
      title={t(`errors:${kind}.title`)}
      styles={{
        root: { background: 'var(--naoshi-loud-ground)', border: '1px solid var(--naoshi-loud)' },
        title: { color: 'var(--naoshi-loud)' },
        message: { color: 'var(--mantine-color-text)' },
      }}
    >
      <Text size="sm">{t(`errors:${kind}.explanation`)}</Text>
      <Text size="sm" fw={600}>
        {t(`errors:${kind}.next`)}
      </Text>
      {detail !== undefined && detail !== '' && (
        <details>
          <summary>{t('shell:refusalDetail')}</summary>
          <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
            {detail}
          </Text>
        </details>
      )}
      {props.onRetry !== undefined && (
        <Group mt="xs">
          <Button size="compact-xs" variant="default" onClick={props.onRetry}>
            {t('shell:tryAgain')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
