import { PDFDocument } from '@cantoo/pdf-lib';
import type { CarrierFile } from '../../shared/shipping/carrier-file';
import { readZpl } from '../printing/zpl';

/** Labels in a stream for a label printer, pages in a PDF; null where they cannot be counted. */
export async function countPages(bytes: Buffer, format: CarrierFile['format']): Promise<number | null> {
  if (format === 'zpl') return readZpl(bytes)?.labels ?? null;
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
    return Math.max(1, document.getPageCount());
  } catch {
    // It is kept all the same: what was paid for is shown, and the check before printing says what is wrong with it.
    return null;
  }
}
