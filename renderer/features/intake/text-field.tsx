import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { plainText } from '../../../shared/cases/typed-values';
import classes from './field.module.css';
import { type Columns, spanOf } from './field-frame';
import { useField } from './use-field';

type TextFieldProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly columns: Columns;
  readonly isRequired?: boolean;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  /** Numbers, codes and addresses of machines are kept half-width; words stay as they were typed. */
  readonly isPlain?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  readonly rightSection?: ReactNode;
  readonly rightSectionWidth?: number;
  readonly onLeave?: (text: string) => string;
};

export function TextField(props: TextFieldProps) {
  const { path, label, columns, isRequired, hint, isPlain, onLeave, ...input } = props;
  const { text, fault, write } = useField(path);
  const leave = onLeave ?? (isPlain === true ? plainText : undefined);
  return (
    <TextInput
      {...input}
      id={path}
      className={classes.field}
      style={spanOf(columns)}
      label={label}
      labelProps={{ className: `${classes.label} ${isRequired === true ? classes.required : ''}` }}
      aria-required={isRequired}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      descriptionProps={{ className: classes.hint }}
      error={fault}
      errorProps={{ className: classes.fault }}
      value={text}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => {
        const left = leave?.(text) ?? text;
        if (left !== text) write(left);
      }}
    />
  );
}

/** Several lines; Enter makes a new line and nothing else. */
export function NoteField(props: {
  readonly path: FieldPath;
  readonly label: string;
  readonly columns: Columns;
  readonly hint?: ReactNode;
  readonly rows?: number;
  /** Where a heading right above already says it. */
  readonly isLabelHidden?: boolean;
}) {
  const { path, label, columns, hint, rows, isLabelHidden } = props;
  const { text, fault, write } = useField(path);
  return (
    <Textarea
      id={path}
      className={classes.field}
      style={spanOf(columns)}
      {...(isLabelHidden === true ? { 'aria-label': label } : { label })}
      labelProps={{ className: classes.label }}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      descriptionProps={{ className: classes.hint }}
      error={fault}
      errorProps={{ className: classes.fault }}
      rows={rows ?? 2}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
