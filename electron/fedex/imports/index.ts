import { createHash } from 'node:crypto';
import { contentHashSchema } from '../../../shared/cases/ids';
import type { Ledger } from '../../../shared/contract/ledgers';
import { importedPdfBytesLimit } from '../../../shared/contract/shipping-calls';
import { err, ok } from '../../../shared/result';
import type { CarrierFile } from '../../../shared/shipping/carrier-file';
import type { Services } from '../../host/services';
import type { FileStore } from '../../journal/file-store';
import { isWholePdf } from '../../printing/check-pdf';
import { loadStoredFile } from '../../stored-files';
import type { FileReader } from './file-reader';
import { hasLabelSymbol, numbersInSymbols } from './numbers-in-symbols';
import { numbersInText } from './numbers-in-text';
import type { PdfReading } from './read-pdf';

/** Invoices say so in their first lines; a label with its copies says neither of the other words, or none at all. */
function kindOf({ texts, symbols }: PdfReading): CarrierFile['kind'] {
  const [first = ''] = texts;
  const text = first.toUpperCase();
  if (/COMMERCIAL\s+INVOICE|PRO\s*-?\s*FORMA/u.test(text)) return 'invoice';
  if (/AIR\s*WAYBILL\s+COPY|POUCH|CUSTOMS\s+COPY/u.test(text) && !/TRK\s*#/u.test(text))
    return 'waybill-copy';
  return /FEDEX|TRK\s*#|SHIP\s+DATE/u.test(text) || hasLabelSymbol(symbols) ? 'label' : 'other';
}

type FilesOf = (ledger: Ledger) => Pick<FileStore, 'store' | 'load'>;

/** Takes in a PDF that was made elsewhere: looked at, read, and kept as it is. */
export function createImport(filesOf: FilesOf, { readPdf }: FileReader): Services['importCarrierFile'] {
  return async ({ ledger, pdfBase64 }) => {
    const bytes = Buffer.from(pdfBase64, 'base64');
    if (bytes.length > importedPdfBytesLimit)
      return err({
        kind: 'import-too-large',
        detail: `more than ${importedPdfBytesLimit} bytes`,
        path: ['pdfBase64'],
      });
    if (!isWholePdf(bytes))
      return err({ kind: 'import-unreadable', detail: 'not a PDF, or not all of it', path: ['pdfBase64'] });
    const read = await readPdf(bytes);
    if (!read.ok) return read;
    const { pages, texts, symbols } = read.value;
    const hash = contentHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));
    const stored = await filesOf(ledger).store(hash, bytes, 'pdf');
    if (!stored.ok) return stored;
    const file: CarrierFile = { kind: kindOf(read.value), format: 'pdf', hash, pages, copies: 1 };
    const inWords = numbersInText(texts);
    const inSymbols = numbersInSymbols(symbols);
    return ok({
      file,
      trackingNumbers: [...inWords.trackingNumbers],
      scannedNumbers: [...inSymbols.trackingNumbers],
      doubtfulNumbers: [...new Set([...inWords.doubtfulNumbers, ...inSymbols.doubtfulNumbers])],
    });
  };
}

/** What a label printer would make of a label that it alone can read. */
export function createLabelPictures(filesOf: FilesOf, { drawZpl }: FileReader): Services['pictureLabel'] {
  return async ({ ledger, hash }) => {
    const loaded = await loadStoredFile(filesOf(ledger), hash, 'zpl');
    if (!loaded.ok) return loaded;
    const drawn = await drawZpl(loaded.value);
    if (!drawn.ok) return drawn;
    return ok({ picturesBase64: drawn.value.map((png) => Buffer.from(png).toString('base64')) });
  };
}
