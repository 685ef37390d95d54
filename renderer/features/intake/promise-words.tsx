import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../shared/policies/decision';
import { noPromiseWording, promise } from '../../../shared/policies/promise';
import type { DecisionRequest } from '../../../shared/policies/request';
import { monthRun } from '../../../shared/promise-calendar/month-run';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import classes from './decision.module.css';

/** By when a piece must come for the month's run, where its house gathers one. */
function BringBy(props: { readonly request: DecisionRequest; readonly decision: Decision }) {
  const { t } = useTranslation('promises');
  const language = useLanguage();
  const { editions } = useLedger();
  const run = monthRun(props.request, props.decision, editions);
  if (run === null) return null;
  return <p>{t('bringBy', { day: showDay(run.lastDay, language), count: run.daysSaved })}</p>;
}

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
          <BringBy request={request} decision={decision} />
        </>
      )}
    </section>
  );
}
