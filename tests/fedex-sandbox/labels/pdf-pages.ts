import PDFDocument from 'pdfkit';

/** A PDF of pages that are drawn one after the other; sizes in points. */
export async function pdfPages(
  title: string,
  pages: readonly {
    readonly size: readonly [number, number];
    readonly draw: (page: PDFKit.PDFDocument) => void;
  }[],
): Promise<Buffer> {
  const document = new PDFDocument({
    autoFirstPage: false,
    info: { Title: title, Creator: 'Naoshi stand-in', Producer: 'Naoshi stand-in' },
  });
  for (const { size, draw } of pages) {
    document.addPage({ size: [...size], margin: 0 });
    draw(document);
  }
  document.end();
  const parts: Uint8Array[] = [];
  for await (const part of document) parts.push(part);
  return Buffer.concat(parts);
}

/** SAMPLE across the page, pale enough to read what is under it. */
export function drawSample(page: PDFKit.PDFDocument, width: number, height: number): void {
  page
    .save()
    .translate(width / 2, height / 2)
    .rotate(-35)
    .font('Helvetica-Bold')
    .fontSize(90)
    .fillColor('#000', 0.12)
    .text('SAMPLE', -200, -45, { width: 400, align: 'center', lineBreak: false })
    .restore()
    .fillColor('#000', 1);
}
