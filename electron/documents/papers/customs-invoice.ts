import type { AppError } from '../../../shared/app-error';
import { customsInvoiceWords as words } from '../../../shared/documents/words/customs-invoice-words';
import { pageOf, sampleMark } from '../../../shared/documents/words/paper-words';
import { filled } from '../../../shared/documents/words/terms-words';
import { ok, type Result } from '../../../shared/result';
import { invoiceTotals } from '../../../shared/shipping/invoice-totals';
import { type Element, type Item, moved, type Page } from '../layout/items';
import { framedWords } from '../layout/marks';
import { paginate } from '../layout/paginate';
import { gap, keptWithNext, solid, stacked } from '../layout/strips';
import { points } from '../measures';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { closingStrips } from './customs-invoice-close';
import { headStrips, waybillText } from './customs-invoice-head';
import { columnHeads, commodityStrips, lineColumns } from './customs-invoice-lines';
import { type CustomsInvoice, type InvoiceSetting, plain, size } from './customs-invoice-type';
import type { Sheet } from './sheet';

const titleSize = 15;
const headHeight = points(11);

/**
 * An invoice as customs read it, in as many sets as were asked for: the original and its copies, each with pages of its own.
 * One that cannot be summed up is refused.
 */
export function customsInvoicePages(
  invoice: CustomsInvoice,
  sheet: Sheet,
  typeface: Typeface,
  isFiled: boolean,
): Result<readonly Page[], AppError> {
  const isDraft = !isFiled && lacksLabel(invoice);
  const summed = invoiceTotals(invoice.order);
  if (!summed.ok) return summed;
  const totals = summed.value;
  const setting: InvoiceSetting = { typeface, width: sheet.width };
  const columns = lineColumns(invoice.order, totals, setting);
  const headsOf = (table: Element | null) => stacked(columnHeads(columns, totals, typeface, table));
  const heads = headsOf(null);
  const frame = {
    pageWidth: sheet.pageWidth,
    pageHeight: sheet.pageHeight,
    left: sheet.left,
    top: sheet.top + headHeight,
    laterTop: sheet.top + headHeight + heads.height,
    bottom: sheet.top + sheet.height,
  };
  const sets = invoice.paper === 'commercial-invoice' ? invoice.sets : 1;
  const pages = Array.from({ length: sets }, (_, set) => {
    const table: Element = { role: 'Table', parent: null };
    const lines = invoice.order.commodities.map((_line, index) =>
      commodityStrips(invoice.order, totals, index, columns, typeface, table),
    );
    const strips = [
      ...headStrips(invoice, setting),
      gap(size * 0.6),
      // Never alone at the foot of a page.
      ...keptWithNext([solid(heads.height, headsOf(table).items)]),
      ...lines.slice(0, -1).flat(),
      // The sums never stand on a page without a line.
      ...keptWithNext(lines.at(-1) ?? []),
      ...closingStrips(invoice, totals, setting),
    ];
    return paginate(strips, frame, (page, count, flowed) => [
      ...runningHead(invoice, { isDraft, set, page, count }, sheet, typeface),
      ...(page > 1 && flowed.some((item) => isIn(item, table))
        ? heads.items.map((item) => moved(item, sheet.left, frame.laterTop - heads.height))
        : []),
    ]);
  });
  return ok(pages.flat());
}

function isIn(item: Item, table: Element): boolean {
  return 'element' in item && item.element?.parent?.parent === table;
}

type PagePlace = {
  readonly isDraft: boolean;
  /** 0 = the original. */
  readonly set: number;
  readonly page: number;
  readonly count: number;
};

/** On every page: what it is, whether it counts, which set and page of how many; from the second, of which invoice. */
function runningHead(
  invoice: CustomsInvoice,
  { isDraft, set, page, count }: PagePlace,
  sheet: Sheet,
  typeface: Typeface,
): readonly Item[] {
  const isCommercial = invoice.paper === 'commercial-invoice';
  const title = isCommercial ? words.commercialTitle : words.proFormaTitle;
  const baseline = sheet.top + titleSize;
  const right = sheet.left + sheet.width;
  const pages = pageOf(page, count, 'en');
  const pagesX = right - typeface.widthOf(pages, 'regular', size);
  const marksX = sheet.left + typeface.widthOf(title, 'bold', titleSize) + titleSize * 0.6;
  const marks = { x: marksX, baseline: baseline - 1, size: titleSize * 0.68, width: pagesX - size - marksX };
  const under = isCommercial
    ? page === 1
      ? ''
      : filled(words.continued, { invoice: invoice.order.invoiceNumber, number: waybillText(invoice) })
    : words.proFormaLead;
  const text = (x: number, down: number, content: string, style: Style, element: Element | null): Item => ({
    ...{ kind: 'text', x, baseline: baseline + down, text: content },
    ...{ ...style, element },
  });
  // Repeated on every page: only the first is read aloud.
  const heading: Element | null = page === 1 ? { role: 'H1', parent: null } : null;
  return [
    ...(isDraft ? [acrossPage(sheet)] : []),
    text(sheet.left, 0, title, { weight: 'bold', size: titleSize }, heading),
    ...framedWords(typeface, marksOf(invoice, isDraft, set), marks),
    text(pagesX, 0, pages, plain, null),
    ...(under === '' ? [] : [text(sheet.left, size * 1.5, under, plain, null)]),
  ];
}

/** A paper that looks like an invoice, without FedEx's own label of that very number kept beside it, is none yet. */
function lacksLabel(invoice: CustomsInvoice): boolean {
  if (invoice.paper === 'pro-forma-invoice') return false;
  const { trackingNumber, label } = invoice;
  return trackingNumber === null || label === null || label.trackingNumber !== trackingNumber;
}

function marksOf(invoice: CustomsInvoice, isDraft: boolean, set: number): readonly string[] {
  const copies = invoice.paper === 'commercial-invoice' ? invoice.sets - 1 : null;
  const setMark = set === 0 ? words.original : filled(words.copyOf, { copy: `${set}`, copies: `${copies}` });
  return [
    ...(isDraft ? [words.draft] : []),
    ...(invoice.sample ? [sampleMark.en] : []),
    ...(copies === null ? [] : [setMark]),
    ...(invoice.copy === 0 ? [] : [filled(words.reprint, { copy: `${invoice.copy}` })]),
  ];
}

function acrossPage({ pageWidth, pageHeight }: Sheet): Item {
  return { kind: 'across', x: pageWidth / 2, y: pageHeight / 2, text: words.draft, size: 150 };
}
