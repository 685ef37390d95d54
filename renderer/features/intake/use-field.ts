import { useTranslation } from 'react-i18next';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { useFieldFault, useFieldText, writeField } from './intake-store';

/** One field of the form: its text, what is wrong with it in words, and how to write it. */
export type Field = {
  readonly text: string;
  readonly fault: string | undefined;
  readonly write: (text: string) => void;
};

export function useField(path: FieldPath): Field {
  return { text: useFieldText(path), fault: useFaultWords(path), write: (text) => writeField(path, text) };
}

/** The words of the fault at a field, where a save was refused for it. */
export function useFaultWords(path: FieldPath): string | undefined {
  const { t } = useTranslation('intake');
  const code = useFieldFault(path);
  return code === undefined ? undefined : t(`fault.${code}`);
}
