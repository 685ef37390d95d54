import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../ui/refusal';
import type { Rebuilding } from './use-rebuild';

/** How far reading the journal into this window has come. */
export function RebuildProgress(props: { readonly state: Rebuilding }) {
  const { t } = useTranslation('keeping');
  const { state } = props;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'refused':
      return <Refusal refusal={state.refusal} />;
    case 'done':
      return <Text role="status">{t('journal.rebuilt')}</Text>;
    case 'running': {
      const { events: done, total } = state.progress;
      return (
        <div role="status">
          <Text size="sm" mb={4}>
            {t('journal.rebuilding', { done, total })}
          </Text>
          <Progress
            value={total === 0 ? 0 : Math.min(100, (100 * done) / total)}
            aria-label={t('journal.rebuild')}
          />
        </div>
      );
    }
  }
}
