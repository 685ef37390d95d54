import { useTranslation } from 'react-i18next';
import { promise } from '../../../shared/policies/promise';
import { useLanguage } from '../../i18n';
import { DayField } from './day-field';
import { piecePath } from './draft-path';
import { useDecision } from './use-decisions';
import { useField } from './use-field';

/** The day promised to the customer: the policy's own where nothing else is written. */
export function PromiseField(props: { readonly piece: number }) {
  const path = piecePath(props.piece, 'promisedOn');
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const { text } = useField(path);
  const answer = useDecision(props.piece);
  const proposal =
    answer?.request == null || answer.decision === null ? null : promise(answer.request, answer.decision);
  const steps = proposal?.steps.map((step) => step[language]).join(' → ');
  return (
    <DayField
      path={path}
      label={t('field.promisedOn')}
      columns={4}
      lean="future"
      {...(proposal === null ? {} : { placeholder: proposal.on })}
      {...(text === '' ? { hint: steps ?? t('hint.noPromise') } : {})}
    />
  );
}
