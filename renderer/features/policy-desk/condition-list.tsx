import { useTranslation } from 'react-i18next';
import type { Boundary } from '../../../shared/verdict/boundaries';
import type { Condition } from '../../../shared/verdict/condition';
import { useLanguage } from '../../i18n';
import { useClauseLanguage } from './clause-language';
import { ConditionRow } from './condition-row';
import classes from './conditions.module.css';

/** The clauses that concern the request, in the order of the policy; those that do not are folded away below. */
export function ConditionList(props: {
  readonly conditions: readonly Condition[];
  readonly boundaries: readonly Boundary[];
  readonly label: string;
}) {
  const { conditions, boundaries, label } = props;
  const { t } = useTranslation('policyDesk');
  const deskLanguage = useLanguage();
  const clauseLanguage = useClauseLanguage((state) => state.chosen) ?? deskLanguage;
  const asked = conditions.filter(({ standing }) => standing !== 'not-asked');
  const others = conditions.filter(({ standing }) => standing === 'not-asked');
  const rows = (of: readonly Condition[]) =>
    of.map((condition) => (
      <ConditionRow
        key={condition.clause}
        condition={condition}
        boundaries={boundaries.filter(({ clause }) => clause === condition.clause)}
        clauseLanguage={clauseLanguage}
      />
    ));
  return (
    <>
      {asked.length > 0 && (
        <ul className={classes.list} aria-label={label}>
          {rows(asked)}
        </ul>
      )}
      {others.length > 0 && (
        <details className={classes.others}>
          <summary>{t('notConcerned', { count: others.length })}</summary>
          <ul className={classes.list}>{rows(others)}</ul>
        </details>
      )}
    </>
  );
}
