import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionRequest } from '../../../shared/policies/request';
import { readingsWording } from '../../../shared/policies/sentences';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import classes from './decision.module.css';
import { isOnBoundary } from './decisions';

/** How we read what the policy leaves open; in sight where a day more or less would change the answer. */
export function DecisionReadings(props: { readonly request: DecisionRequest }) {
  const { request } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const { editions } = useLedger();
  const isBoundary = useMemo(() => isOnBoundary(request, editions), [request, editions]);
  return (
    <details className={classes.readings} open={isBoundary} data-boundary={isBoundary || undefined}>
      <summary>{isBoundary ? t('decision.readings.boundary') : t('decision.readings.title')}</summary>
      <ul>
        {readingsWording.map((reading) => (
          <li key={reading.en}>{reading[language]}</li>
        ))}
      </ul>
    </details>
  );
}
