import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { movesFrom } from '../../../shared/cases/stages/moves';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { wordsFor } from '../../../shared/documents/words/joined-words';
import { wordsOfAnswer } from '../../../shared/wording/policy-words';
import { needWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import classes from './inquiry.module.css';

/** What must be there before the next paper goes out, and by which clause. */
export function DocumentsChecklist(props: {
  readonly piece: PieceStanding;
  /** Whose edition the clause is told by. */
  readonly answer: { readonly policy: string; readonly policyVersion: string } | null;
}) {
  const { t } = useTranslation('inquiry');
  const language = useLanguage();
  const { editions } = useLedger();
  const gated = movesFrom(props.piece).find(({ needs }) => needs.length > 0);
  if (gated === undefined) return null;
  const { clause } = gated;
  return (
    <section className={classes.form} aria-label={t('checklist.title')}>
      <h3>{t('checklist.title')}</h3>
      <ul className={classes.checklist}>
        {gated.needs.map((need) => {
          const isMet = !gated.unmet.includes(need);
          return (
            <li key={need} data-is-met={isMet}>
              {isMet ? <IconCheck size={16} aria-hidden /> : <IconCircleDashed size={16} aria-hidden />}
              {needWording[need][language]}
              <span className={classes.mark}>{t(isMet ? 'checklist.met' : 'checklist.open')}</span>
            </li>
          );
        })}
      </ul>
      {clause !== null && props.answer !== null && (
        <p className={classes.clause}>
          {clause}: {wordsFor(wordsOfAnswer(editions, props.answer).clauses, clause, language)}
        </p>
      )}
    </section>
  );
}
