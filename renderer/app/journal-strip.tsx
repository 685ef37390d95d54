import { IconAlertTriangle } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { acknowledgementOf, readAcknowledgements } from '../db/journal-damage';
import { useLedger } from './desk-context';
import classes from './frame.module.css';
import { useJournalCheck } from './journal-check';

function Strip(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes.strip} role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <strong>{props.title}</strong>
      {props.children}
    </div>
  );
}

/**
 * Says on every screen that the journal on disk is damaged, could not be looked at, or lacks what this window has; nothing
 * while it is sound, or where a person has taken note of all that is wrong.
 */
export function JournalStrip() {
  const { t } = useTranslation(['shell', 'errors', 'keeping']);
  const { check, lacked } = useJournalCheck();
  const { db, ledger } = useLedger();
  const known = useLiveQuery(() => readAcknowledgements(db), [db]);
  if (check.kind === 'unread' || known === undefined) return null;
  if (check.kind === 'refused')
    return (
      <Strip title={t('disk.unreadable')}>
        <span>{t(`errors:${check.refusal.kind}.next`)}</span>
      </Strip>
    );
  const { condition, damagedLine } = check.state;
  const isNew = condition === 'damaged' && acknowledgementOf(check.state, known) === undefined;
  const link = ledger === 'shop' && <Link href="/settings/backups">{t('keeping:strip.see')}</Link>;
  return (
    <>
      {isNew && (
        <Strip title={t('disk.damaged', { line: damagedLine ?? '?' })}>
          <span>{t('errors:journal-damaged.next')}</span>
          {link}
        </Strip>
      )}
      {lacked > 0 && <Strip title={t('disk.lacked', { count: lacked })}>{link}</Strip>}
    </>
  );
}
