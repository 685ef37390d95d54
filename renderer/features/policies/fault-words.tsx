import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionFault } from '../../../shared/cases/editions/read-edition';
import { plainDate } from '../../../shared/time/plain-date';
import { useLanguage } from '../../app/desk-context';
import { showDay } from '../../ui/dates';

const Faults = createContext<readonly EditionFault[]>([]);

/** Hands the faults of the form to its fields. */
export const FaultWords = Faults.Provider;

/** What is wrong with the field of that path, in words; undefined where nothing is. */
export function useFaultWords(): (path: string) => string | undefined {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const faults = useContext(Faults);
  return (path) => {
    const fault = faults.find((candidate) => candidate.path === path);
    if (fault === undefined) return undefined;
    const values = Object.entries(fault.values ?? {}).map(([name, value]) => [
      name,
      plainDate(value) === null ? value : showDay(value, language),
    ]);
    return t(`fault.${fault.code}`, Object.fromEntries(values));
  };
}
