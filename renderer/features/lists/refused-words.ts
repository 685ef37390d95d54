import { useTranslation } from 'react-i18next';
import type { ListFault } from '../../../shared/keeping/lists/row-reading';

/** Why a row is refused and what to do, for the screen; and with field and value before it, for the file. */
export function useRefusedWords(): {
  readonly reasonOf: (fault: ListFault) => string;
  readonly sentenceOf: (fault: ListFault) => string;
} {
  const { t } = useTranslation('lists');
  const reasonOf = ({ code }: ListFault) => t(`fault.${code}`);
  return {
    reasonOf,
    sentenceOf(fault) {
      const reason = reasonOf(fault);
      if (fault.field === null) return reason;
      const field = t(`fields.${fault.field}`);
      return fault.value === ''
        ? t('refused.reasonOfField', { field, reason })
        : t('refused.reasonOfValue', { field, value: fault.value, reason });
    },
  };
}
