import { type CSSProperties, type ReactNode, useId } from 'react';
import classes from './field.module.css';

/** How many of the form's twelve columns a field takes. */
export type Columns = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** React's style type does not know custom properties; this is the one place that sets one. */
export function spanOf(columns: Columns): CSSProperties {
  return { '--columns': columns } as CSSProperties;
}

export function FieldGrid(props: { readonly children: ReactNode }) {
  return <div className={classes.grid}>{props.children}</div>;
}

/** Any part of the form that stands among the fields. */
export function Cell(props: { readonly columns: Columns; readonly children: ReactNode }) {
  return (
    <div className={classes.field} style={spanOf(props.columns)}>
      {props.children}
    </div>
  );
}

/** Label, answer, hint and fault of a field whose answer is one of several buttons, which share the label. */
export function GroupFrame(props: {
  readonly id: string;
  readonly label: string;
  readonly columns: Columns;
  readonly isRequired?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly fault: string | undefined;
  readonly children: ReactNode;
}) {
  const { id, label, columns, isRequired, hint, fault, children } = props;
  const labelId = useId();
  const faultId = useId();
  return (
    <div
      id={id}
      role="radiogroup"
      tabIndex={-1}
      aria-labelledby={labelId}
      aria-describedby={fault === undefined ? undefined : faultId}
      aria-invalid={fault !== undefined}
      className={`${classes.field} ${fault === undefined ? '' : classes.faulty}`}
      style={spanOf(columns)}
    >
      <span id={labelId} className={`${classes.label} ${isRequired === true ? classes.required : ''}`}>
        {label}
      </span>
      {children}
      {hint !== undefined && <div className={classes.hint}>{hint}</div>}
      {fault !== undefined && (
        <div id={faultId} className={classes.fault}>
          {fault}
        </div>
      )}
    </div>
  );
}
