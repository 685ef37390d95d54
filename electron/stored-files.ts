import type { ContentHash } from '../shared/cases/ids';
import type { Ledger } from '../shared/contract/calls';
import { err, ok, type Result } from '../shared/result';
import type { CarrierFile } from '../shared/shipping/carrier-file';
import type { FileStore } from './journal/file-store';

/** The photos and the carrier's files of one ledger, beside its journal. */
export type StoredFiles = Pick<FileStore, 'load'>;
export type FilesOf = (ledger: Ledger) => StoredFiles;

const beginnings: Readonly<Record<CarrierFile['format'], RegExp>> = { pdf: /^%PDF-/u, zpl: /^\s*[\^~]/u };

/** The bytes as they were stored; refused where they are not there, have changed, or are something else. */
export async function loadStoredFile(
  files: StoredFiles,
  hash: ContentHash,
  format: CarrierFile['format'] | null = null,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const loaded = await files.load(hash);
  if (!loaded.ok) {
    const detail = [loaded.error.kind, loaded.error.detail].filter(Boolean).join(': ');
    return err({ kind: 'stored-file-missing', detail });
  }
  const beginning = Buffer.from(loaded.value.subarray(0, 64)).toString('latin1');
  if (format === null || beginnings[format].test(beginning)) return ok(loaded.value);
  return err({ kind: 'carrier-file-unreadable', detail: `${hash} is no ${format}` });
}
