import { useTranslation } from 'react-i18next';
import type { Decided } from '../../../shared/documents/decision-text';
import { listed, wordsFor } from '../../../shared/documents/words/joined-words';
import { useLanguage } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import { usePolicyWords } from '../policies/use-policy-words';
import { ClauseLines } from './clause-lines';
import classes from './decision.module.css';
import { FactList } from './fact-list';
import { legWords } from './leg-words';

/** What was to be told, how the piece travels and when it was expected back. */
export function DecisionTerms(props: { readonly decision: Decided }) {
  const { notices, shipping, schedule } = props.decision;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const words = usePolicyWords(props.decision);
  const leg = (which: keyof typeof shipping) => listed(legWords(shipping[which], t), language);
  const day = (text: string | null) => (text === null ? '' : showDay(text, language));
  const { dispatchOn, readyFrom, readyTo } = schedule;
  const ready =
    readyFrom === null || readyFrom === readyTo
      ? day(readyTo)
      : t('decision.between', { from: day(readyFrom), to: day(readyTo) });
  return (
    <>
      {notices.length > 0 && (
        <div>
          <h4>{t('decision.notices')}</h4>
          <ul className={classes.plain}>
            {notices.map(({ code, clauses }) => (
              <li key={code}>
                {wordsFor(words.told, code, language)}
                <ClauseLines clauses={clauses} words={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <FactList
        facts={[
          { label: t('decision.toHouse'), value: leg('toHouse') },
          { label: t('decision.back'), value: leg('back') },
        ]}
      />
      {(readyTo !== null || schedule.clauses.length > 0) && (
        <div>
          <h4>{t('decision.schedule')}</h4>
          <FactList
            facts={[
              { label: t('decision.dispatchOn'), value: day(dispatchOn) },
              { label: t('decision.readyOn'), value: ready },
            ]}
          />
          <ClauseLines clauses={schedule.clauses} words={words} />
        </div>
      )}
    </>
  );
}
