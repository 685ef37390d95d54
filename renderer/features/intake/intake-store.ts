import { create } from 'zustand';
import type { StaffId } from '../../../shared/cases/ids';
import type { FieldPath, IntakeDraft } from '../../../shared/cases/intake-draft';
import type { KeepingState } from './draft-keeper';
import { pieceOfPath, readText, writeAt } from './draft-path';

/** Parts of the form that are folded away while their answers are the usual ones. */
export type FoldedPart = 'visit' | 'customer-more' | 'condition' | 'terms';

/** Fault codes by the path of their field. */
export type Faults = { readonly [path: FieldPath]: string };

export type IntakeState = {
  /** The intake on the screen; null before one is begun. */
  readonly draft: IntakeDraft | null;
  /** Who takes it in, asked when the intake began; null = nobody named. */
  readonly by: StaffId | null;
  readonly piece: number;
  /** Empty until a save was refused; from then on it follows the draft. */
  readonly faults: Faults;
  readonly unfolded: ReadonlySet<FoldedPart>;
  readonly keeping: KeepingState;
};

const nothingInHand: IntakeState = {
  draft: null,
  by: null,
  piece: 0,
  faults: {},
  unfolded: new Set(),
  keeping: 'kept',
};

/** The intake in hand. It holds what the screen shows; the truth of a draft is on disk at every keystroke. */
export const useIntake = create<IntakeState>(() => nothingInHand);

export function takeUp(draft: IntakeDraft, by: StaffId | null): void {
  useIntake.setState({ ...nothingInHand, draft, by });
}

export function putDown(): void {
  useIntake.setState(nothingInHand);
}

/** Every change of the draft goes through here; without a draft in hand there is nothing to change. */
export function changeDraft(change: (draft: IntakeDraft) => IntakeDraft): void {
  useIntake.setState(({ draft, piece }) => {
    if (draft === null) return {};
    const next = change(draft);
    return { draft: next, piece: Math.min(piece, next.pieces.length - 1) };
  });
}

export function writeField(path: FieldPath, value: unknown): void {
  changeDraft((draft) => writeAt(draft, path, value));
}

export function showPiece(piece: number): void {
  useIntake.setState(({ draft }) => ({
    piece: Math.max(0, Math.min(piece, (draft?.pieces.length ?? 1) - 1)),
  }));
}

export function unfold(part: FoldedPart): void {
  useIntake.setState(({ unfolded }) => ({ unfolded: new Set([...unfolded, part]) }));
}

export function fold(part: FoldedPart): void {
  useIntake.setState(({ unfolded }) => ({
    unfolded: new Set([...unfolded].filter((open) => open !== part)),
  }));
}

export function showFaults(faults: Faults): void {
  useIntake.setState({ faults });
}

/** The text of one field; only a change of that very text draws again. */
export function useFieldText(path: FieldPath): string {
  return useIntake((state) => readText(state.draft, path));
}

/** The fault code at one field, or undefined. */
export function useFieldFault(path: FieldPath): string | undefined {
  return useIntake((state) => state.faults[path]);
}

/** How many faults lie in a piece, for its tab. */
export function useFaultCount(piece: number): number {
  return useIntake((state) => Object.keys(state.faults).filter((path) => pieceOfPath(path) === piece).length);
}
