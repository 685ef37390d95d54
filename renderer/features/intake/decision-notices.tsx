import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../shared/policies/decision';
import { useLanguage } from '../../i18n';
import { usePolicyWords } from '../policies/use-policy-words';
import { ClauseList } from './clause-list';
import classes from './decision.module.css';

/** What the clerk tells the customer, and what she does about it. */
export function DecisionNotices(props: { readonly decision: Decision }) {
  const { notices } = props.decision;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const words = usePolicyWords(props.decision);
  if (notices.length === 0) return null;
  return (
    <section aria-label={t('decision.tell')}>
      <h3 className={classes.heading}>{t('decision.tell')}</h3>
      <ul className={classes.notices}>
        {notices.map(({ code, clauses }) => (
          <li key={code}>
            <p>{words.notices[code]?.customer[language]}</p>
            <p className={classes.small}>
              {t('decision.clerk')} {words.notices[code]?.clerk[language]}
            </p>
            <ClauseList clauses={clauses} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
