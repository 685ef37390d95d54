import barcodes from '@bwip-js/node';
import PDFDocument from 'pdfkit';

/** Field and header marks of ANSI MH10.8.3, as a square of FedEx's has them. */
const group = '\u001d';
const record = '\u001e';

/** What the square on an Express label says of a parcel to Japan. */
export function squareText(trackingNumber: string): string {
  return `[)>${record}01${group}021040061${group}392${group}18${group}${trackingNumber}0430${group}FDE${group}`;
}

/** What the bars on it say: twenty digits of service and destination, two noughts, the number. */
export function barsText(trackingNumber: string): string {
  return `1012345678901234567800${trackingNumber}`;
}

type Symbols = {
  /** Of PDF417, Code 128 and Data Matrix; left out where absent. */
  readonly square?: string;
  readonly bars?: readonly string[];
  readonly matrix?: string;
};

type Making = Symbols & {
  /** Words that can be copied out of the page; a scan has none. */
  readonly words?: string;
  readonly size?: readonly [number, number];
  /** Of the pictures on the page: less than 1 is how small a label stands on a larger page. */
  readonly scale?: number;
  readonly pages?: number;
};

/** Dots of a 203 dpi head, three a module as on labels. */
function picture(symbology: string, text: string, scale: number): Promise<Buffer> {
  const bars = symbology === 'code128';
  return barcodes.toBuffer({
    bcid: symbology,
    text,
    scale,
    padding: 6,
    backgroundcolor: 'FFFFFF',
    // Millimetres; the stacked and the square ones have heights of their own.
    ...(bars ? { height: 16 } : {}),
  });
}

/** A PDF of pages that are pictures, as a scanner makes it or a page that draws a label as one bitmap. */
export async function bitmapLabel(making: Making): Promise<Buffer> {
  const { square, bars = [], matrix, words, size = [288, 432], scale = 1, pages = 1 } = making;
  const pictures = [
    ...(square === undefined ? [] : [await picture('pdf417', square, 2)]),
    ...(matrix === undefined ? [] : [await picture('datamatrix', matrix, 4)]),
    ...(await Promise.all(bars.map((text) => picture('code128', text, 2)))),
  ];
  const document = new PDFDocument({ autoFirstPage: false });
  for (let page = 0; page < pages; page++) {
    document.addPage({ size: [...size], margin: 0 });
    if (words !== undefined) document.fontSize(9).text(words, 12, 8);
    let top = words === undefined ? 8 : 24;
    for (const each of pictures) {
      // Where a PNG says how large it is.
      const [width, height] = [each.readUInt32BE(16), each.readUInt32BE(20)];
      const dot = (72 / 203) * scale;
      document.image(each, 12, top, { width: width * dot, height: height * dot });
      top += height * dot + 24 * scale;
    }
  }
  document.end();
  const parts: Uint8Array[] = [];
  for await (const part of document) parts.push(part);
  return Buffer.concat(parts);
}
