import barcodes from '@bwip-js/node';
import type { ShipRequest } from '../../../electron/fedex/schemas/ship-request';
import { type LabelOrder, type LabelPart, sampleLabel } from './label';
import { drawSample, pdfPages } from './pdf-pages';

/** A dot of a 203 dpi head in points. */
const dot = 72 / 203;
/** Bars are drawn so much narrower on each side, in dots: renderers blacken every dot that an edge touches. */
const hair = 0.1;

type Stock = Extract<
  ShipRequest['requestedShipment']['labelSpecification'],
  { readonly imageType: 'PDF' }
>['labelStockType'];

/** The page of each stock in points, and where the label's corner lies on it; `lying` labels are turned by a quarter. */
const stocks: Readonly<
  Record<
    Stock,
    {
      readonly size: readonly [number, number];
      readonly corner: readonly [number, number];
      readonly lying: boolean;
    }
  >
> = {
  PAPER_4X6: { size: [288, 432], corner: [0, 0], lying: false },
  PAPER_4X675: { size: [288, 486], corner: [0, 0], lying: false },
  PAPER_4X8: { size: [288, 576], corner: [0, 0], lying: false },
  PAPER_4X9: { size: [288, 648], corner: [0, 0], lying: false },
  PAPER_7X475: { size: [504, 342], corner: [36, 27], lying: true },
  PAPER_85X11_TOP_HALF_LABEL: { size: [612, 792], corner: [90, 54], lying: true },
  PAPER_85X11_BOTTOM_HALF_LABEL: { size: [612, 792], corner: [90, 450], lying: true },
  PAPER_LETTER: { size: [612, 792], corner: [162, 54], lying: false },
};

function drawBars(page: PDFKit.PDFDocument, part: Extract<LabelPart, { readonly kind: 'bars' }>): void {
  const [encoded] = barcodes.raw('code128', part.digits, {});
  if (encoded === undefined || !('sbs' in encoded)) throw new Error(`No Code 128 of ${part.digits}.`);
  let x = part.x;
  for (const [place, modules] of encoded.sbs.entries()) {
    const width = modules * part.module;
    if (place % 2 === 0) page.rect(x + hair, part.y, width - 2 * hair, part.height).fill('#000');
    x += width;
  }
}

function drawStacked(page: PDFKit.PDFDocument, part: Extract<LabelPart, { readonly kind: 'stacked' }>): void {
  const [encoded] = barcodes.raw('pdf417', part.text, `columns=${part.columns} eclevel=5 rowmult=1`);
  if (encoded === undefined || !('pixs' in encoded)) throw new Error('No PDF417 of the shipment.');
  const { pixs, pixx, pixy } = encoded;
  for (let row = 0; row < pixy; row++) {
    for (let column = 0; column < pixx; column++) {
      if (pixs[row * pixx + column] !== 1) continue;
      let end = column;
      while (end < pixx && pixs[row * pixx + end] === 1) end++;
      page
        .rect(
          part.x + column * part.module + hair,
          part.y + row * part.row,
          (end - column) * part.module - 2 * hair,
          part.row,
        )
        .fill('#000');
      column = end;
    }
  }
}

/** Draws in dots from the label's corner. */
function drawPart(page: PDFKit.PDFDocument, part: LabelPart): void {
  switch (part.kind) {
    case 'text':
      // As narrow as the letters of a thermal head.
      page.save().translate(part.x, part.y).scale(0.75, 1);
      page.font('Helvetica-Bold').fontSize(part.height).fillColor('#000');
      page.text(part.text, 0, 0, { lineBreak: false }).restore();
      return;
    case 'rule':
      page.rect(part.x, part.y, part.width, part.height).fill('#000');
      return;
    case 'stacked':
      drawStacked(page, part);
      return;
    case 'bars':
      drawBars(page, part);
  }
}

/** On whole dots of the page, so that no bar falls between two. */
function onDots(points: number): number {
  return Math.round(points / dot) * dot;
}

function drawLabel(page: PDFKit.PDFDocument, parts: readonly LabelPart[], stock: Stock): void {
  const { corner, lying } = stocks[stock];
  const [x, y] = corner;
  page.save().translate(onDots(x), onDots(y));
  if (lying) page.translate(1218 * dot, 0).rotate(90);
  page.scale(dot);
  for (const part of parts) drawPart(page, part);
  page.restore();
}

function drawWaybillCopy(
  page: PDFKit.PDFDocument,
  order: LabelOrder,
  copy: number,
  size: readonly [number, number],
): void {
  const [width, height] = size;
  const texts = sampleLabel(order).flatMap((part) => (part.kind === 'text' ? [part] : []));
  page.save().scale(Math.min(width / 320, 1.4));
  page.font('Helvetica-Bold').fontSize(11).text(`AIR WAYBILL COPY ${copy} - PLEASE PLACE IN POUCH`, 12, 12);
  page.font('Helvetica').fontSize(7);
  for (const part of texts)
    page.text(part.text, part.x * dot + 8, part.y * dot * 0.95 + 30, { lineBreak: false });
  page.restore();
  drawSample(page, width, height);
}

/** The label on its stock, then two copies of the waybill: three pages that must all be printed. */
export function pdfLabel(order: LabelOrder, stock: Stock): Promise<Buffer> {
  const parts = sampleLabel(order);
  const { size } = stocks[stock];
  const copies = [1, 2].map((copy) => ({
    size,
    draw: (page: PDFKit.PDFDocument) => drawWaybillCopy(page, order, copy, size),
  }));
  return pdfPages(`SAMPLE label ${order.trackingNumber}`, [
    { size, draw: (page) => drawLabel(page, parts, stock) },
    ...copies,
  ]);
}
