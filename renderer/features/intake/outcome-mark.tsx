import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCoin,
  IconMessageCircleQuestion,
  IconOctagonMinus,
} from '@tabler/icons-react';
import type { Language } from '../../../shared/language';
import type { Outcome } from '../../../shared/policies/decision';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { useLanguage } from '../../i18n';
import classes from './outcome-mark.module.css';

/** One shape an outcome, so that it is told without its colour. */
const shapes = {
  free: IconCircleCheckFilled,
  charged: IconCoin,
  consult: IconMessageCircleQuestion,
  incomplete: IconCircleDashed,
  declined: IconOctagonMinus,
} as const satisfies Record<Outcome, unknown>;

/** The outcome by shape, word and colour. */
export function OutcomeMark(props: { readonly outcome: Outcome; readonly size: 'small' | 'large' }) {
  return <OutcomeMarkIn {...props} language={useLanguage()} />;
}

/** The same in a language that is known already, for lists that draw many at once. */
export function OutcomeMarkIn(props: {
  readonly outcome: Outcome;
  readonly size: 'small' | 'large';
  readonly language: Language;
}) {
  const { outcome, size, language } = props;
  const Shape = shapes[outcome];
  return (
    <span className={classes.mark} data-outcome={outcome} data-size={size}>
      <Shape size={size === 'large' ? 22 : 16} stroke={1.8} aria-hidden />
      {outcomeWording[outcome].name[language]}
    </span>
  );
}
