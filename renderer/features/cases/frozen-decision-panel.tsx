import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { FrozenDecision } from '../../../shared/cases/frozen-decision';
import type { Piece } from '../../../shared/cases/piece';
import type { Decided } from '../../../shared/documents/decision-text';
import { wordsFor } from '../../../shared/documents/words/joined-words';
import { parseRequest } from '../../../shared/policies/parse-request';
import { makerWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import { RulingsFor } from '../rulings/rulings-for';
import classes from './decision.module.css';
import { factsUsed } from './decision-facts';
import { DecisionMoney } from './decision-money';
import { DecisionReasons } from './decision-reasons';
import { DecisionTerms } from './decision-terms';
import { FactList } from './fact-list';
import { JudgeAgain } from './judge-again';
import { OutcomeMark } from './outcome-mark';

function Answer(props: { readonly decision: Decided }) {
  const { decision } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const house = wordsFor(makerWording, decision.policy, language);
  return (
    <>
      <div className={classes.verdict}>
        <OutcomeMark outcome={decision.outcome} size="large" />
        <p className={classes.frozen}>
          {t('decision.frozen', {
            house,
            version: decision.policyVersion === '' ? t('decision.noEdition') : decision.policyVersion,
            day: showDay(decision.decidedOn, language),
          })}
        </p>
      </div>
      <DecisionReasons decision={decision} />
      <DecisionMoney decision={decision} />
      <DecisionTerms decision={decision} />
    </>
  );
}

/** The questions that the frozen answer left to a person. */
function FrozenRulings(props: {
  readonly state: CaseState;
  readonly piece: Piece;
  readonly frozen: FrozenDecision;
  readonly decision: Decided;
}) {
  const { state, piece, frozen, decision } = props;
  const read = useMemo(() => parseRequest(frozen.request), [frozen]);
  const raisedBy = { caseId: state.id, number: state.number, bagNumber: piece.bagNumber };
  return read.ok ? <RulingsFor request={read.value} decision={decision} raisedBy={raisedBy} /> : null;
}

/** The answer of the policy as it was frozen when the case was saved; nothing here is worked out anew. */
export function FrozenDecisionPanel(props: {
  readonly state: CaseState;
  readonly piece: Piece;
  readonly frozen: FrozenDecision | undefined;
}) {
  const { state, piece, frozen } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const decision = frozen?.decision ?? null;
  const facts = frozen?.request == null ? [] : factsUsed(frozen.request, t, language);
  return (
    <section className={classes.panel} aria-label={`${t('decision.title')} ${piece.bagNumber}`}>
      <h3 className={classes.title}>{t('decision.title')}</h3>
      {decision === null ? (
        <p>{t(piece.house === 'other' ? 'decision.noPolicy' : 'decision.notAsked')}</p>
      ) : (
        <Answer decision={decision} />
      )}
      {frozen !== undefined && decision !== null && (
        <div>
          <JudgeAgain caseId={state.id} piece={piece} frozen={frozen} />
        </div>
      )}
      {frozen !== undefined && decision !== null && (
        <FrozenRulings state={state} piece={piece} frozen={frozen} decision={decision} />
      )}
      {facts.length > 0 && (
        <details>
          <summary>{t('decision.facts', { count: facts.length })}</summary>
          <FactList facts={facts} />
        </details>
      )}
    </section>
  );
}
