import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { KeepingState } from '../../shared/keeping/keeping';
import { useLedger } from './desk-context';
import classes from './frame.module.css';
import { useKeeping } from './keeping-watch';

/** What a person must know of now, the worst first; nothing while all is well. */
function useWarnings(state: KeepingState | null): readonly string[] {
  const { t } = useTranslation('keeping');
  const { ledger } = useLedger();
  if (state === null) return [];
  const { room, secondCopy, backups } = state;
  const megabytes = Math.floor((room.freeBytes ?? 0) / 1e6);
  const ofRoom = room.level === 'enough' ? [] : [t(`strip.room.${room.level}`, { count: megabytes })];
  if (ledger === 'sample') return ofRoom;
  const ofCopy =
    secondCopy === null || secondCopy.standing === 'in-step' || secondCopy.standing === 'catching-up'
      ? []
      : [t(`strip.copy.${secondCopy.standing}`, { folder: secondCopy.folder })];
  const ofPlace = backups.isThere ? [] : [t('strip.backupsMissing', { folder: backups.folder })];
  const ofPassphrase = backups.passphrase === 'needed' ? [t('strip.passphraseNeeded')] : [];
  const { lastFault } = backups;
  if (lastFault?.kind === 'places-forgotten') return [...ofRoom, t('strip.placesForgotten')];
  const isFailed = lastFault !== null && ofPlace.length + ofPassphrase.length === 0;
  return [...ofRoom, ...ofCopy, ...ofPlace, ...ofPassphrase, ...(isFailed ? [t('strip.backupFailed')] : [])];
}

/** Says on every screen what endangers the records. */
export function KeepingStrip() {
  const { t } = useTranslation('keeping');
  const warnings = useWarnings(useKeeping(({ state }) => state));
  return warnings.map((warning) => (
    <div key={warning} className={classes.strip} role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <strong>{warning}</strong>
      <Link href="/settings/backups">{t('strip.see')}</Link>
    </div>
  ));
}
