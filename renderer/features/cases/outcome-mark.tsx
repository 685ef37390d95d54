import { IconLineDashed } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/language';
import { type Outcome, outcomes } from '../../../shared/policies/decision';
import { useLanguage } from '../../app/desk-context';
import { OutcomeMarkIn as PolicyOutcome } from '../intake/outcome-mark';
import classes from './outcome-mark.module.css';

/** An outcome this program knows, from a stored case that may know more. */
export function knownOutcome(outcome: string | null): Outcome | null {
  return outcomes.find((known) => known === outcome) ?? null;
}

type Marked = { readonly outcome: Outcome | null; readonly size?: 'small' | 'large' };

/** The outcome of a case or a piece by sign and word; null = no policy was asked. */
export function OutcomeMark(props: Marked) {
  const { t } = useTranslation('cases');
  return <OutcomeMarkIn {...props} t={t} language={useLanguage()} />;
}

/** The same with its words at hand, for lists that draw many at once. */
export function OutcomeMarkIn(
  props: Marked & { readonly t: TFunction<'cases'>; readonly language: Language },
) {
  const { outcome, size = 'small', t, language } = props;
  if (outcome !== null) return <PolicyOutcome outcome={outcome} size={size} language={language} />;
  return (
    <span className={classes.none}>
      <IconLineDashed size={16} stroke={1.8} aria-hidden />
      {t('outcome.none')}
    </span>
  );
}
