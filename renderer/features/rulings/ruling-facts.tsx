import { useTranslation } from 'react-i18next';
import type { SilenceFacts } from '../../../shared/cases/ruling';
import { listed } from '../../../shared/documents/words/joined-words';
import type { House } from '../../../shared/policies/request';
import type { PlainDate } from '../../../shared/time/plain-date';
import { wordsOnDay } from '../../../shared/wording/policy-words';
import { useLanguage, useLedger } from '../../app/desk-context';
import { ClauseLines } from '../cases/clause-lines';
import classes from './rulings.module.css';

/** For which facts a question is one and the same, and the clause that leaves it open, as it was worded on the day. */
export function RulingFacts(props: {
  readonly house: House;
  readonly facts: SilenceFacts;
  readonly clauses: readonly string[];
  readonly on: PlainDate;
}) {
  const { house, facts, clauses, on } = props;
  const { editions } = useLedger();
  const { t } = useTranslation('rulings');
  const language = useLanguage();
  const { reason, handover, giveBack, maker } = facts;
  const words = [
    reason === undefined ? '' : t(`fact.reason.${reason}`),
    handover === undefined ? '' : t(`fact.handover.${handover}`),
    giveBack === undefined ? '' : t(`fact.giveBack.${giveBack}`),
    maker === undefined ? '' : t(`fact.maker.${maker ?? 'unknown'}`),
  ].filter((word) => word !== '');
  return (
    <>
      <p className={classes.dimmed}>
        {t('facts')}: {words.length === 0 ? t('anyFacts') : listed(words, language)}
      </p>
      <ClauseLines clauses={clauses.slice(0, 1)} words={wordsOnDay(editions, house, on)} />
    </>
  );
}
