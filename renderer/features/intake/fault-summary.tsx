import { useTranslation } from 'react-i18next';
import { fieldNameOf } from './field-names';
import { goToField } from './go-to-field';
import classes from './intake-footer.module.css';
import { useIntake } from './intake-store';

/** Everything a save was refused for, each line leading to its field. */
export function FaultSummary() {
  const { t } = useTranslation('intake');
  const faults = useIntake((state) => state.faults);
  const pieces = useIntake((state) => state.draft?.pieces.length ?? 1);
  const paths = Object.keys(faults);
  if (paths.length === 0) return null;
  return (
    <section className={classes.faults} role="alert" aria-label={t('save.faults', { count: paths.length })}>
      <p className={classes.faultsTitle}>{t('save.faults', { count: paths.length })}</p>
      <ul>
        {Object.entries(faults).map(([path, code]) => (
          <li key={path}>
            <button type="button" onClick={() => goToField(path)}>
              <b>{fieldNameOf(path, t, pieces)}</b> {t(`fault.${code}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
