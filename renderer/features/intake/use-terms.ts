import { useDeferredValue, useRef } from 'react';
import type { CodedFault } from '../../../shared/cases/field-reading';
import type { Result } from '../../../shared/result';
import { useLedger } from '../../app/desk-context';
import { useIntake } from './intake-store';
import { type Terms, termsOf } from './terms';

export type TermsSoFar = Result<Terms, readonly CodedFault[]>;

/** Keeps the earlier object while the words are the same, so that a keystroke that changes no word draws nothing. */
function useSteady<T>(value: T): T {
  const last = useRef(value);
  if (JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value;
  return last.current;
}

/** The terms as they stand, drawn after the keystroke that changed them; null while the customer chosen is being read. */
export function useTerms(): TermsSoFar | null {
  const { shop, editions } = useLedger();
  const draft = useDeferredValue(useIntake((state) => state.draft));
  const today = useIntake((state) => state.today);
  const known = useIntake((state) => state.known);
  const isUnread = draft === null || (draft.customer.kind === 'known' && known === null);
  return useSteady(isUnread ? null : termsOf(draft, shop, { today, known, editions }));
}
