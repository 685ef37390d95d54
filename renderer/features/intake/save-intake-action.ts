import { create } from 'zustand';
import type { AppError } from '../../../shared/app-error';
import type { FaultCode } from '../../../shared/cases/fault-codes';
import type { CodedFault } from '../../../shared/cases/field-reading';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { readIntake } from '../../../shared/cases/read-intake';
import { now, today } from '../../app/clock';
import type { OpenLedger } from '../../app/desk-context';
import { hasRoomForIntake } from '../../app/keeping-watch';
import { newId } from '../../app/new-id';
import { drainNow } from '../../app/outbox-watch';
import { type SavedCase, saveIntake } from '../../db/save-intake';
import { type Faults, setToday, showFaults, useIntake } from './intake-store';
import { draftOnDisk } from './keep-drafts';
import { usePhotoIntake } from './photo-intake';
import { termsOf } from './terms';

type Saving = {
  readonly isUnderWay: boolean;
  /** The case that the last intake became, until another intake is begun. */
  readonly saved: (SavedCase & { readonly draftId: string }) | null;
  readonly refusal: AppError | null;
};

export const useSaving = create<Saving>(() => ({ isUnderWay: false, saved: null, refusal: null }));

/** Another intake is on the screen: what became of the last one is its case's matter now. */
export function forgetSaved(): void {
  useSaving.setState({ saved: null, refusal: null });
}

/** The first fault of each field, which is what the field has room to say. */
function faultsByPath(faults: readonly CodedFault[]): Faults {
  const first = new Map<string, FaultCode>();
  for (const { path, code } of faults) if (!first.has(path)) first.set(path, code);
  return Object.fromEntries(first);
}

/** Every fault that the form itself can see now; whether a signature is void is one of them. */
function faultsNow(draft: IntakeDraft, { shop, editions }: OpenLedger): Faults {
  const { today: day, known } = useIntake.getState();
  const read = readIntake(draft, { today: day });
  const found = read.ok ? {} : faultsByPath(read.error);
  if (draft.signature === null) return found;
  const terms = termsOf(draft, shop, { today: day, known, editions });
  const isVoid = terms.ok && terms.value.text !== draft.signature.text;
  return isVoid ? { ...found, signature: 'signature-outdated' } : found;
}

/** Faults that a save was refused for and that still stand; new ones wait for the next save, so that typing is left in peace. */
export function followFaults(open: OpenLedger): void {
  const { draft, faults } = useIntake.getState();
  const shown = Object.keys(faults);
  if (draft === null || shown.length === 0) return;
  const standing = faultsNow(draft, open);
  const kept = Object.entries(standing).filter(([path]) => faults[path] !== undefined);
  const isSame = kept.length === shown.length && kept.every(([path, code]) => faults[path] === code);
  if (!isSame) showFaults(Object.fromEntries(kept));
}

function isReady(): boolean {
  return !useSaving.getState().isUnderWay && usePhotoIntake.getState().underWay === 0;
}

/**
 * Makes a case of the intake in hand. Refused, everything typed stays and the faults stand at their fields; the answer is
 * then the path of the first. While a save is under way, or a photo is still being stored, it does nothing.
 */
export async function saveIntakeInHand(open: OpenLedger): Promise<string | null> {
  const { draft } = useIntake.getState();
  if (draft === null || !isReady()) return null;
  if (!hasRoomForIntake()) {
    useSaving.setState({ refusal: { kind: 'no-room-for-intake' } });
    return null;
  }
  useSaving.setState({ isUnderWay: true, refusal: null });
  try {
    setToday(today(open.shop.timeZone));
    // On disk as a draft first; if that fails, saving the case is all the more urgent and says itself what is wrong.
    await draftOnDisk().catch(() => undefined);
    const by = draft.takenInBy ?? null;
    const saved = await saveIntake(open.db, { draft, shop: open.shop, by, now: now(), newId });
    if (saved.ok) {
      useSaving.setState({ saved: { ...saved.value, draftId: draft.draftId } });
      void drainNow();
      return null;
    }
    if (saved.error.kind === 'not-saved') {
      useSaving.setState({ refusal: saved.error.error });
      return null;
    }
    showFaults(faultsByPath(saved.error.faults));
    return saved.error.faults[0]?.path ?? null;
  } finally {
    useSaving.setState({ isUnderWay: false });
  }
}
