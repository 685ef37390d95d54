import { useTranslation } from 'react-i18next';
import { promise } from '../../../shared/policies/promise';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import { DayField } from './day-field';
import { piecePath } from './draft-path';
import classes from './field.module.css';
import { Cell } from './field-frame';
import { useDecision } from './use-decisions';

/** The day promised to the customer: the policy's own where nothing else is written. */
export function PromiseField(props: { readonly piece: number }) {
  const path = piecePath(props.piece, 'promisedOn');
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const answer = useDecision(props.piece);
  const proposal =
    answer?.request == null || answer.decision === null ? null : promise(answer.request, answer.decision);
  const steps = proposal?.steps.map((step) => step[language]).join(' → ');
  return (
    <>
      <DayField
        path={path}
        label={t('field.promisedOn')}
        columns={3}
        lean="future"
        {...(proposal === null ? {} : { placeholder: proposal.on })}
      />
      <Cell columns={9}>
        <p className={classes.label}>{t('promise.proposal')}</p>
        <p className={classes.beside}>
          {proposal === null ? t('hint.noPromise') : <b>{showDay(proposal.on, language)}</b>} {steps}
        </p>
      </Cell>
    </>
  );
}
