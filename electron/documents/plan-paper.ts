import type { AppError } from '../../shared/app-error';
import type { Paper } from '../../shared/documents/papers';
import { paperTitles } from '../../shared/documents/words/paper-words';
import { assertNever, ok, type Result } from '../../shared/result';
import { libraryDate, startOfDay } from '../../shared/time/library-date';
import { instant, plainDate } from '../../shared/time/plain-date';
import type { Page } from './layout/items';
import { answerLetterPages } from './papers/answer-letter';
import { boxManifestPages } from './papers/box-manifest';
import { claimSlipPages } from './papers/claim-slip';
import { customsInvoicePages } from './papers/customs-invoice';
import { identitySheetPages } from './papers/identity-sheet';
import { invoicePages } from './papers/invoice';
import { jobBagTagPage } from './papers/job-bag-tag';
import { liabilityPages } from './papers/liability-report';
import { packingListPages } from './papers/packing-list';
import { placeLabelPages, staffBadgePages } from './papers/place-labels';
import { receiptPages } from './papers/receipt';
import { ringMeasuringSheetPage } from './papers/ring-measuring-sheet';
import type { Sheet } from './papers/sheet';
import { testPagePage } from './papers/test-page';
import type { Typeface } from './type/typeface';
import type { PdfTitle } from './write-pdf';

/** The pages of a paper on a sheet of a stock, laid out but not yet drawn. */
export function planPaper(
  paper: Paper,
  sheet: Sheet,
  typeface: Typeface,
  isFiled = false,
): Result<readonly Page[], AppError> {
  switch (paper.paper) {
    case 'job-bag-tag':
      return onePage(jobBagTagPage(paper, sheet, typeface));
    case 'claim-slip':
      return claimSlipPages(paper, sheet, typeface);
    case 'test-page':
      return onePage(testPagePage(paper, sheet, typeface));
    case 'ring-measuring-sheet':
      return onePage(ringMeasuringSheetPage(paper, sheet, typeface));
    case 'answer-letter':
      return answerLetterPages(paper, sheet, typeface);
    case 'invoice':
      return ok(invoicePages(paper, sheet, typeface));
    case 'receipt':
      return ok(receiptPages(paper, sheet, typeface));
    case 'box-manifest':
      return boxManifestPages(paper, sheet, typeface);
    case 'liability-report':
      return ok(liabilityPages(paper, sheet, typeface));
    case 'place-label':
      return placeLabelPages(paper, sheet, typeface);
    case 'staff-badge':
      return staffBadgePages(paper, sheet, typeface);
    case 'commercial-invoice':
    case 'pro-forma-invoice':
      return customsInvoicePages(paper, sheet, typeface, isFiled);
    case 'identity-sheet':
      return ok(identitySheetPages(paper, sheet, typeface));
    case 'packing-list':
      return ok(packingListPages(paper, sheet, typeface));
    default:
      return assertNever(paper);
  }
}

/** The number that the paper's symbols hold; a test page has symbols of its own, most office papers have none. */
export function numberOn(paper: Paper): string | null {
  switch (paper.paper) {
    case 'claim-slip':
      return paper.caseNumber;
    case 'job-bag-tag':
      return paper.bagNumber;
    case 'box-manifest':
      return paper.boxNumber;
    case 'test-page':
    case 'answer-letter':
    case 'ring-measuring-sheet':
    case 'invoice':
    case 'receipt':
    case 'liability-report':
    case 'place-label':
    case 'staff-badge':
    case 'commercial-invoice':
    case 'pro-forma-invoice':
    case 'identity-sheet':
    case 'packing-list':
      return null;
    default:
      return assertNever(paper);
  }
}

export function pdfTitleOf(paper: Paper): PdfTitle {
  const title = paperTitles[paper.paper][paper.language];
  const named = nameOf(paper);
  return {
    title: named === null ? title : `${title} ${named}`,
    language: paper.language,
    madeAt: madeAt(paper),
  };
}

function nameOf(paper: Paper): string | null {
  switch (paper.paper) {
    case 'answer-letter':
      return paper.subject;
    case 'invoice':
    case 'receipt':
      return paper.number;
    case 'commercial-invoice':
    case 'pro-forma-invoice':
      return paper.order.invoiceNumber;
    case 'identity-sheet':
    case 'packing-list':
      return paper.caseNumber;
    default:
      return numberOn(paper);
  }
}

function onePage(page: Result<Page, AppError>): Result<readonly Page[], AppError> {
  return page.ok ? ok([page.value]) : page;
}

/** The latest moment that the paper itself speaks of: no clock is read, so the same paper is always the same bytes. */
function madeAt(paper: Paper): Date {
  const moment = momentOn(paper);
  const latest = moment === null ? null : instant(moment);
  if (latest !== null) return libraryDate(latest);
  const day = plainDate(dayOn(paper));
  if (day === null) throw new Error('A paper without a day.');
  return libraryDate(startOfDay(day));
}

function momentOn(paper: Paper): string | null {
  if (paper.paper === 'test-page') return paper.printedAt;
  if (paper.paper === 'box-manifest') return paper.sent?.at ?? null;
  return paper.paper === 'claim-slip' ? (paper.signature?.signedAt ?? null) : null;
}

function dayOn(paper: Paper): string {
  switch (paper.paper) {
    case 'test-page':
      return paper.printedAt.slice(0, 10);
    case 'ring-measuring-sheet':
    case 'place-label':
    case 'staff-badge':
      return paper.printedOn;
    case 'box-manifest':
      return paper.runOn;
    case 'liability-report':
      return paper.countedOn;
    case 'answer-letter':
      return paper.writtenOn;
    case 'invoice':
    case 'receipt':
    case 'commercial-invoice':
    case 'pro-forma-invoice':
      return paper.issuedOn;
    case 'identity-sheet':
    case 'packing-list':
      return paper.madeOn;
    default:
      return paper.receivedOn;
  }
}
