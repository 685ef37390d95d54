import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../ui/refusal';
import { RebuildBar } from '../first-start/rebuild-bar';
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
    case 'running':
      return <RebuildBar progress={state.progress} size="sm" />;
  }
}
