import PDFDocument from 'pdfkit';
import type { ContentHash } from '../../shared/cases/ids';
import type { Language } from '../../shared/language';
import { barsOf } from './barcodes/bars';
import type { AcrossItem, Element, Item, Page } from './layout/items';
import type { Typeface } from './type/typeface';

export interface PdfTitle {
  readonly title: string;
  readonly language: Language;
  /** The moment that the paper itself speaks of, so that the same paper is the same bytes at any time. */
  readonly madeAt: Date;
}

/** The bytes of the photos on the pages. */
export type Photos = ReadonlyMap<ContentHash, Uint8Array>;

/** Pages as PDF 1.7, tagged, with the fonts embedded as far as they are used. */
export async function writePdf(
  pages: readonly Page[],
  { title, language, madeAt }: PdfTitle,
  typeface: Typeface,
  photos: Photos = new Map(),
): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    // No font by this name: the library would otherwise load the metrics of Helvetica, which is not shipped.
    font: '',
    info: {
      Title: title,
      Creator: 'Naoshi',
      Producer: 'Naoshi',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  });
  for (const [name, font] of typeface.fonts) {
    // The library takes an opened font as well as bytes, which its types do not say; opening it anew costs 30 ms a paper.
    document.registerFont(name, font as unknown as Uint8Array);
  }
  keepSize(document);
  const structure = new Structure(document);
  for (const page of pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    for (const item of page.items) structure.mark(item, () => draw(document, item, typeface, photos));
  }
  structure.end();
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Asks viewers not to fit the pages to the paper when they print (ISO 32000-1, 12.2). */
function keepSize(document: PDFKit.PDFDocument): void {
  // The library makes this dictionary for `displayTitle` and has no option for its other entries.
  const { _root } = document as unknown as {
    readonly _root: {
      readonly data: { readonly ViewerPreferences: { readonly data: Record<string, unknown> } };
    };
  };
  _root.data.ViewerPreferences.data.PrintScaling = 'None';
}

/** Ties what is drawn to the structure tree that screen readers follow. */
class Structure {
  readonly #document: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #made = new Map<Element, PDFKit.PDFStructureElement>();

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  mark(item: Item, drawItem: () => void): void {
    const element = 'element' in item ? item.element : null;
    if (element === null) {
      this.#document.markContent('Artifact', { type: 'Layout' });
      drawItem();
      this.#document.endMarkedContent();
      return;
    }
    const content = this.#document.markStructureContent(element.role);
    drawItem();
    this.#document.endMarkedContent();
    this.#elementOf(element).add(content);
  }

  end(): void {
    this.#root.end();
  }

  #elementOf(element: Element): PDFKit.PDFStructureElement {
    const known = this.#made.get(element);
    if (known !== undefined) return known;
    const parent = element.parent === null ? this.#root : this.#elementOf(element.parent);
    const options = element.alt === undefined ? {} : { alt: element.alt };
    const made = this.#document.struct(element.role, options);
    parent.add(made);
    this.#made.set(element, made);
    return made;
  }
}

function draw(document: PDFKit.PDFDocument, item: Item, typeface: Typeface, photos: Photos): void {
  switch (item.kind) {
    case 'text': {
      let x = item.x;
      for (const run of typeface.runsOf(item.text, item.weight)) {
        document.font(run.font).fontSize(item.size);
        document.text(run.text, x, item.baseline, { lineBreak: false, baseline: 'alphabetic' });
        x += document.widthOfString(run.text);
      }
      return;
    }
    case 'symbol': {
      for (const { x, y, width, height } of barsOf(item)) document.rect(x, y, width, height);
      document.fill('black');
      return;
    }
    case 'image': {
      const { x, y, width, height, hash } = item;
      const photo = photos.get(hash);
      if (photo === undefined) throw new Error(`No photo ${hash}.`);
      document.image(Buffer.from(photo), x, y, { fit: [width, height], align: 'center', valign: 'center' });
      return;
    }
    case 'across':
      drawAcross(document, item, typeface);
      return;
    case 'rule':
      document.lineWidth(item.thickness);
      if (item.isDashed) document.dash(3, { space: 3 });
      document.moveTo(item.fromX, item.fromY).lineTo(item.toX, item.toY).stroke('black');
      if (item.isDashed) document.undash();
      return;
    case 'frame':
      document.lineWidth(item.thickness);
      if (item.isDashed) document.dash(3, { space: 3 });
      document.rect(item.x, item.y, item.width, item.height).stroke('black');
      if (item.isDashed) document.undash();
      return;
    case 'circle':
      document.lineWidth(item.thickness);
      document.circle(item.x, item.y, (item.diameter - item.thickness) / 2).stroke('black');
      return;
    case 'strokes':
      document.save();
      document.translate(item.x, item.y).scale(item.scale).translate(-item.offsetX, -item.offsetY);
      document
        .lineWidth(item.thickness / item.scale)
        .lineCap('round')
        .lineJoin('round');
      document.path(item.path).stroke('black');
      document.restore();
  }
}

/** Rising from left to right, through its middle; pale enough to read what stands on it. */
function drawAcross(
  document: PDFKit.PDFDocument,
  { x, y, text, size }: AcrossItem,
  typeface: Typeface,
): void {
  const [run] = typeface.runsOf(text, 'bold');
  if (run === undefined) return;
  const width = typeface.widthOf(text, 'bold', size);
  document.save();
  document.rotate(-50, { origin: [x, y] });
  document.font(run.font).fontSize(size).fillColor('#dedede');
  document.text(text, x - width / 2, y + size * 0.36, { lineBreak: false, baseline: 'alphabetic' });
  document.restore();
  document.fillColor('black');
}
