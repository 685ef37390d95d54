import type { ReactNode } from 'react';
import classes from './form-section.module.css';

/** A part of the form under its heading; `actions` stand at the end of the heading's line. */
export function FormSection(props: {
  readonly title: string;
  readonly level: 2 | 3;
  readonly actions?: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, level, actions, note, children } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={level === 2 ? classes.part : classes.group} aria-label={title}>
      <div className={classes.head}>
        <Heading className={classes.title}>{title}</Heading>
        {note !== undefined && <span className={classes.note}>{note}</span>}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
