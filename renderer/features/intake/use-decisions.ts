import { useDeferredValue } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import type { Editions } from '../../../shared/policies/published';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { decisionOf, type PieceDecision } from './decisions';
import { type IntakeState, useIntake } from './intake-store';

function decisionsIn(
  state: IntakeState,
  draft: IntakeDraft,
  language: 'en' | 'ja',
  editions: Editions,
): readonly PieceDecision[] {
  const { today, known } = state;
  return draft.pieces.map((_, piece) => decisionOf(draft, piece, { today, language, known, editions }));
}

/**
 * The answers for all pieces, in their order, as the facts stand. They are drawn after the keystroke that changed them, so
 * that typing never waits for them.
 */
export function useDecisions(): readonly PieceDecision[] {
  const language = useLanguage();
  const { editions } = useLedger();
  const decisions = useIntake(
    useShallow((state) => (state.draft === null ? [] : decisionsIn(state, state.draft, language, editions))),
  );
  return useDeferredValue(decisions);
}

/** The answer for one piece. */
export function useDecision(piece: number): PieceDecision | undefined {
  return useDecisions()[piece];
}
