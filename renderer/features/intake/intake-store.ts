import { create } from 'zustand';
import type { Customer } from '../../../shared/cases/customer';
import type { FaultCode } from '../../../shared/cases/fault-codes';
import type { StaffId } from '../../../shared/cases/ids';
import type { FieldPath, IntakeDraft } from '../../../shared/cases/intake-draft';
import type { PlainDate } from '../../../shared/time/plain-date';
import type { KeepingState } from './draft-keeper';
import { pieceOfPath, readText, writeAt } from './draft-path';

/** Parts of the form that are folded away while their answers are the usual ones. */
export type FoldedPart = 'visit' | 'customer-more' | 'design';

/** Fault codes by the path of their field. */
export type Faults = { readonly [path: FieldPath]: FaultCode };

export type IntakeState = {
  /** The intake on the screen; null before one is begun. */
  readonly draft: IntakeDraft | null;
  /** The shop's day, read anew while the screen is open: an intake may last past midnight. */
  readonly today: PlainDate;
  /** The customer chosen out of those known, as the records have her now. */
  readonly known: Customer | null;
  readonly piece: number;
  /** Empty until a save was refused; from then on it follows the draft. */
  readonly faults: Faults;
  readonly unfolded: ReadonlySet<FoldedPart>;
  /** Fields somebody was sent to: shown even where house and kind would not ask for them. */
  readonly revealed: ReadonlySet<FieldPath>;
  readonly keeping: KeepingState;
};

const nothingInHand: Omit<IntakeState, 'today'> = {
  draft: null,
  known: null,
  piece: 0,
  faults: {},
  unfolded: new Set(),
  revealed: new Set(),
  keeping: 'kept',
};

/** The intake in hand. It holds what the screen shows; the truth of a draft is on disk at every keystroke. */
export const useIntake = create<IntakeState>(() => ({
  ...nothingInHand,
  // Set before the first field is drawn.
  today: '0001-01-01' as PlainDate,
}));

export function takeUp(draft: IntakeDraft, takenInBy: StaffId | null): void {
  useIntake.setState({ ...nothingInHand, draft: { arrival: 'here', ...draft, takenInBy } });
}

export function setToday(today: PlainDate): void {
  if (useIntake.getState().today !== today) useIntake.setState({ today });
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

export function reveal(path: FieldPath): void {
  useIntake.setState(({ revealed }) => ({ revealed: new Set([...revealed, path]) }));
}

export function showFaults(faults: Faults): void {
  useIntake.setState({ faults });
}

/** Who takes the intake in hand in. */
export function takerOf(state: IntakeState): StaffId | null {
  return state.draft?.takenInBy ?? null;
}

/** The text of one field; only a change of that very text draws again. */
export function useFieldText(path: FieldPath): string {
  return useIntake((state) => readText(state.draft, path));
}

/** The fault code at one field, or undefined. */
export function useFieldFault(path: FieldPath): FaultCode | undefined {
  return useIntake((state) => state.faults[path]);
}

/** How many faults lie in a piece, for its tab. */
export function useFaultCount(piece: number): number {
  return useIntake((state) => Object.keys(state.faults).filter((path) => pieceOfPath(path) === piece).length);
}
