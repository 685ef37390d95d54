import { Tooltip } from '@mantine/core';
import { IconDatabase, IconDatabaseExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './disk-mark.module.css';

/** Whether everything that is known of a case is in the journal on disk. */
export function DiskMark(props: { readonly eventsNotOnDisk: number; readonly hasWords?: boolean }) {
  const { t } = useTranslation('cases');
  const isOnDisk = props.eventsNotOnDisk === 0;
  const words = isOnDisk ? t('onDisk') : t('notOnDisk', { count: props.eventsNotOnDisk });
  const Shape = isOnDisk ? IconDatabase : IconDatabaseExclamation;
  const mark = (
    <span className={classes.mark} data-on-disk={isOnDisk}>
      <Shape
        size={16}
        stroke={1.8}
        {...(props.hasWords === true ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
      />
      {props.hasWords === true && words}
    </span>
  );
  return props.hasWords === true ? mark : <Tooltip label={words}>{mark}</Tooltip>;
}
