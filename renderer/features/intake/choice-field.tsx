import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { isComposing } from '../../ui/writing';
import classes from './field.module.css';
import { type Columns, GroupFrame, spanOf } from './field-frame';
import { useField } from './use-field';

export type Choice = { readonly value: string; readonly label: string };

type ChoiceFieldProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly columns: Columns;
  readonly choices: readonly Choice[];
  readonly isRequired?: boolean;
  readonly hint?: ReactNode;
};

/** One of many, in a list that opens; letters typed jump to the choice. */
export function ListField(props: ChoiceFieldProps & { readonly emptyLabel?: string }) {
  const { path, label, columns, choices, isRequired, hint, emptyLabel } = props;
  const { text, fault, write } = useField(path);
  return (
    <NativeSelect
      size="xs"
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
      onChange={(event) => write(event.currentTarget.value)}
      data={[{ value: '', label: emptyLabel ?? '' }, ...choices]}
    />
  );
}

/**
 * One of a few, all in sight: arrow keys choose, Delete or a second click takes the answer back, because "not asked yet" is
 * an answer of its own.
 */
export function ChipsField(
  props: ChoiceFieldProps & {
    readonly isKept?: boolean;
    /** Where other answers follow from this one. */
    readonly onChosen?: (value: string) => void;
  },
) {
  const { path, label, columns, choices, isRequired, hint, isKept, onChosen } = props;
  const { text, fault, write } = useField(path);
  const takeBack = () => {
    if (isKept !== true) write('');
  };
  return (
    <GroupFrame id={path} label={label} columns={columns} isRequired={isRequired} hint={hint} fault={fault}>
      <div className={classes.chips}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.chip}>
            <input
              type="radio"
              name={path}
              value={choice.value}
              checked={text === choice.value}
              onChange={() => {
                write(choice.value);
                onChosen?.(choice.value);
              }}
              onClick={() => {
                if (text === choice.value) takeBack();
              }}
              onKeyDown={(event) => {
                if (isComposing(event) || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
                event.preventDefault();
                takeBack();
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

export function YesNoField(props: Omit<ChoiceFieldProps, 'choices'>) {
  const { t } = useTranslation('intake');
  return (
    <ChipsField
      {...props}
      choices={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
    />
  );
}
