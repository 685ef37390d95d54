import { v7 } from 'uuid';
import { readCaseWithCustomer } from '../../../renderer/db/case-with-customer';
import { addPhotoToCase, readCase } from '../../../renderer/db/cases';
import type { LedgerDatabase } from '../../../renderer/db/ledger';
import { putPhoto, readPhotoBlob } from '../../../renderer/db/photos';
import { sha256 } from '../../../renderer/db/sha256';
import type { CaseId, ContentHash } from '../../../shared/cases/ids';
import type { Photo } from '../../../shared/cases/piece';
import { anActing } from '../../builders/a-shop';
import type { RawStore } from './raw-store';
import { saveOnce } from './repeated-saves';

export type CaseWithPhotos = {
  readonly caseId: CaseId;
  readonly customerId: string;
  readonly hashes: readonly ContentHash[];
};

/** As large as a photo is stored. */
const photoBytes = 250_000;
/** No run of the saves has it. */
const runOfItsOwn = 900;

/** Saves a case and hangs so many photos on its piece. */
export async function caseWithPhotos(db: LedgerDatabase, photos: number): Promise<CaseWithPhotos> {
  const caseId = await saveOnce(db, runOfItsOwn);
  const state = await readCase(db, caseId);
  const bagNumber = state?.pieces[0]?.bagNumber;
  if (state === undefined || bagNumber === undefined) throw new Error('The case has no piece.');
  const hashes: ContentHash[] = [];
  for (let number = 0; number < photos; number += 1) {
    const bytes = new Uint8Array(photoBytes).fill(number);
    const hash = await sha256(bytes);
    const photo: Photo = {
      hash,
      originalHash: hash,
      subject: 'piece',
      takenAt: '2026-11-22T16:00:00.000Z',
      widthPixels: 1600,
      heightPixels: 1200,
      bytes: photoBytes,
    };
    await putPhoto(db, { photo, blob: new Blob([bytes], { type: 'image/jpeg' }) });
    const acting = anActing({ at: '2026-11-22T16:00:00.000Z', newId: v7 });
    await addPhotoToCase(db, { caseId, bagNumber, photo }, acting);
    hashes.push(hash);
  }
  return { caseId, customerId: state.customerId, hashes };
}

/** The case, its customer, and the bytes of its photos, as its page asks for them. */
export async function openStoredCase(db: LedgerDatabase, { caseId, hashes }: CaseWithPhotos): Promise<void> {
  const found = await readCaseWithCustomer(db, caseId);
  const blobs = await Promise.all(hashes.map((hash) => readPhotoBlob(db, hash)));
  const bytes = await Promise.all(blobs.map((blob) => blob?.arrayBuffer()));
  if (found === null || bytes.includes(undefined)) throw new Error('The case is not whole.');
}

export async function openRawCase(raw: RawStore, found: CaseWithPhotos): Promise<void> {
  const [events, customer, row, photos] = await Promise.all([
    raw.getAll('events', 'subjects', `case:${found.caseId}`),
    raw.getAll('events', 'subjects', `customer:${found.customerId}`),
    raw.getAll('cases', 'id', found.caseId),
    raw.get('photos', found.hashes),
  ]);
  // Rows of the table of photos, which are known to have a blob.
  const blobs = photos.map((photo) => (photo as { readonly blob: Blob }).blob);
  await Promise.all(blobs.map((blob) => blob.arrayBuffer()));
  if (events.length === 0 || customer.length === 0 || row.length === 0) throw new Error('Rows are missing.');
}
