import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaultCode } from '../../../shared/cases/fault-codes';
import type { CodedFault } from '../../../shared/cases/field-reading';

export type TypedFields<Name extends string> = Readonly<Record<Name, string>>;

/** What is typed into a small form, and what is wrong with it in words; a field that is changed is asked again on saving. */
export function useTypedFields<Name extends string>(start: TypedFields<Name>) {
  const { t } = useTranslation('intake');
  const [typed, setTyped] = useState(start);
  const [faults, setFaults] = useState<Readonly<Record<string, FaultCode>>>({});
  return {
    typed,
    showFaults: (found: readonly CodedFault[]) =>
      setFaults(Object.fromEntries(found.map(({ path, code }) => [path, code]))),
    of: (name: Name) => {
      const code = faults[name];
      return {
        value: typed[name],
        ...(code === undefined ? {} : { error: t(`fault.${code}`) }),
        onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
          const { value } = event.currentTarget;
          setTyped((before) => ({ ...before, [name]: value }));
          setFaults(({ [name]: _, ...rest }) => rest);
        },
      };
    },
  };
}
