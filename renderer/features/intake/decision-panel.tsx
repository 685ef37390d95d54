import { useTranslation } from 'react-i18next';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { makerWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../i18n';
import { AskAboutDraft } from '../policy-desk/ask-about-draft';
import { RulingsFor } from '../rulings/rulings-for';
import classes from './decision.module.css';
import { DecisionCharges } from './decision-charges';
import { DecisionLines } from './decision-lines';
import { DecisionMissing } from './decision-missing';
import { DecisionNotices } from './decision-notices';
import { DecisionReadings } from './decision-readings';
import { DecisionTabs } from './decision-tabs';
import type { PieceDecision } from './decisions';
import { useIntake } from './intake-store';
import { OutcomeMark } from './outcome-mark';
import { PromiseWords } from './promise-words';
import { useDecisions } from './use-decisions';
import { useDraftText } from './use-shown';

/** What is said before there is anything to decide on. */
function NoAnswer(props: { readonly piece: number }) {
  const { t } = useTranslation('intake');
  const house = useDraftText((draft) => draft.pieces[props.piece]?.house);
  const waits = house === '' ? 'house' : house === 'other' ? 'other' : 'service';
  return (
    <div className={classes.noAnswer}>
      <p className={classes.noAnswerTitle}>{t(`decision.none.${waits}.title`)}</p>
      <p>{t(`decision.none.${waits}.text`)}</p>
    </div>
  );
}

function Answer(props: { readonly piece: number; readonly answer: PieceDecision }) {
  const { piece, answer } = props;
  const { request, decision } = answer;
  const { t } = useTranslation(['intake', 'policies']);
  const language = useLanguage();
  if (request === null || decision === null) return <NoAnswer piece={piece} />;
  return (
    <>
      <div className={classes.verdict} role="status" aria-live="polite">
        <OutcomeMark outcome={decision.outcome} size="large" />
        <span className={classes.policy}>
          {t('decision.policy', { house: makerWording[decision.policy][language] })}
          <span className={classes.version}>{decision.policyVersion || t('policies:noEdition')}</span>
        </span>
        <p className={classes.meaning}>{outcomeWording[decision.outcome].meaning[language]}</p>
      </div>
      <DecisionMissing piece={piece} missing={decision.missing} />
      <DecisionLines decision={decision} />
      <RulingsFor request={request} decision={decision} raisedBy={null} />
      <DecisionCharges answer={answer} />
      <PromiseWords request={request} decision={decision} />
      <DecisionNotices decision={decision} />
      <DecisionReadings request={request} />
    </>
  );
}

/** The answer of the house's policy for the piece on the screen, live as the facts come in. */
export function DecisionPanel() {
  const { t } = useTranslation('intake');
  const piece = useIntake((state) => state.piece);
  const decisions = useDecisions();
  const answer = decisions[piece];
  return (
    <div className={classes.panel}>
      <div className={classes.titleLine}>
        <h2 className={classes.title}>{t('decision.title')}</h2>
        <AskAboutDraft request={answer?.request ?? null} />
      </div>
      {decisions.length > 1 && <DecisionTabs decisions={decisions} piece={piece} />}
      {answer !== undefined && <Answer piece={piece} answer={answer} />}
    </div>
  );
}
