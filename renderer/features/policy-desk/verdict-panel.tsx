import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage } from '../../i18n';
import { DecisionCharges } from '../intake/decision-charges';
import { DecisionNotices } from '../intake/decision-notices';
import { OutcomeMark } from '../intake/outcome-mark';
import { RulingsFor } from '../rulings/rulings-for';
import { ChangesList } from './changes-list';
import { ClauseLanguageSwitch } from './clause-language';
import { ConditionList } from './condition-list';
import { Days, Legs } from './legs-and-days';
import { OtherBoundaries, Readings, Silences, useBoundaries } from './limits-and-silences';
import { MissingFacts } from './missing-facts';
import { backToTyped, useQuestion } from './question-store';
import type { Judged } from './use-verdict';
import classes from './verdict.module.css';
import { VerdictHead } from './verdict-head';

/** That a change is being tried, and the way back from it. */
function TriedStrip() {
  const { t } = useTranslation('policyDesk');
  const isTrial = useQuestion((state) => state.typed !== null);
  if (!isTrial) return null;
  return (
    <div className={classes.tried} role="status">
      <span>{t('change.tried')}</span>
      <Button size="compact-xs" variant="default" onClick={backToTyped}>
        {t('change.back')}
      </Button>
    </div>
  );
}

/** The conditions of each service, then those of the request as a whole. */
function Conditions(props: { readonly judged: Judged }) {
  const { request, verdict } = props.judged;
  const boundaries = useBoundaries(request);
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  return (
    <>
      <OtherBoundaries boundaries={boundaries} />
      {verdict.lines.map(({ code, position, outcome, isSilent, conditions }) => {
        const name = serviceWording[code][language];
        return (
          <section key={position} aria-label={name}>
            <div className={classes.lineHead}>
              <h3>{name}</h3>
              <OutcomeMark outcome={outcome} size="small" />
              {position === 0 && <ClauseLanguageSwitch />}
            </div>
            {isSilent && <p className={classes.small}>{t('silentLine')}</p>}
            <ConditionList
              conditions={conditions}
              boundaries={boundaries}
              label={t('conditionsOf', { service: name })}
            />
          </section>
        );
      })}
      <section aria-label={t('wholeRequest')}>
        <h3 className={classes.heading}>{t('wholeRequest')}</h3>
        <ConditionList conditions={verdict.conditions} boundaries={boundaries} label={t('wholeRequest')} />
      </section>
    </>
  );
}

/** The answer to the question in hand, with everything that it stands on. */
export function VerdictPanel(props: { readonly judged: Judged }) {
  const { judged } = props;
  const { request, verdict } = judged;
  const { decision } = verdict;
  return (
    <div className={classes.panel}>
      <TriedStrip />
      <VerdictHead request={request} decision={decision} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <MissingFacts decision={decision} />
          <ChangesList request={request} />
          <Conditions judged={judged} />
        </div>
        <div className={classes.column}>
          <DecisionCharges answer={{ request, decision }} />
          <Legs request={request} decision={decision} />
          <Days request={request} decision={decision} />
          <Silences judged={judged} />
          <RulingsFor request={request} decision={decision} raisedBy={null} except="silent" />
          <DecisionNotices decision={decision} />
          <Readings judged={judged} />
        </div>
      </div>
    </div>
  );
}
