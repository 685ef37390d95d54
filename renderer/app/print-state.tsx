import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sortedByStanding } from '../features/prints/job-standing';
import { usePrintQueue } from '../features/prints/use-print-queue';
import classes from './frame.module.css';

/** How many prints are under way, and loudly how many wait for a person; leads to the print screen. */
export function PrintState() {
  const { t } = useTranslation('shell');
  const { jobs, refusal } = usePrintQueue();
  if (jobs === undefined && refusal === null) return null;
  const sorted = sortedByStanding(jobs ?? []);
  const waiting = sorted['needs-a-person'].length;
  const open = sorted['under-way'].length;
  const text =
    waiting > 0
      ? t('prints.person', { count: waiting })
      : open > 0
        ? t('prints.open', { count: open })
        : refusal === null
          ? t('prints.none')
          : t('prints.unknown');
  const tone = waiting > 0 || refusal !== null ? 'warn' : 'calm';
  return (
    <Link href="/prints" className={classes.state} data-tone={tone}>
      <IconPrinter size={16} stroke={1.6} aria-hidden />
      <span role="status">{text}</span>
    </Link>
  );
}
