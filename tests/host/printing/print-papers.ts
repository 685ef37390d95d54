import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { type StockId, stockOf } from '../../../shared/printing/stocks';

const pointsPerMillimetre = 72 / 25.4;

/** A PDF of the stock's size with that many pages, each with its number on it. */
export async function aPdf(stock: StockId, pages = 1): Promise<Buffer> {
  const { widthMillimetres, heightMillimetres } = stockOf(stock);
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([
      widthMillimetres * pointsPerMillimetre,
      heightMillimetres * pointsPerMillimetre,
    ]);
    page.drawText(`${stock} ${number} of ${pages}`, { x: 8, y: 8, size: 8, font });
  }
  return Buffer.from(await document.save());
}

/** Sizes in millimetres of the pages of a PDF, as a reader sees them. */
export async function pageSizes(
  pdf: Uint8Array,
): Promise<readonly { readonly width: number; readonly height: number }[]> {
  const document = await PDFDocument.load(pdf);
  return document.getPages().map((page) => {
    const box = page.getCropBox();
    const isTurned = page.getRotation().angle % 180 !== 0;
    const [width, height] = isTurned ? [box.height, box.width] : [box.width, box.height];
    return {
      width: Math.round((width / pointsPerMillimetre) * 10) / 10,
      height: Math.round((height / pointsPerMillimetre) * 10) / 10,
    };
  });
}
