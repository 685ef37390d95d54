import { useTranslation } from 'react-i18next';
import type { Decided } from '../../../shared/documents/decision-text';
import { wordsFor } from '../../../shared/documents/words/joined-words';
import { missingWording } from '../../../shared/wording/missing';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage } from '../../app/desk-context';
import { usePolicyWords } from '../policies/use-policy-words';
import { ClauseLines } from './clause-lines';
import classes from './decision.module.css';
import { OutcomeMark } from './outcome-mark';

const missingNames = Object.fromEntries(
  Object.entries(missingWording).map(([code, { name }]) => [code, name]),
);

/** Why: for each service, and for the request as a whole, the sentence given then and the clauses it stands on. */
export function DecisionReasons(props: { readonly decision: Decided }) {
  const { lines, findings, missing } = props.decision;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const words = usePolicyWords(props.decision);
  const reasons = [
    ...lines.map((line, index) => ({
      ...line,
      key: `${index} ${line.code}`,
      name: wordsFor(serviceWording, line.code, language),
    })),
    ...findings.map((finding, index) => ({
      ...finding,
      key: `finding ${index}`,
      name: t('decision.wholeRequest'),
      method: null,
    })),
  ];
  return (
    <>
      <ul className={classes.reasons}>
        {reasons.map(({ key, name, method, outcome, because, clauses }) => (
          <li key={key}>
            <div className={classes.reasonHead}>
              <strong>{name}</strong>
              {method !== null && <span className={classes.small}>{t(`decision.method.${method}`)}</span>}
              <OutcomeMark outcome={outcome} />
            </div>
            <p>{because}</p>
            <ClauseLines clauses={clauses} words={words} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <div>
          <h4>{t('decision.missing')}</h4>
          <ul className={classes.plain}>
            {missing.map((code) => (
              <li key={code}>{wordsFor(missingNames, code, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
