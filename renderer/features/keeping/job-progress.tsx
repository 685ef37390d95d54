import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeepingJob } from '../../../shared/keeping/keeping';

/** How far long work has come, while it runs. */
export function JobProgress(props: { readonly job: KeepingJob | null }) {
  const { t } = useTranslation('keeping');
  const { job } = props;
  if (job === null || job.outcome !== null) return null;
  const { progress } = job;
  const total = progress?.total ?? null;
  const stage = progress === null ? '' : `: ${t(`job.stages.${progress.stage}`)}`;
  return (
    <div role="status">
      <Text size="sm" mb={4}>
        {t(`job.kinds.${job.kind}`)}
        {stage}
      </Text>
      <Progress
        value={progress === null || total === null || total === 0 ? 100 : (100 * progress.done) / total}
        animated={total === null}
        aria-label={t(`job.kinds.${job.kind}`)}
      />
    </div>
  );
}
