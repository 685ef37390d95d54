import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { moduleDotsFor } from '../../../electron/documents/barcodes/module-size';
import { code128, dataMatrix } from '../../../electron/documents/barcodes/symbols';
import { createDocuments } from '../../../electron/documents/documents';
import { points } from '../../../electron/documents/measures';
import { bagNumber, caseNumber, parseScan } from '../../../shared/cases/case-number';
import type { Station } from '../../../shared/cases/ids';
import type { Paper } from '../../../shared/documents/papers';
import type { StockId } from '../../../shared/printing/stocks';
import { aSlip, aTag, aTestPage, paperCase } from '../../builders/a-paper';
import { day } from '../../builders/a-shop';
import { fontFolderForTests } from './font-folder';
import { hasPoppler, type Raster, rasterPages } from './poppler';

const documents = createDocuments({ fontFolder: fontFolderForTests() });

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(wasm);
  prepareZXingModule({
    overrides: { wasmBinary: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
});

async function scan({ width, height, ink }: Raster): Promise<readonly string[]> {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let dot = 0; dot < ink.length; dot++) {
    data.fill(255 - (ink[dot] ?? 0), dot * 4, dot * 4 + 3);
    data[dot * 4 + 3] = 255;
  }
  const found = await readBarcodes({ width, height, data, colorSpace: 'srgb' } as ImageData, {
    formats: ['DataMatrix', 'Code128'],
    tryHarder: true,
    maxNumberOfSymbols: 8,
  });
  return found.map(({ format, text }) => `${format} ${text}`).sort((one, other) => one.localeCompare(other));
}

async function scanned(paper: Paper, stock: StockId, dpi: number | null, at = dpi ?? 203) {
  const drawn = await documents.draw(paper, { stock, dpi });
  if (!drawn.ok) throw new Error(drawn.error.detail);
  const [first] = await rasterPages(drawn.value.pdf, at, 'one-bit', 1);
  if (first === undefined) throw new Error('No page.');
  return scan(first);
}

const longest = caseNumber('GZX' as Station, day('2026-11-22'), 9999);

describe.skipIf(!hasPoppler)('symbols as a print head of black dots prints them (needs poppler)', () => {
  test.each(['60x30mm', '62x100mm'] as const)(
    'the tag on %s reads its bag number off a Data Matrix',
    async (stock) => {
      const tag = aTag({ copy: 1, sample: true });
      expect(await scanned(tag, stock, null)).toEqual([`DataMatrix ${tag.bagNumber}`]);
    },
  );

  test.each(['4x6in', 'A4', 'Letter'] as const)(
    'the tag on %s reads it off a Code 128 too',
    async (stock) => {
      const tag = aTag();
      expect(await scanned(tag, stock, null)).toEqual([
        `Code128 ${tag.bagNumber}`,
        `DataMatrix ${tag.bagNumber}`,
      ]);
    },
  );

  test.each(['A4', 'Letter', '4x6in'] as const)(
    'the slip on %s reads the case number off both',
    async (stock) => {
      expect(await scanned(aSlip(), stock, null)).toEqual([
        `Code128 ${paperCase}`,
        `DataMatrix ${paperCase}`,
      ]);
    },
  );

  test('the slip on the 62 mm roll reads it off the Data Matrix alone', async () => {
    expect(await scanned(aSlip(), '62x100mm', null)).toEqual([`DataMatrix ${paperCase}`]);
  });

  test.each([180, 203, 300, 600])('at %i dots per inch all symbols of a label read', async (dpi) => {
    expect(await scanned(aTag(), '60x30mm', dpi)).toEqual([`DataMatrix ${aTag().bagNumber}`]);
    expect(await scanned(aSlip(), '4x6in', dpi)).toEqual([`Code128 ${paperCase}`, `DataMatrix ${paperCase}`]);
  });

  test('what was laid out for a label head reads off a printer of 600 dots per inch', async () => {
    expect(await scanned(aSlip(), '4x6in', null, 600)).toEqual([
      `Code128 ${paperCase}`,
      `DataMatrix ${paperCase}`,
    ]);
  });

  test('the longest numbers there are read as well', async () => {
    const bag = bagNumber(longest, 99);
    const tag = aTag({ bagNumber: bag });
    expect(await scanned(tag, '60x30mm', null)).toEqual([`DataMatrix ${bag}`]);
    expect(await scanned(aSlip({ caseNumber: longest }), 'A4', null)).toEqual([
      `Code128 ${longest}`,
      `DataMatrix ${longest}`,
    ]);
  });

  test('a scanned test page is taken for no bag and no case', async () => {
    const found = await scanned(aTestPage(), '4x6in', null);
    expect(found).toEqual(['Code128 NAOSHI-TEST', 'DataMatrix NAOSHI-TEST']);
    expect(parseScan('NAOSHI-TEST')).toBeNull();
  });
});

describe('the size of a module', () => {
  const bars = code128(aTag().bagNumber);
  const matrix = dataMatrix(aTag().bagNumber);

  test('a Code 128 of a bag number fits at three dots a module and not at less', () => {
    const needed = (bars.columns + 20) * 3;
    const width = (dots: number) => (dots * 72) / 203;
    expect(moduleDotsFor(bars, width(needed), 203)).toBe(3);
    expect(moduleDotsFor(bars, width(needed - 1), 203)).toBeNull();
  });

  test('60 mm is too narrow for it, four inches are not', () => {
    expect(moduleDotsFor(bars, points(60), 203)).toBeNull();
    expect(moduleDotsFor(bars, points(101.6 - 8), 203)).toBe(3);
  });

  test('a Data Matrix grows with its room up to what a scanner likes, in whole dots', () => {
    expect(moduleDotsFor(matrix, points(15.5), 203)).toBe(5);
    expect(moduleDotsFor(matrix, points(200), 203)).toBe(6);
    expect(moduleDotsFor(matrix, points(8), 203)).toBeNull();
  });

  test('a finer head takes more dots for the same module, never fewer than three', () => {
    expect(moduleDotsFor(bars, points(180), 600)).toBe(8);
    expect(moduleDotsFor(bars, points(400), 100)).toBe(3);
  });
});
