import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { symbolWidth } from '../../../electron/documents/barcodes/module-size';
import type { Item, Page } from '../../../electron/documents/layout/items';
import { type Sheet, sheetOf } from '../../../electron/documents/papers/sheet';
import { planPaper } from '../../../electron/documents/plan-paper';
import { openTypeface, type Typeface } from '../../../electron/documents/type/typeface';
import type { Paper } from '../../../shared/documents/papers';
import { languages } from '../../../shared/language';
import { serviceCodes } from '../../../shared/policies/request';
import { type StockId, stockIds, stocksFor } from '../../../shared/printing/stocks';
import { aLetter } from '../../builders/a-letter';
import {
  aCiwakaRing,
  aForeignBrooch,
  aNecklace,
  aService,
  aSignature,
  aSlip,
  aSlipPiece,
  aTag,
  aTestPage,
} from '../../builders/a-paper';
import { fontFolderForTests } from './font-folder';
import { shelf } from './paper-shelf';

const folder = fontFolderForTests();
let typeface: Typeface;
beforeAll(async () => {
  typeface = await openTypeface(folder);
});

type Box = {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** White space that nothing else may darken: left and right, above and below. */
  readonly quietX: number;
  readonly quietY: number;
};

/** A hundredth of a millimetre: sums of rounded widths. */
const hair = 0.03;

/** The room that letters, symbols and signatures take; lines and frames may touch them. */
function boxOf(item: Item): Box | null {
  const free = { quietX: 0, quietY: 0 };
  switch (item.kind) {
    case 'text':
      return {
        ...free,
        what: item.text,
        left: item.x,
        right: item.x + typeface.widthOf(item.text, item.weight, item.size),
        top: item.baseline - item.size * 0.8,
        bottom: item.baseline + item.size * 0.1,
      };
    case 'symbol': {
      const { symbol, moduleDots, dpi, barHeight } = item;
      const width = symbolWidth(symbol, moduleDots, dpi);
      const module = width / symbol.columns;
      const isMatrix = symbol.symbology === 'data-matrix';
      return {
        what: `${symbol.symbology} ${symbol.text}`,
        left: item.x,
        right: item.x + width,
        top: item.y,
        bottom: item.y + (barHeight ?? width),
        // ISO/IEC 16022 asks for one module all around, ISO/IEC 15417 for ten at both ends.
        quietX: module * (isMatrix ? 1 : 10),
        quietY: isMatrix ? module : 0,
      };
    }
    case 'image':
      return {
        ...free,
        what: 'photo',
        left: item.x,
        right: item.x + item.width,
        top: item.y,
        bottom: item.y + item.height,
      };
    case 'strokes':
      return {
        ...free,
        what: 'signature',
        left: item.x,
        right: item.x + item.width,
        top: item.y,
        bottom: item.y + item.height,
      };
    default:
      return null;
  }
}

/** Whether the second stands in the first, or in the white that the first needs. */
function disturbs(one: Box, other: Box): boolean {
  return (
    one.left - one.quietX < other.right - hair &&
    other.left < one.right + one.quietX - hair &&
    one.top - one.quietY < other.bottom - hair &&
    other.top < one.bottom + one.quietY - hair
  );
}

function overlaps({ items }: Page): readonly string[] {
  const boxes = items.flatMap((item) => boxOf(item) ?? []);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => disturbs(one, other) || disturbs(other, one))
      .map((other) => `${one.what} / ${other.what}`),
  );
}

/** What reaches over the margins, which are white enough for any symbol. */
function outside({ items }: Page, { left, top, width, height }: Sheet): readonly string[] {
  return items
    .flatMap((item) => boxOf(item) ?? [])
    .filter(
      (box) =>
        box.left < left - hair ||
        box.right > left + width + hair ||
        box.top < top - hair ||
        box.bottom > top + height + hair,
    )
    .map(({ what }) => what);
}

function faults(paper: Paper, stock: StockId, dpi: number | null = null): readonly string[] {
  const sheet = sheetOf(stock, dpi);
  const planned = planPaper(paper, sheet, typeface);
  if (!planned.ok) throw new Error(planned.error.detail);
  return planned.value.flatMap((page) => [...overlaps(page), ...outside(page, sheet)]);
}

const slipStocks = stocksFor('claim-slip').map(({ id }) => id);

const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.stringMatching(/^[ァ-ヶ一-龠々〆。、「」ー]{0,60}$/u),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('the layout of every paper', () => {
  test.each(shelf)('$name: nothing overlaps and nothing leaves the margins', ({ paper, stock }) => {
    expect(faults(paper, stock)).toEqual([]);
  });

  test('a tag holds one page and overlaps nowhere, whatever is engraved, set and asked for', () => {
    const tag = fc.record({
      language: fc.constantFrom(...languages),
      copy: fc.integer({ min: 0, max: 99 }),
      sample: fc.boolean(),
      pieceCount: fc.integer({ min: 2, max: 99 }),
      engraving: anyText,
      serial: anyText,
      currentSize: fc.constantFrom(null, 1, 11.5, 30),
      plating: fc.constantFrom(null, 'none', '18k-gold', 'rhodium'),
      stones: fc.array(
        fc.record({
          colour: fc.constantFrom('colourless', 'multicolour', 'red'),
          count: fc.integer({ min: 1, max: 999 }),
          note: anyText,
        }),
        { maxLength: 12 },
      ),
      services: fc.array(fc.constantFrom(...serviceCodes), { minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(tag, fc.constantFrom(...stockIds), ({ services, ...changes }, stock) => {
        const paper = aTag({ ...changes, services: services.map((code) => aService({ code })) });
        expect(faults(paper, stock)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a slip overlaps nowhere and leaves no margin, whoever it is for and however much was agreed', () => {
    const slip = fc.record({
      language: fc.constantFrom(...languages),
      copy: fc.integer({ min: 0, max: 99 }),
      sample: fc.boolean(),
      customerName: fc.oneof(anyText, fc.constant('山'.repeat(200))),
      unsignedReason: anyText,
      signature: fc.constantFrom(null, { svg: aSignature, signedAt: '2026-11-22T02:13:11.000Z' }),
      terms: fc.array(fc.oneof(anyText, fc.constant('')), { maxLength: 80 }).map((lines) => lines.join('\n')),
    });
    const making = fc.constantFrom(aSlipPiece, aNecklace, aCiwakaRing, aForeignBrooch);
    const pieces = fc.array(fc.tuple(making, anyText), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(slip, pieces, fc.constantFrom(...slipStocks), (changes, made, stock) => {
        const paper = aSlip({
          ...changes,
          pieces: made.map(([make, typed], index) => make(index + 1, { engraving: typed, metalNote: typed })),
        });
        expect(faults(paper, stock)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a letter overlaps nowhere and leaves no margin, whatever was written to whom', () => {
    const anyKind = fc.constantFrom(
      ...(['day', 'addressee', 'sender', 'title', 'opening', 'closing', 'heading', 'body', 'end'] as const),
    );
    const letter = fc.record({
      language: fc.constantFrom(...languages),
      copy: fc.integer({ min: 0, max: 99 }),
      sample: fc.boolean(),
      paragraphs: fc.array(
        fc.oneof(
          fc.record({ kind: anyKind, text: anyText }),
          fc.record({ kind: fc.constant('list' as const), items: fc.array(anyText, { maxLength: 9 }) }),
        ),
        { minLength: 1, maxLength: 40 },
      ),
    });
    fc.assert(
      fc.property(letter, fc.constantFrom('A4', 'Letter'), (changes, stock) => {
        expect(faults(aLetter(changes), stock)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([150, 180, 203, 300, 600, 1200])(
    'tags and test pages keep their order at %i dots per inch',
    (dpi) => {
      for (const stock of stockIds) {
        expect(faults(aTag({ copy: 3, sample: true }), stock, dpi)).toEqual([]);
        expect(faults(aTestPage({ printer: 'プリンター'.repeat(60) }), stock, dpi)).toEqual([]);
      }
    },
  );

  test('a head too coarse for a symbol that can be read is refused, not drawn over the words', () => {
    const planned = planPaper(aTag(), sheetOf('60x30mm', 72), typeface);
    expect(planned).toMatchObject({ ok: false, error: { kind: 'paper-not-printable' } });
  });
});
