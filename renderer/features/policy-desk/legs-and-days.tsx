import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../shared/policies/decision';
import { promise } from '../../../shared/policies/promise';
import type { DecisionRequest } from '../../../shared/policies/request';
import { legWords, type Way, wayWording } from '../../../shared/verdict/leg-words';
import { timeWords } from '../../../shared/verdict/time-words';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { PromiseWords } from '../intake/promise-words';
import classes from './verdict.module.css';

type Answered = { readonly request: DecisionRequest; readonly decision: Decision };

const ways: readonly Way[] = ['toHouse', 'back'];

/** Who pays each way, by whom and at whose risk; or that the policy does not say. */
export function Legs(props: Answered) {
  const { request, decision } = props;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  return (
    <section aria-label={t('legs')}>
      <h3 className={classes.heading}>{t('legs')}</h3>
      <dl className={classes.pairs}>
        {ways.map((way) => (
          <div key={way}>
            <dt>{wayWording[way][language]}</dt>
            <dd>{legWords(way, request, decision).text[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** When it would be back: by days where the day of receipt is known, else as the policy puts it. */
export function Days(props: Answered) {
  const { request, decision } = props;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const { editions } = useLedger();
  if (promise(request, decision) !== null) return <PromiseWords request={request} decision={decision} />;
  const hasTime = decision.schedule.clauses.length > 0 && decision.outcome !== 'declined';
  return (
    <section aria-label={t('day.back')}>
      <h3 className={classes.heading}>{t('day.back')}</h3>
      <p>{timeWords(request, decision, editions).text[language]}</p>
      {hasTime && request.receivedOn === null && request.policy !== 'kuno' && (
        <p className={classes.small}>{t('day.needsReceipt')}</p>
      )}
    </section>
  );
}
