import { useDeferredValue, useMemo } from 'react';
import type { CodedFault } from '../../../shared/cases/field-reading';
import type { Result } from '../../../shared/result';
import { useLedger } from '../../app/desk-context';
import { useIntake } from './intake-store';
import { type Terms, termsOf } from './terms';

/** The terms as they stand, drawn after the keystroke that changed them; null while the customer chosen is being read. */
export function useTerms(): Result<Terms, readonly CodedFault[]> | null {
  const { shop } = useLedger();
  const draft = useDeferredValue(useIntake((state) => state.draft));
  const today = useIntake((state) => state.today);
  const known = useIntake((state) => state.known);
  return useMemo(() => {
    if (draft === null || (draft.customer.kind === 'known' && known === null)) return null;
    return termsOf(draft, shop, { today, known });
  }, [draft, shop, today, known]);
}
