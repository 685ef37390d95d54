import type { ContentHash } from '../../shared/cases/ids';
import type { Photo } from '../../shared/cases/piece';
import type { Desk } from '../../shared/contract/desk';
import { ok, type Result } from '../../shared/result';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';

/** Keeps a photo's stored bytes under their hash; the same bytes twice are kept once. */
export async function putPhoto(
  db: LedgerDatabase,
  { photo, blob }: { readonly photo: Photo; readonly blob: Blob },
): Promise<void> {
  await inTransaction(db, 'rw', ['photos'], async ({ photos }) => {
    const [kept] = await photos.bulkGet([photo.hash]);
    if (kept === undefined) await photos.add({ hash: photo.hash, photo, blob });
  });
}

/** Undefined where only the journal's folder has it: see `fetchPhoto`. */
export async function readPhotoBlob(db: LedgerDatabase, hash: ContentHash): Promise<Blob | undefined> {
  const [row] = await db.photos.bulkGet([hash]);
  return row?.blob;
}

/** The photo from here or, after the store was built anew, from beside the journal, which is then remembered here. */
export async function fetchPhoto(db: LedgerDatabase, desk: Desk, photo: Photo): Promise<Result<Blob>> {
  const kept = await readPhotoBlob(db, photo.hash);
  if (kept !== undefined) return ok(kept);
  const loaded = await desk.loadStoredFile(db.ledger, photo.hash);
  if (!loaded.ok) return loaded;
  const blob = new Blob([loaded.value], { type: 'image/jpeg' });
  await putPhoto(db, { photo, blob });
  return ok(blob);
}
