import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../shared/policies/decision';
import { missingWording } from '../../../shared/wording/missing';
import { useLanguage } from '../../i18n';
import classes from '../intake/decision.module.css';
import { goToFact } from './go-to-fact';
import { placeOfMissing } from './missing-field';
import { useQuestion } from './question-store';

/** What must be had before the answer; leads to its field. */
export function MissingFacts(props: { readonly decision: Decision }) {
  const { missing } = props.decision;
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
              onClick={() => goToFact(placeOfMissing(code, useQuestion.getState().question))}
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
