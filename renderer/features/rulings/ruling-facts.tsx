import { useTranslation } from 'react-i18next';
import type { SilenceFacts } from '../../../shared/cases/ruling';
import { listed } from '../../../shared/documents/words/joined-words';
import type { House } from '../../../shared/policies/request';
import { useLanguage } from '../../app/desk-context';
import { ClauseLines } from '../cases/clause-lines';
import { usePolicyWords } from '../policies/use-policy-words';
import classes from './rulings.module.css';

/**
 * For which facts a question is one and the same, and the clauses that leave it open. A ruling names no edition, so a clause
 * with figures stands as its id.
 */
export function RulingFacts(props: {
  readonly house: House;
  readonly facts: SilenceFacts;
  readonly clauses: readonly string[];
}) {
  const { house, facts, clauses } = props;
  const policyWords = usePolicyWords({ policy: house, policyVersion: '' });
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
      <ClauseLines clauses={clauses.slice(0, 1)} words={policyWords} />
    </>
  );
}
