import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { useJournalCheck } from './journal-check';

/** Says on every screen that the journal on disk is damaged or could not be looked at; nothing while it is sound. */
export function JournalStrip() {
  const { t } = useTranslation(['shell', 'errors']);
  const check = useJournalCheck((state) => state.check);
  if (check.kind === 'unread') return null;
  if (check.kind === 'read' && check.state.condition !== 'damaged') return null;
  const isDamaged = check.kind === 'read';
  return (
    <div className={classes.strip} role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <strong>
        {isDamaged ? t('disk.damaged', { line: check.state.damagedLine ?? '?' }) : t('disk.unreadable')}
      </strong>
      <span>{isDamaged ? t('errors:journal-damaged.next') : t(`errors:${check.refusal.kind}.next`)}</span>
    </div>
  );
}
