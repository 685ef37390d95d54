import { IconDatabase, IconDatabaseExclamation } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import classes from './disk-mark.module.css';

/** Whether everything that is known of a case is in the journal on disk. */
export function DiskMark(props: {
  readonly eventsNotOnDisk: number;
  readonly t: TFunction<'cases'>;
  readonly hasWords: boolean;
}) {
  const { eventsNotOnDisk, t, hasWords } = props;
  const isOnDisk = eventsNotOnDisk === 0;
  const words = isOnDisk ? t('onDisk') : t('notOnDisk', { count: eventsNotOnDisk });
  const Shape = isOnDisk ? IconDatabase : IconDatabaseExclamation;
  return (
    <span className={classes.mark} data-on-disk={isOnDisk} title={hasWords ? undefined : words}>
      <Shape
        size={16}
        stroke={1.8}
        {...(hasWords ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
      />
      {hasWords && words}
    </span>
  );
}
