import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../shared/policies/decision';
import type { DecisionRequest } from '../../../shared/policies/request';
import { totalWords } from '../../../shared/verdict/charge-words';
import { timeWords } from '../../../shared/verdict/time-words';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { makerWording } from '../../../shared/wording/pieces';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { OutcomeMark } from '../intake/outcome-mark';
import classes from './verdict.module.css';

/** The sentence of the part that makes the answer what it is. */
export function decidingSentence({ lines, findings, outcome }: Decision): string | null {
  return [...lines, ...findings].find((part) => part.outcome === outcome)?.because ?? null;
}

/** The outcome by word and colour, by which policy, why in one sentence, and what it comes to and until when. */
export function VerdictHead(props: { readonly request: DecisionRequest; readonly decision: Decision }) {
  const { request, decision } = props;
  const { t } = useTranslation(['policyDesk', 'intake']);
  const language = useLanguage();
  const { editions } = useLedger();
  const total = totalWords(decision).at(-1);
  return (
    <div className={classes.head} role="status" aria-live="polite">
      <OutcomeMark outcome={decision.outcome} size="large" />
      <span>
        {t('intake:decision.policy', { house: makerWording[decision.policy][language] })}{' '}
        <span className={classes.small}>{decision.policyVersion}</span>
      </span>
      <p className={classes.because}>
        {decidingSentence(decision) ?? outcomeWording[decision.outcome].meaning[language]}
      </p>
      <p className={classes.glance}>
        {total !== undefined && (
          <span>
            {total.name[language]} <b>{total.amount[language]}</b>
          </span>
        )}
        <span>
          {t('policyDesk:day.back')}
          {t('policyDesk:colon')}
          {timeWords(request, decision, editions).text[language]}
        </span>
      </p>
    </div>
  );
}
