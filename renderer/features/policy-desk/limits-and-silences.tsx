import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { silenceOf } from '../../../shared/cases/ruling-silence';
import type { Editions } from '../../../shared/policies/published';
import type { DecisionRequest } from '../../../shared/policies/request';
import { type Boundary, boundariesOf } from '../../../shared/verdict/boundaries';
import { readingsUsed } from '../../../shared/verdict/readings-used';
import { silencesOf } from '../../../shared/verdict/silences';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { RulingsOn } from '../rulings/earlier-rulings';
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

/** Where the published policy says nothing; under a line, the rulings on it and the way to take down another. */
export function Silences(props: { readonly judged: Judged }) {
  const { request, verdict } = props.judged;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const { editions } = useLedger();
  const silences = useMemo(
    () =>
      silencesOf(request, editions, verdict.decision).map((silence) => ({
        ...silence,
        question: silence.line === null ? null : silenceOf(request, silence.line, editions),
      })),
    [request, editions, verdict.decision],
  );
  if (silences.length === 0) return null;
  return (
    <section aria-label={t('silences')}>
      <h3 className={verdictClasses.heading}>{t('silences')}</h3>
      <ul className={verdictClasses.silences}>
        {silences.map(({ text, facts, question }) => (
          <li key={question?.key ?? text.en} className={verdictClasses.silence}>
            <p>{text[language]}</p>
            <p className={verdictClasses.small}>
              {facts.map(({ name, value }) => `${name[language]} ${value[language]}`).join(t('listComma'))}
            </p>
            {question !== null && <RulingsOn silence={question} raisedBy={null} />}
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
