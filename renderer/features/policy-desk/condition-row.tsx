import { IconCheck, IconMinus, IconQuestionMark, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/language';
import type { Boundary } from '../../../shared/verdict/boundaries';
import type { Condition, Standing } from '../../../shared/verdict/condition';
import { useLanguage } from '../../i18n';
import classes from './conditions.module.css';
import { goToFact } from './go-to-fact';
import { BoundaryNote } from './limits-and-silences';

/** One shape a standing, so that it is told without its colour. */
const shapes = {
  met: IconCheck,
  'not-met': IconX,
  'not-known': IconQuestionMark,
  'not-asked': IconMinus,
} as const satisfies Record<Standing, unknown>;

/** One clause: how the request stands to it, by which facts, in the house's words; leads to the field of its first fact. */
export function ConditionRow(props: {
  readonly condition: Condition;
  readonly boundaries: readonly Boundary[];
  readonly clauseLanguage: Language;
}) {
  const { condition, boundaries, clauseLanguage } = props;
  const { clause, standing, decides, facts, wording, because } = condition;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const Shape = shapes[standing];
  const [first] = facts;
  const body = (
    <>
      <span className={classes.standing}>
        <Shape size={14} stroke={2} aria-hidden />
        {t(`standing.${standing}`)}
      </span>
      <span className={classes.said}>
        <span className={classes.facts}>
          {facts.map(({ field, name, value }) => (
            <span key={field} className={classes.fact}>
              <span className={classes.factName}>{name[language]}</span> {value[language]}
            </span>
          ))}
        </span>
        {boundaries.map((boundary) => (
          <BoundaryNote key={boundary.text.en} boundary={boundary} />
        ))}
        {because !== null && decides && <span className={classes.because}>{because[language]}</span>}
        <span className={classes.wording} lang={clauseLanguage}>
          {wording[clauseLanguage]}
        </span>
      </span>
      <span className={classes.clause}>
        {clause}
        {decides && <span className={classes.decides}>{t('decides')}</span>}
      </span>
    </>
  );
  return (
    <li
      className={classes.item}
      data-standing={standing}
      data-decides={decides || undefined}
      data-clause={clause}
    >
      {first === undefined ? (
        <div className={classes.row}>{body}</div>
      ) : (
        <button type="button" className={classes.row} onClick={() => goToFact(first.field)}>
          {body}
        </button>
      )}
    </li>
  );
}
