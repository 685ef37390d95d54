import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { type PieceField, piecePath, type ServiceField, servicePath } from './draft-path';
import { type IntakeState, useIntake } from './intake-store';
import { mattersForPiece, mattersForService, mattersForVisit } from './shown-fields';

function isAskedFor(state: IntakeState, path: string): boolean {
  return state.faults[path] !== undefined || state.revealed.has(path);
}

/** Whether a field of a piece is on the screen: it matters, or somebody was sent to it. */
export function usePieceShown(piece: number, field: PieceField): boolean {
  return useIntake((state) => {
    const held = state.draft?.pieces[piece];
    if (state.draft === null || held === undefined) return false;
    return mattersForPiece(field, held, state.draft) || isAskedFor(state, piecePath(piece, field));
  });
}

export function useServiceShown(piece: number, service: number, field: ServiceField): boolean {
  return useIntake((state) => {
    const held = state.draft?.pieces[piece];
    const asked = held?.services[service];
    if (held === undefined || asked === undefined) return false;
    return mattersForService(field, asked, held) || isAskedFor(state, servicePath(piece, service, field));
  });
}

export function useVisitShown(field: 'emailOn' | 'localJeweller' | 'customerPaysTransport'): boolean {
  return useIntake(
    (state) => state.draft !== null && (mattersForVisit(field, state.draft) || isAskedFor(state, field)),
  );
}

/** One text out of the draft that is in hand; empty while there is none. */
export function useDraftText<T extends string>(read: (draft: IntakeDraft) => T | undefined): T | '' {
  return useIntake((state) => (state.draft === null ? '' : (read(state.draft) ?? '')));
}
