import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AmountFault } from './read-amount';

/** An amount with its currency beside it and what is wrong with it below. */
export function AmountField(props: {
  readonly label: string;
  readonly currency: string;
  readonly value: string;
  readonly fault: AmountFault | null;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly isFirst?: boolean;
  readonly isRequired?: boolean;
}) {
  const { label, currency, value, fault, onChange, description, isFirst = false, isRequired = false } = props;
  const { t } = useTranslation('money');
  return (
    <TextInput
      label={label}
      description={description}
      value={value}
      inputMode="decimal"
      autoComplete="off"
      required={isRequired}
      rightSection={<span>{currency}</span>}
      rightSectionWidth={46}
      error={fault === null ? undefined : t(`fault.${fault}`, { currency })}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...(isFirst ? { 'data-autofocus': true } : {})}
    />
  );
}
