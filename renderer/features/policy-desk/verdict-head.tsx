import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../shared/policies/decision';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { makerWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../i18n';
import { OutcomeMark } from '../intake/outcome-mark';
import classes from './verdict.module.css';

/** The sentence of the part that makes the answer what it is. */
export function decidingSentence({ lines, findings, outcome }: Decision): string | null {
  return [...lines, ...findings].find((part) => part.outcome === outcome)?.because ?? null;
}

/** The outcome by word and colour, by which policy, and why in one sentence. */
export function VerdictHead(props: { readonly decision: Decision }) {
  const { decision } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  return (
    <div className={classes.head} role="status" aria-live="polite">
      <OutcomeMark outcome={decision.outcome} size="large" />
      <span>
        {t('decision.policy', { house: makerWording[decision.policy][language] })}{' '}
        <span className={classes.small}>{decision.policyVersion}</span>
      </span>
      <p className={classes.because}>
        {decidingSentence(decision) ?? outcomeWording[decision.outcome].meaning[language]}
      </p>
    </div>
  );
}
