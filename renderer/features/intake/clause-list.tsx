import { languages } from '../../../shared/language';
import { clauseWording } from '../../../shared/policies/clauses';
import type { ClauseId } from '../../../shared/policies/decision';
import { useLanguage } from '../../i18n';
import classes from './decision.module.css';

/** The clauses an answer stands on, by id; each opens to its words in both languages. */
export function ClauseList(props: { readonly clauses: readonly ClauseId[] }) {
  const language = useLanguage();
  if (props.clauses.length === 0) return null;
  const others = languages.filter((each) => each !== language);
  return (
    <div className={classes.clauses}>
      {props.clauses.map((clause) => {
        const wording = clauseWording(clause);
        return (
          <details key={clause} className={classes.clause}>
            <summary>{clause}</summary>
            {wording !== null && (
              <>
                <p>{wording[language]}</p>
                {others.map((other) => (
                  <p key={other} lang={other} className={classes.otherLanguage}>
                    {wording[other]}
                  </p>
                ))}
              </>
            )}
          </details>
        );
      })}
    </div>
  );
}
