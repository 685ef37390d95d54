import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../shared/policies/decision';
import { noPromiseWording, promise } from '../../../shared/policies/promise';
import type { DecisionRequest } from '../../../shared/policies/request';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import classes from './decision.module.css';

/** The day that may be promised, with the arithmetic that leads to it. */
export function PromiseWords(props: { readonly request: DecisionRequest; readonly decision: Decision }) {
  const { request, decision } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  if (decision.outcome === 'declined') return null;
  const proposal = promise(request, decision);
  return (
    <section aria-label={t('decision.promise')}>
      <h3 className={classes.heading}>{t('decision.promise')}</h3>
      {proposal === null ? (
        <p>{noPromiseWording[language]}</p>
      ) : (
        <>
          <p className={classes.lineName}>{showDay(proposal.on, language)}</p>
          <ol className={classes.steps}>
            {proposal.steps.map((step) => (
              <li key={step.en}>{step[language]}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
