import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

export type ShownFact = {
  readonly label: string;
  readonly value: ReactNode;
};

/** Names and values in two columns; a fact without a value is left out. */
export function FactList(props: {
  readonly facts: readonly ShownFact[];
  /** `short`: several to a line, for values of a word or two; `wide`: as many columns as there is room for. */
  readonly layout?: 'list' | 'short' | 'wide';
}) {
  const facts = props.facts.filter(({ value }) => value !== '' && value !== null && value !== undefined);
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts} data-layout={props.layout ?? 'list'}>
      {facts.map(({ label, value }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
