import { IconLineDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Outcome, outcomes } from '../../../shared/policies/decision';
import { OutcomeMark as PolicyOutcome } from '../intake/outcome-mark';
import classes from './outcome-mark.module.css';

/** An outcome this program knows, from a stored case that may know more. */
export function knownOutcome(outcome: string | null): Outcome | null {
  return outcomes.find((known) => known === outcome) ?? null;
}

/** The outcome of a case or a piece by sign and word; null = no policy was asked. */
export function OutcomeMark(props: { readonly outcome: Outcome | null; readonly size?: 'small' | 'large' }) {
  const { t } = useTranslation('cases');
  const { outcome, size = 'small' } = props;
  if (outcome !== null) return <PolicyOutcome outcome={outcome} size={size} />;
  return (
    <span className={classes.none}>
      <IconLineDashed size={16} stroke={1.8} aria-hidden />
      {t('outcome.none')}
    </span>
  );
}
