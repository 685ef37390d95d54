import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RebuildProgress } from '../../db/rebuild';

/** How far a rebuild has come: what it reads first, from then on what is written already. */
export function RebuildBar(props: { readonly progress: RebuildProgress; readonly size: 'sm' | 'md' }) {
  const { t } = useTranslation('shell');
  const { read, written, total } = props.progress;
  const label =
    written === 0 && read < total
      ? t('start.reading', { done: read, total })
      : t('start.rebuilding', { done: written, total });
  return (
    <div role="status">
      <Text size={props.size} mb={4}>
        {label}
      </Text>
      <Progress
        value={total === 0 ? 0 : Math.min(100, (50 * (read + written)) / total)}
        aria-label={t('start.rebuild')}
      />
    </div>
  );
}
