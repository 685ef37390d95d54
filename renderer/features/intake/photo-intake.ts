import { create } from 'zustand';
import type { PhotoSubject } from '../../../shared/cases/piece';
import type { LedgerDatabase } from '../../db/ledger';
import { addPhoto } from './draft-parts';
import { changeDraft } from './intake-store';
import { type PhotoStoreRefusal, storePicture } from './store-picture';

/** Why a photo is not in the draft, beside the words for it. */
export type PhotoRefusal = { readonly name: string; readonly why: PhotoStoreRefusal };

type PhotoIntakeState = {
  /** What the next photos show. */
  readonly subject: PhotoSubject;
  /** Photos still being shrunk and stored. */
  readonly underWay: number;
  readonly refusals: readonly PhotoRefusal[];
};

export const usePhotoIntake = create<PhotoIntakeState>(() => ({
  subject: 'piece',
  underWay: 0,
  refusals: [],
}));

export function chooseSubject(subject: PhotoSubject): void {
  usePhotoIntake.setState({ subject });
}

export function forgetRefusals(): void {
  usePhotoIntake.setState({ refusals: [] });
}

function refuse(name: string, why: PhotoRefusal['why']): void {
  usePhotoIntake.setState(({ refusals }) => ({ refusals: [...refusals, { name, why }] }));
}

async function takeOne(
  db: LedgerDatabase,
  pieceKey: string,
  subject: PhotoSubject,
  original: Blob,
): Promise<void> {
  const stored = await storePicture(db, subject, original);
  if (!stored.ok) return refuse(original instanceof File ? original.name : '', stored.error);
  changeDraft((draft) => addPhoto(draft, pieceKey, stored.value));
}

/** Shrinks and stores each picture, one after another, then hangs it on the piece: on disk before it is on the screen. */
export async function takePhotos(
  db: LedgerDatabase,
  pieceKey: string,
  originals: readonly Blob[],
): Promise<void> {
  const { subject } = usePhotoIntake.getState();
  usePhotoIntake.setState(({ underWay }) => ({ underWay: underWay + originals.length }));
  for (const original of originals) {
    try {
      await takeOne(db, pieceKey, subject, original);
    } finally {
      usePhotoIntake.setState(({ underWay }) => ({ underWay: underWay - 1 }));
    }
  }
}

/** The pictures in what was dropped or pasted. */
export function picturesIn(transfer: DataTransfer | null): readonly File[] {
  return [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/') || file.type === '');
}
