import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

export type ShownFact = {
  readonly label: string;
  readonly value: ReactNode;
};

/** Names and values in two columns; a fact without a value is left out. */
export function FactList(props: { readonly facts: readonly ShownFact[]; readonly isWide?: boolean }) {
  const facts = props.facts.filter(({ value }) => value !== '' && value !== null && value !== undefined);
  return (
    <dl className={classes.facts} data-wide={props.isWide === true || undefined}>
      {facts.map(({ label, value }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
