import { languages } from '../../../shared/language';
import type { ClauseId } from '../../../shared/policies/decision';
import type { PolicyWords } from '../../../shared/wording/policy-words';
import { useLanguage } from '../../i18n';
import classes from './decision.module.css';

/** The clauses an answer stands on, by id; each opens to its words in both languages. */
export function ClauseList(props: { readonly clauses: readonly ClauseId[]; readonly words: PolicyWords }) {
  const language = useLanguage();
  if (props.clauses.length === 0) return null;
  const others = languages.filter((each) => each !== language);
  return (
    <div className={classes.clauses}>
      {props.clauses.map((clause) => {
        const wording = props.words.clauses[clause];
        return (
          <details key={clause} className={classes.clause}>
            <summary>{clause}</summary>
            {wording !== undefined && (
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
