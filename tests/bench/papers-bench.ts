import { fileURLToPath } from 'node:url';
import { createDocuments } from '../../electron/documents/documents';
import type { Paper } from '../../shared/documents/papers';
import type { StockId } from '../../shared/printing/stocks';
import { aSlip, aTag } from '../builders/a-paper';
import { launchBrowser } from './browser';
import { inTurn, type Row } from './measure';

const papers: readonly { readonly what: string; readonly paper: () => Paper; readonly stock: StockId }[] = [
  { what: 'PDF of a job bag tag, 60 x 30 mm', paper: aTag, stock: '60x30mm' },
  { what: 'PDF of a claim slip, A4', paper: aSlip, stock: 'A4' },
];

/** Where the bundle has put them: beside this program's own folder. */
const builtFonts = fileURLToPath(new URL('../main/fonts', import.meta.url));

/** Every text of the paper, one under the other: less to lay out than the paper has, and no symbols. */
function asPage(paper: Paper): string {
  const texts: string[] = [];
  JSON.stringify(paper, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  const escaped = texts.map((text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;'));
  return `<!doctype html><meta charset="utf-8"><body>${escaped.map((text) => `<p>${text}</p>`).join('')}`;
}

/** Papers drawn by the desk beside Chromium printing the same words to PDF. */
export async function benchPapers(): Promise<readonly Row[]> {
  const documents = createDocuments({ fontFolder: builtFonts });
  const browser = await launchBrowser();
  try {
    const rows: Row[] = [];
    for (const { what, paper, stock } of papers) {
      const drawn = paper();
      await browser.page.setContent(asPage(drawn));
      const { ours, peer } = await inTurn(
        25,
        async () => {
          const made = await documents.draw(drawn, { stock, dpi: 203 });
          if (!made.ok) throw new Error(made.error.kind);
        },
        () => browser.page.pdf({ format: 'A4' }),
        3,
      );
      rows.push({ what, ours, peerName: 'Chromium page.pdf(), the same words, no symbols', peer });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
