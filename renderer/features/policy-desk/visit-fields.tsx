import { useTranslation } from 'react-i18next';
import { typedCount, typedDay } from '../../../shared/cases/typed-values';
import { dayOfEdition } from '../../../shared/policies/decide';
import { type VisitAnswer, visitOf } from '../../../shared/verdict/visit';
import { chargeKindWording, chargeWording } from '../../../shared/wording/charges';
import { plainNotices } from '../../../shared/wording/notices';
import { type PolicyWords, wordsOnDay } from '../../../shared/wording/policy-words';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import { ClauseList } from '../intake/clause-list';
import { DayField } from '../intake/day-field';
import { FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { TextField } from '../intake/text-field';
import { useQuestion } from './question-store';
import { useRequest } from './use-verdict';
import classes from './visit.module.css';

function FitWords(props: { readonly answer: VisitAnswer }) {
  const { fit, because, stayDays, doneOn } = props.answer;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  return (
    <div className={classes.fit} data-fit={fit} role="status">
      <strong>{t(`visit.fit.${fit}`)}</strong>
      <span>{because[language]}</span>
      <span className={classes.figures}>
        {stayDays !== null && t('visit.stay', { count: stayDays })}{' '}
        {doneOn !== null && t('visit.done', { day: showDay(doneOn, language) })}
      </span>
    </div>
  );
}

/** What is told to a visitor: the reservation, whether the work fits the stay, and what an international return adds. */
function VisitTold(props: { readonly answer: VisitAnswer; readonly words: PolicyWords }) {
  const { answer, words } = props;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  return (
    <div className={classes.told}>
      <p>{answer.reservation === null ? t('visit.perhaps') : plainNotices.reservation.customer[language]}</p>
      <FitWords answer={answer} />
      <p className={classes.silent}>{t('visit.silent')}</p>
      {answer.returnCharges.length > 0 && (
        <p>
          {t('visit.return')}{' '}
          {answer.returnCharges.map(({ code, kind }, at) => (
            <span key={code}>
              {at > 0 && t('listComma')}
              {chargeWording[code][language]} ({chargeKindWording[kind][language]})
            </span>
          ))}
        </p>
      )}
      <ClauseList clauses={answer.clauses} words={words} />
    </div>
  );
}

/** The stay of a visitor to Japan, beside the published policy: only while the question may be a visit. */
export function VisitFields() {
  const { t } = useTranslation('policyDesk');
  const request = useRequest();
  const { editions } = useLedger();
  const visit = useQuestion((state) => state.question.visit);
  if (request === null) return null;
  const stay = {
    arrivesOn: typedDay(visit.arrivesOn).value,
    leavesOn: typedDay(visit.leavesOn).value,
    workDays: typedCount(visit.workDays).value,
  };
  const answer = visitOf(request, stay, editions);
  if (answer === null) return null;
  return (
    <FormSection level={2} title={t('part.visit')} note={t('visit.note')}>
      <FieldGrid>
        <DayField path="visit.arrivesOn" label={t('visit.arrivesOn')} columns={4} lean="future" isAnyDay />
        <DayField path="visit.leavesOn" label={t('visit.leavesOn')} columns={4} lean="future" isAnyDay />
        <TextField
          path="visit.workDays"
          label={t('visit.workDays')}
          columns={4}
          inputMode="numeric"
          isPlain
          placeholder={t('notKnown')}
          hint={t('visit.workDaysHint')}
        />
      </FieldGrid>
      <VisitTold answer={answer} words={wordsOnDay(editions, request.policy, dayOfEdition(request))} />
    </FormSection>
  );
}
