import { wordsFor } from '../../../shared/documents/words/joined-words';
import type { PolicyWords } from '../../../shared/wording/policy-words';
import { useLanguage } from '../../app/desk-context';
import classes from './decision.module.css';

/** Clauses by their id and in the words of this desk; one that only an old decision cites stands as its id. */
export function ClauseLines(props: { readonly clauses: readonly string[]; readonly words: PolicyWords }) {
  const language = useLanguage();
  if (props.clauses.length === 0) return null;
  return (
    <ul className={classes.clauses}>
      {props.clauses.map((clause) => {
        const words = wordsFor(props.words.clauses, clause, language);
        return (
          <li key={clause}>
            <code>{clause}</code>
            {words !== clause && <span>{words}</span>}
          </li>
        );
      })}
    </ul>
  );
}
