import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/language';
import { clausesOf } from '../../../shared/policies/clauses';
import type { ClauseId } from '../../../shared/policies/decision';
import type { Condition } from '../../../shared/verdict/condition';
import { deskWording } from '../../../shared/verdict/elsewhere';
import type { Verdict } from '../../../shared/verdict/verdict';
import { type PolicyWords, wordsOfAnswer, wordsOnDay } from '../../../shared/wording/policy-words';
import { serviceWording } from '../../../shared/wording/services';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import classes from './clauses.module.css';
import { goToFact } from './go-to-fact';
import { useQuestion } from './question-store';
import type { Judged } from './use-verdict';

type Use = { readonly place: string; readonly condition: Condition };

function usesOf(
  clause: ClauseId,
  verdict: Verdict,
  placeOf: (line: Verdict['lines'][number]) => string,
  whole: string,
): readonly Use[] {
  const find = (conditions: readonly Condition[]) => conditions.find((each) => each.clause === clause);
  const ofLines = verdict.lines.flatMap((line): readonly Use[] => {
    const condition = find(line.conditions);
    return condition === undefined ? [] : [{ place: placeOf(line), condition }];
  });
  const ofRequest = find(verdict.conditions);
  return ofRequest === undefined ? ofLines : [...ofLines, { place: whole, condition: ofRequest }];
}

/** Where one clause is used in this answer, and how the request stands to it there. */
function ClauseUses(props: { readonly clause: ClauseId; readonly judged: Judged }) {
  const { clause, judged } = props;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const uses = usesOf(
    clause,
    judged.verdict,
    ({ code }) => serviceWording[code][language],
    t('wholeRequest'),
  );
  const elsewhere = judged.verdict.elsewhere.filter((each) => each.clause === clause);
  return (
    <ul className={classes.uses}>
      {uses.map(({ place, condition }) => (
        <li key={place}>
          {place}
          {t('colon')}
          {t(`standing.${condition.standing}`)}
          {condition.decides && ` (${t('decides')})`}
          {condition.facts.map(({ field, name, value }) => (
            <button key={field} type="button" className={classes.fact} onClick={() => goToFact(field)}>
              {name[language]}
              {t('colon')}
              {value[language]}
            </button>
          ))}
        </li>
      ))}
      {elsewhere.map(({ desk, say }) => (
        <li key={desk}>
          {deskWording[desk][language]}
          {say !== null && (
            <>
              {t('colon')}
              {say[language]}
            </>
          )}
        </li>
      ))}
      {uses.length + elsewhere.length === 0 && <li>{t('clauses.unused')}</li>}
    </ul>
  );
}

/** All clauses of the house asked, in both languages, each with where it is used. */
export function ClausesView(props: { readonly judged: Judged | null }) {
  const { judged } = props;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const house = useQuestion((state) => state.question.policy);
  const today = useQuestion((state) => state.today);
  const { editions } = useLedger();
  if (house === '') return <p className={classes.none}>{t('none.house')}</p>;
  const inOrder = [language, ...languages.filter((each) => each !== language)];
  const clauses = clausesOf(house);
  const isAsked = judged !== null && judged.request.policy === house;
  const words: PolicyWords = isAsked
    ? wordsOfAnswer(editions, judged.verdict.decision)
    : wordsOnDay(editions, house, today);
  return (
    <div className={classes.view}>
      <p className={classes.count}>{t('clauses.count', { count: clauses.length })}</p>
      <ol className={classes.list} aria-label={t('view.clauses')}>
        {clauses.map((clause) => (
          <li key={clause} data-clause={clause}>
            <h3 className={classes.id}>{clause}</h3>
            <div>
              {inOrder.map((each) => (
                <p key={each} lang={each} className={each === language ? undefined : classes.other}>
                  {words.clauses[clause]?.[each]}
                </p>
              ))}
            </div>
            {isAsked && <ClauseUses clause={clause} judged={judged} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
