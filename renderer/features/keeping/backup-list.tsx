import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeepingState } from '../../../shared/keeping/keeping';
import { useDesk } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import classes from '../settings/settings.module.css';
import { JobProgress } from './job-progress';
import { useJob } from './use-job';
import { useMoment } from './use-moment';

/** The backups that there are, newest first, and one more at once. */
export function BackupList(props: {
  readonly backups: KeepingState['backups'];
  readonly onLook: (name: string) => void;
}) {
  const { t } = useTranslation('keeping');
  const desk = useDesk();
  const momentOf = useMoment();
  const { backups } = props;
  const own = useJob();
  const outcome = own.job?.outcome;
  const refusal = own.refusal ?? backups.lastFault;
  return (
    <section>
      <h3>{t('backups.title')}</h3>
      <Stack gap="xs">
        <Text c="dimmed">{t('backups.rule')}</Text>
        <Group>
          <Button disabled={own.isBusy} onClick={() => void own.start(desk.startBackup({}))}>
            {t('backups.now')}
          </Button>
        </Group>
        <JobProgress job={own.job} />
        {refusal !== null && <Refusal refusal={refusal} />}
        {outcome?.kind === 'backed-up' && <Text role="status">{t('job.backedUp', outcome.survey)}</Text>}
        {backups.files.length === 0 ? (
          <Text>{t('backups.none')}</Text>
        ) : (
          <table className={classes.sheet}>
            <thead>
              <tr>
                <th scope="col">{t('backups.made')}</th>
                <th scope="col">{t('backups.size')}</th>
                <th scope="col">{t('backups.sealed')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {backups.files.map(({ name, madeAt, bytes, isSealed, before }) => {
                const moment = momentOf(madeAt);
                return (
                  <tr key={name}>
                    <td>
                      {moment}
                      {before !== null && ` (${t('backups.beforeUpgrade')})`}
                    </td>
                    <td>{sizeOf(bytes)}</td>
                    <td>{t(isSealed ? 'backups.isSealed' : 'backups.isOpen')}</td>
                    <td className={classes.end}>
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={t('backups.lookNamed', { moment })}
                        onClick={() => props.onLook(name)}
                      >
                        {t('backups.look')}
                      </Button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Stack>
    </section>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
