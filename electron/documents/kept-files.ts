import type { ContentHash } from '../../shared/cases/ids';
import type { Paper } from '../../shared/documents/papers';
import { ok, type Result } from '../../shared/result';
import { namesTrackingNumber, readZpl } from '../printing/zpl';
import { loadStoredFile, type StoredFiles } from '../stored-files';
import type { Photos } from './write-pdf';

/** The pictures that belong on a paper; one that is not there refuses the paper, which would prove less than it says. */
export async function photosOn(paper: Paper, files: StoredFiles): Promise<Result<Photos>> {
  const photos = new Map<ContentHash, Uint8Array>();
  for (const { hash } of picturesOf(paper)) {
    const loaded = await loadStoredFile(files, hash);
    if (!loaded.ok) return loaded;
    photos.set(hash, loaded.value);
  }
  return ok(photos);
}

function picturesOf(paper: Paper): readonly { readonly hash: ContentHash }[] {
  switch (paper.paper) {
    case 'identity-sheet':
      return paper.pieces.flatMap(({ photos }) => photos);
    case 'commercial-invoice':
    case 'pro-forma-invoice':
      return paper.signer?.image == null ? [] : [paper.signer.image];
    default:
      return [];
  }
}

/** The paper with no more than is kept: an invoice whose label is not on disk, or is another's, has none, and is a draft. */
export async function asKept(paper: Paper, files: StoredFiles): Promise<Paper> {
  if (paper.paper !== 'commercial-invoice' || paper.label === null) return paper;
  const { hash, trackingNumber } = paper.label;
  const label = await loadStoredFile(files, hash);
  return label.ok && mayBeLabelOf(label.value, trackingNumber) ? paper : { ...paper, label: null };
}

/** In a PDF the number is compressed: what is in it was read when it was stored. */
function mayBeLabelOf(bytes: Uint8Array, trackingNumber: string): boolean {
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return isPdf || (readZpl(bytes) !== null && namesTrackingNumber(bytes, trackingNumber));
}
