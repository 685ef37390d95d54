import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { contentHashSchema } from '../../../shared/cases/ids';
import type { Ledger } from '../../../shared/contract/ledgers';
import { importedPdfBytesLimit } from '../../../shared/contract/shipping-calls';
import { err, ok, type Result } from '../../../shared/result';
import type { CarrierFile } from '../../../shared/shipping/carrier-file';
import type { Services } from '../../host/services';
import type { FileStore } from '../../journal/file-store';
import { isWholePdf } from '../../printing/check-pdf';
import { numbersInText } from './numbers-in-text';
import { pdfText } from './pdf-text';

/** Invoices say so in their first lines; a label with its copies says neither of the other words. */
function kindOf(pages: readonly string[]): CarrierFile['kind'] {
  const [first = ''] = pages;
  const text = first.toUpperCase();
  if (/COMMERCIAL\s+INVOICE|PRO\s*-?\s*FORMA/u.test(text)) return 'invoice';
  if (/AIR\s*WAYBILL\s+COPY|POUCH|CUSTOMS\s+COPY/u.test(text) && !/TRK\s*#/u.test(text))
    return 'waybill-copy';
  return /FEDEX|TRK\s*#|SHIP\s+DATE/u.test(text) ? 'label' : 'other';
}

const unreadable = (detail: string): Result<never> =>
  err({ kind: 'import-unreadable', detail, path: ['pdfBase64'] });

async function pageCount(bytes: Uint8Array): Promise<Result<number>> {
  if (!isWholePdf(bytes)) return unreadable('not a PDF, or not all of it');
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
    if (document.isEncrypted) return err({ kind: 'import-locked', path: ['pdfBase64'] });
    const pages = document.getPageCount();
    return pages === 0 ? unreadable('no pages') : ok(pages);
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

async function textOf(bytes: Uint8Array): Promise<Result<readonly string[]>> {
  try {
    return ok(await pdfText(bytes));
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Takes in a PDF that was made elsewhere: looked at, read, and kept as it is. */
export function createImport(
  filesOf: (ledger: Ledger) => Pick<FileStore, 'store'>,
): Services['importCarrierFile'] {
  return async ({ ledger, pdfBase64 }) => {
    const bytes = Buffer.from(pdfBase64, 'base64');
    if (bytes.length > importedPdfBytesLimit)
      return err({
        kind: 'invalid-input',
        detail: `more than ${importedPdfBytesLimit} bytes`,
        path: ['pdfBase64'],
      });
    const pages = await pageCount(bytes);
    if (!pages.ok) return pages;
    const text = await textOf(bytes);
    if (!text.ok) return text;
    const hash = contentHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));
    const stored = await filesOf(ledger).store(hash, bytes, 'pdf');
    if (!stored.ok) return stored;
    const file: CarrierFile = {
      kind: kindOf(text.value),
      format: 'pdf',
      hash,
      pages: pages.value,
      copies: 1,
    };
    const { trackingNumbers, doubtfulNumbers } = numbersInText(text.value);
    return ok({ file, trackingNumbers: [...trackingNumbers], doubtfulNumbers: [...doubtfulNumbers] });
  };
}
