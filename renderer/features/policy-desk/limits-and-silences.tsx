import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editions } from '../../../shared/policies/published';
import type { DecisionRequest } from '../../../shared/policies/request';
import { type Boundary, boundariesOf } from '../../../shared/verdict/boundaries';
import { readingsUsed } from '../../../shared/verdict/readings-used';
import { silencesOf } from '../../../shared/verdict/silences';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import classes from './conditions.module.css';
import type { Judged } from './use-verdict';
import verdictClasses from './verdict.module.css';

/** The limits on which the question stands. */
export function useBoundaries(request: DecisionRequest): readonly Boundary[] {
  const { editions }: { readonly editions: Editions } = useLedger();
  return useMemo(() => boundariesOf(request, editions), [request, editions]);
}

/** That the request stands on a limit, with the reading by which it falls on this side of it. */
export function BoundaryNote(props: { readonly boundary: Boundary }) {
  const { text, reading } = props.boundary;
  const language = useLanguage();
  return (
    <span className={classes.boundary}>
      {text[language]}
      {reading !== null && <span className={classes.reading}> {reading[language]}</span>}
    </span>
  );
}

/** Limits that belong to no clause shown: the first and the last day of an edition. */
export function OtherBoundaries(props: { readonly boundaries: readonly Boundary[] }) {
  const apart = props.boundaries.filter(({ clause }) => clause === null);
  if (apart.length === 0) return null;
  return (
    <p>
      {apart.map((boundary) => (
        <BoundaryNote key={boundary.text.en} boundary={boundary} />
      ))}
    </p>
  );
}

/** Where the published policy says nothing of this. */
export function Silences(props: { readonly judged: Judged }) {
  const { request, verdict } = props.judged;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const { editions } = useLedger();
  const silences = useMemo(
    () => silencesOf(request, editions, verdict.decision),
    [request, editions, verdict.decision],
  );
  if (silences.length === 0) return null;
  return (
    <section aria-label={t('silences')}>
      <h3 className={verdictClasses.heading}>{t('silences')}</h3>
      <ul className={verdictClasses.readings}>
        {silences.map(({ key, text, facts }) => (
          <li key={key}>
            {text[language]}{' '}
            <span className={verdictClasses.small}>
              {facts.map(({ name, value }) => `${name[language]} ${value[language]}`).join(t('listComma'))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How we read what the policy leaves open, as far as this answer stands on it. */
export function Readings(props: { readonly judged: Judged }) {
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const readings = readingsUsed(props.judged.verdict.decision);
  if (readings.length === 0) return null;
  return (
    <section aria-label={t('readings')}>
      <h3 className={verdictClasses.heading}>{t('readings')}</h3>
      <ul className={verdictClasses.readings}>
        {readings.map((reading) => (
          <li key={reading.en}>{reading[language]}</li>
        ))}
      </ul>
    </section>
  );
}
