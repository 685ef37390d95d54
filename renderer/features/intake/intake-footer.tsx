import { useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import { Refusal } from '../../ui/refusal';
import { FaultSummary } from './fault-summary';
import classes from './intake-footer.module.css';
import { useIntake } from './intake-store';
import { usePhotoIntake } from './photo-intake';
import { followFaults, useSaving } from './save-intake-action';

/** Whether what is typed is on disk; loud when it is not. */
function Keeping() {
  const { t } = useTranslation('intake');
  const keeping = useIntake((state) => state.keeping);
  if (keeping === 'failed') {
    return (
      <p role="alert" className={classes.failed}>
        {t('session.failed')}
      </p>
    );
  }
  return <p className={classes.kept}>{t('session.kept')}</p>;
}

function useFollowedFaults(): void {
  const open = useLedger();
  const draft = useDeferredValue(useIntake((state) => state.draft));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft may mend a fault.
  useEffect(() => followFaults(open), [draft, open]);
}

/** What still stands in the way of saving, and the one button that saves. */
export function IntakeFooter() {
  const { t } = useTranslation('intake');
  const refusal = useSaving((state) => state.refusal);
  const waitsForPhotos = usePhotoIntake((state) => state.underWay > 0);
  useFollowedFaults();
  return (
    <footer className={classes.footer}>
      <FaultSummary />
      {refusal !== null && <Refusal refusal={refusal} />}
      <div className={classes.line}>
        <Keeping />
        {waitsForPhotos && <p className={classes.kept}>{t('save.waitsForPhotos')}</p>}
        <CommandButton command="intake.save" size="sm" />
      </div>
    </footer>
  );
}
