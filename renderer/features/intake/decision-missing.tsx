import { useTranslation } from 'react-i18next';
import { fieldOfMissing } from '../../../shared/cases/missing-field';
import type { MissingCode } from '../../../shared/policies/decision';
import { missingWording } from '../../../shared/wording/missing';
import { useLanguage } from '../../i18n';
import classes from './decision.module.css';
import { goToField } from './go-to-field';
import { useIntake } from './intake-store';

/** What must be had before the answer; a click goes to the field that wants it. */
export function DecisionMissing(props: { readonly piece: number; readonly missing: readonly MissingCode[] }) {
  const { piece, missing } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  if (missing.length === 0) return null;
  return (
    <section aria-label={t('decision.missing')}>
      <h3 className={classes.heading}>{t('decision.missing')}</h3>
      <ul className={classes.missing}>
        {missing.map((code) => (
          <li key={code}>
            <button
              type="button"
              className={classes.missingButton}
              onClick={() => {
                const { draft } = useIntake.getState();
                if (draft !== null) goToField(fieldOfMissing(code, draft, piece));
              }}
            >
              <span className={classes.missingName}>{missingWording[code].name[language]}</span>
              <span className={classes.small}>{missingWording[code].ask[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
