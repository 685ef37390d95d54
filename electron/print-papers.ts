import type { Ledger, PrintRequest } from '../shared/contract/calls';
import type { Paper, PrintablePaper } from '../shared/documents/papers';
import type { Binding, BoundPaper } from '../shared/printing/bindings';
import { bindingOfCarrierFile } from '../shared/printing/carrier-file-binding';
import type { StockId } from '../shared/printing/stocks';
import { err, ok, type Result } from '../shared/result';
import { checkDrawn } from './documents/check-drawn';
import type { Documents } from './documents/documents';
import { numberOn } from './documents/plan-paper';
import type { Services } from './host/services';
import { carrierJobs, keyOfCopy } from './print-carrier-file';
import type { DrawnPaper, Printing } from './printing';
import type { FilesOf } from './stored-files';

type PaperCalls = Pick<Services, 'printPapers' | 'previewPaper'>;

/** What a paper is shown on where nobody has bound it to a printer yet. */
const stockWithoutBinding: Readonly<Record<BoundPaper, StockId>> = {
  'job-bag-tag': '60x30mm',
  'claim-slip': 'A4',
  document: 'A4',
  'carrier-label': '4x6in',
};

/** A test page tests any binding; every other paper has one of its own, where it is not a document among others. */
function fitsBinding(paper: PrintablePaper, boundPaper: BoundPaper): boolean {
  switch (paper.paper) {
    case 'test-page':
      return true;
    case 'ring-measuring-sheet':
    case 'answer-letter':
    case 'invoice':
    case 'receipt':
    case 'box-manifest':
    case 'commercial-invoice':
    case 'pro-forma-invoice':
    case 'identity-sheet':
    case 'packing-list':
    case 'liability-report':
      return boundPaper === 'document';
    case 'carrier-file':
      return boundPaper === bindingOfCarrierFile(paper.file);
    case 'place-label':
    case 'staff-badge':
      // One a label, or all of them on a sheet to be cut up.
      return boundPaper === 'job-bag-tag' || boundPaper === 'document';
    default:
      return boundPaper === paper.paper;
  }
}

/** What a clerk finds the job by. */
function titleOf(paper: Paper, stock: StockId): string {
  if (paper.paper === 'test-page') return stock;
  if (paper.paper === 'answer-letter') return paper.customerName || paper.paper;
  if (paper.paper === 'invoice' || paper.paper === 'receipt') return paper.number;
  if (paper.paper === 'commercial-invoice' || paper.paper === 'pro-forma-invoice')
    return paper.order.invoiceNumber;
  if (paper.paper === 'identity-sheet' || paper.paper === 'packing-list') return paper.caseNumber;
  return numberOn(paper) ?? paper.paper;
}

const wrongBinding = (path: readonly (string | number)[]): Result<never> =>
  err({
    kind: 'invalid-input',
    detail: 'this paper has a binding of its own',
    path: [...path, 'boundPaper'],
  });

/** The keys under which the jobs of a request stand in the queue. */
function keysOf({ key, paper }: PrintRequest): readonly string[] {
  const copies = paper.paper === 'carrier-file' ? paper.file.copies : 1;
  return Array.from({ length: copies }, (_, place) => keyOfCopy(key, place));
}

/**
 * Draws what the desk wants on paper for the stock it is bound to, fetches what FedEx made, looks at it once more, and hands
 * it to the queue.
 */
export function createPaperCalls(documents: Documents, printing: Printing, filesOf: FilesOf): PaperCalls {
  async function draw(
    { key, caseId, boundPaper }: PrintRequest,
    paper: Paper,
    ledger: Ledger,
    binding: Binding,
  ): Promise<Result<readonly DrawnPaper[]>> {
    const on = { stock: binding.stock, dpi: binding.dotsPerInch };
    const drawn = await documents.draw(paper, on, filesOf(ledger));
    if (!drawn.ok) return drawn;
    const checked = await checkDrawn(drawn.value.pdf, paper, on);
    if (!checked.ok) return checked;
    const document: DrawnPaper = {
      key,
      caseId,
      ledger,
      paper: boundPaper,
      title: titleOf(paper, binding.stock),
      documentFormat: 'pdf',
      document: drawn.value.pdf,
      isCarriers: false,
      copyOf: null,
    };
    return ok([document]);
  }

  async function jobsOf(request: PrintRequest, ledger: Ledger): Promise<Result<readonly DrawnPaper[]>> {
    const { paper, boundPaper } = request;
    const binding = printing.bindings()[boundPaper];
    if (binding === null) return err({ kind: 'no-printer-bound', detail: boundPaper });
    if (paper.paper === 'carrier-file')
      return carrierJobs({ ...request, paper }, ledger, binding, filesOf(ledger));
    return draw(request, paper, ledger, binding);
  }

  return {
    async printPapers({ ledger, requests }) {
      const wanted: DrawnPaper[] = [];
      for (const [index, request] of requests.entries()) {
        if (!fitsBinding(request.paper, request.boundPaper)) return wrongBinding(['requests', index]);
        // Asked for before and taken: drawn anew it could differ, because a binding changed meanwhile.
        const absent = keysOf(request).filter((key) => printing.find(key) === undefined);
        if (absent.length === 0) continue;
        const jobs = await jobsOf(request, ledger);
        if (!jobs.ok) return jobs;
        wanted.push(...jobs.value.filter(({ key }) => absent.includes(key)));
      }
      const queued = await printing.enqueue(wanted);
      if (!queued.ok) return queued;
      return ok({ jobs: requests.flatMap(keysOf).flatMap((key) => printing.find(key) ?? []) });
    },

    async previewPaper({ ledger, paper, boundPaper }) {
      if (!fitsBinding(paper, boundPaper)) return wrongBinding([]);
      const binding = printing.bindings()[boundPaper];
      const stock = binding?.stock ?? stockWithoutBinding[boundPaper];
      const on = { stock, dpi: binding?.dotsPerInch ?? null };
      const drawn = await documents.draw(paper, on, filesOf(ledger));
      if (!drawn.ok) return drawn;
      const { pdf, widthMillimetres, heightMillimetres } = drawn.value;
      return ok({ pdfBase64: Buffer.from(pdf).toString('base64'), widthMillimetres, heightMillimetres });
    },
  };
}
