import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionRequest } from '../../../shared/policies/request';
import { changedRequest, changesThatWouldHarm, changesThatWouldHelp } from '../../../shared/verdict/changes';
import type { Change } from '../../../shared/verdict/tried-change';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { OutcomeMark } from '../intake/outcome-mark';
import { tryChange } from './question-store';
import classes from './verdict.module.css';

function Changes(props: {
  readonly label: string;
  readonly request: DecisionRequest;
  readonly changes: readonly Change[];
}) {
  const { label, request, changes } = props;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  return (
    <ul className={classes.changes} aria-label={label}>
      {changes.map((change) => (
        <li key={change.text.en}>
          <button
            type="button"
            className={classes.change}
            onClick={() => tryChange(request, changedRequest(request, change))}
          >
            <span className={classes.changeText}>{change.text[language]}</span>
            <span className={classes.small}>{t(`change.kind.${change.kind}`)}</span>
            <OutcomeMark outcome={change.outcome} size="small" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * What would change the answer, found by asking the policy of neighbouring facts. Asked after the verdict is drawn: it
 * takes many more answers than one.
 */
export function ChangesList(props: { readonly request: DecisionRequest }) {
  const { t } = useTranslation('policyDesk');
  const { editions } = useLedger();
  const request = useDeferredValue(props.request);
  const help = useMemo(() => changesThatWouldHelp(request, editions), [request, editions]);
  const harm = useMemo(() => changesThatWouldHarm(request, editions), [request, editions]);
  return (
    <section aria-label={t('change.title')}>
      <h3 className={classes.heading}>{t('change.title')}</h3>
      {help.length + harm.length === 0 && <p className={classes.small}>{t('change.none')}</p>}
      {help.length > 0 && <Changes label={t('change.title')} request={request} changes={help} />}
      {harm.length > 0 && (
        <details className={classes.harm}>
          <summary>{t('change.harm', { count: harm.length })}</summary>
          <Changes label={t('change.harm', { count: harm.length })} request={request} changes={harm} />
        </details>
      )}
    </section>
  );
}
