import { useTranslation } from 'react-i18next';
import type { ClauseId, Decision, Outcome } from '../../../shared/policies/decision';
import type { PolicyWords } from '../../../shared/wording/policy-words';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage } from '../../i18n';
import { usePolicyWords } from '../policies/use-policy-words';
import { ClauseList } from './clause-list';
import classes from './decision.module.css';
import { OutcomeMark } from './outcome-mark';

function Reason(props: {
  readonly name: string;
  readonly outcome: Outcome;
  readonly note?: string;
  readonly because: string;
  readonly clauses: readonly ClauseId[];
  readonly words: PolicyWords;
}) {
  const { name, outcome, note, because, clauses, words } = props;
  return (
    <li className={classes.line}>
      <div className={classes.lineHead}>
        <span className={classes.lineName}>{name}</span>
        {note !== undefined && <span className={classes.small}>{note}</span>}
        <OutcomeMark outcome={outcome} size="small" />
      </div>
      <p>{because}</p>
      <ClauseList clauses={clauses} words={words} />
    </li>
  );
}

/** Why: one sentence for each service, and for the request as a whole, with the clauses it stands on. */
export function DecisionLines(props: { readonly decision: Decision }) {
  const { lines, findings } = props.decision;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const words = usePolicyWords(props.decision);
  return (
    <section aria-label={t('decision.why')}>
      <h3 className={classes.heading}>{t('decision.why')}</h3>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <Reason
            key={line.code}
            name={serviceWording[line.code][language]}
            outcome={line.outcome}
            {...(line.method === null ? {} : { note: t(`decision.method.${line.method}`) })}
            because={line.because}
            clauses={line.clauses}
            words={words}
          />
        ))}
        {findings.map((finding) => (
          <Reason
            key={finding.because}
            name={t('decision.wholeRequest')}
            outcome={finding.outcome}
            because={finding.because}
            clauses={finding.clauses}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}
