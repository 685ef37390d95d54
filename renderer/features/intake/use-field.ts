import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaultCode } from '../../../shared/cases/fault-codes';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import type { PlainDate } from '../../../shared/time/plain-date';
import { useFieldFault, useFieldText, useIntake, writeField } from './intake-store';

/** Where the fields of a form read and write; the same source for as long as the form is on the screen. */
export type FieldSource = {
  readonly useText: (path: FieldPath) => string;
  readonly useFault: (path: FieldPath) => FaultCode | undefined;
  /** Words of a form's own for what is wrong; they come before those of the code. */
  readonly useOwnFaultWords?: (path: FieldPath) => string | undefined;
  readonly useToday: () => PlainDate;
  readonly write: (path: FieldPath, text: string) => void;
};

const intakeInHand: FieldSource = {
  useText: useFieldText,
  useFault: useFieldFault,
  useToday: () => useIntake((state) => state.today),
  write: writeField,
};

const noOwnWords = () => undefined;

/** Another form than the intake sets its own source around its fields. */
export const FieldSourceContext = createContext(intakeInHand);

/** One field of the form: its text, what is wrong with it in words, and how to write it. */
export type Field = {
  readonly text: string;
  readonly fault: string | undefined;
  readonly write: (text: string) => void;
};

export function useField(path: FieldPath): Field {
  const { useText, write } = useContext(FieldSourceContext);
  return { text: useText(path), fault: useFaultWords(path), write: (text) => write(path, text) };
}

/** The words of the fault at a field. */
export function useFaultWords(path: FieldPath): string | undefined {
  const { t } = useTranslation('intake');
  const { useFault, useOwnFaultWords = noOwnWords } = useContext(FieldSourceContext);
  const own = useOwnFaultWords(path);
  const code = useFault(path);
  return own ?? (code === undefined ? undefined : t(`fault.${code}`));
}

/** The shop's day, from which a day typed without its year is understood. */
export function useFormDay(): PlainDate {
  return useContext(FieldSourceContext).useToday();
}
