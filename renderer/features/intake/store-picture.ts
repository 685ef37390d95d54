import type { Photo, PhotoSubject } from '../../../shared/cases/piece';
import { err, ok, type Result } from '../../../shared/result';
import { now } from '../../app/clock';
import type { LedgerDatabase } from '../../db/ledger';
import { putPhoto } from '../../db/photos';
import { type PictureRefusal, pictureFrom } from './picture';

export type PhotoStoreRefusal = PictureRefusal | 'not-stored';

/** Shrinks a picture and keeps its bytes; what it then hangs on is the caller's. */
export async function storePicture(
  db: LedgerDatabase,
  subject: PhotoSubject,
  original: Blob,
): Promise<Result<Photo, PhotoStoreRefusal>> {
  const made = await pictureFrom(original);
  if (!made.ok) return made;
  const { jpeg, hash, originalHash, widthPixels, heightPixels } = made.value;
  const photo: Photo = {
    hash,
    originalHash,
    subject,
    takenAt: now(),
    widthPixels,
    heightPixels,
    bytes: jpeg.size,
  };
  try {
    await putPhoto(db, { photo, blob: jpeg });
  } catch {
    // Whatever the database's reason, the clerk must know that this photo is not kept.
    return err('not-stored');
  }
  return ok(photo);
}
