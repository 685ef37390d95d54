import { v5 as uuidInside } from 'uuid';
import type { PrintRequest } from '../shared/contract/calls';
import type { CarrierFilePaper } from '../shared/documents/shipping-papers';
import type { Binding } from '../shared/printing/bindings';
import type { DocumentFormat } from '../shared/printing/printers';
import { err, ok, type Result } from '../shared/result';
import { assumedDotsPerInch } from './documents/papers/sheet';
import type { DrawnPaper } from './printing';
import { namesTrackingNumber, readZpl } from './printing/zpl';
import { loadStoredFile, type StoredFiles } from './stored-files';

type CarrierRequest = Omit<PrintRequest, 'paper'> & { readonly paper: CarrierFilePaper };

const documentFormats: Readonly<Record<CarrierFilePaper['file']['format'], DocumentFormat>> = {
  pdf: 'pdf',
  zpl: 'raw',
};

/** The key of the n-th copy of a file, counted from 0: always the same for the same request. */
export function keyOfCopy(key: string, place: number): string {
  return place === 0 ? key : uuidInside(String(place), key);
}

/**
 * A file of FedEx's for the queue, its bytes untouched: a job for each copy that FedEx wants, so that one that went wrong can
 * be printed again by itself.
 */
export async function carrierJobs(
  { key, caseId, paper, boundPaper }: CarrierRequest,
  ledger: string,
  binding: Binding,
  files: StoredFiles,
): Promise<Result<readonly DrawnPaper[]>> {
  const { file, trackingNumber } = paper;
  const loaded = await loadStoredFile(files, file.hash, file.format);
  if (!loaded.ok) return loaded;
  if (file.format === 'zpl') {
    const checked = checkZpl(loaded.value, paper, binding);
    if (!checked.ok) return checked;
  }
  const document = Buffer.from(loaded.value);
  return ok(
    Array.from({ length: file.copies }, (_, place) => ({
      key: keyOfCopy(key, place),
      caseId,
      ledger,
      paper: boundPaper,
      title: file.copies === 1 ? trackingNumber : `${trackingNumber} ${place + 1}/${file.copies}`,
      documentFormat: documentFormats[file.format],
      document,
      isCarriers: true,
      copyOf: null,
    })),
  );
}

/** Nothing looks at a label on its way to the printer any more: neither for which head it is, nor whose it is. */
function checkZpl(
  bytes: Uint8Array,
  { file, trackingNumber }: CarrierFilePaper,
  binding: Binding,
): Result<null> {
  const zpl = readZpl(bytes);
  if (zpl === null)
    return err({ kind: 'carrier-file-unreadable', detail: 'labels are not begun and ended once' });
  const head = binding.dotsPerInch ?? assumedDotsPerInch;
  if (zpl.dotsPerInch !== null && zpl.dotsPerInch !== head) {
    const detail = `made for ${zpl.dotsPerInch} dots per inch, ${binding.printer} has ${head}`;
    return err({ kind: 'label-resolution-differs', detail });
  }
  if (file.kind === 'label' && !namesTrackingNumber(bytes, trackingNumber))
    return err({ kind: 'carrier-file-unreadable', detail: `${trackingNumber} is not on it` });
  return ok(null);
}
