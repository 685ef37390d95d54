import { beforeAll, describe, expect, test } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import type { Item } from '../../../electron/documents/layout/items';
import { sheetOf } from '../../../electron/documents/papers/sheet';
import { planPaper } from '../../../electron/documents/plan-paper';
import { openTypeface, type Typeface } from '../../../electron/documents/type/typeface';
import { stocksFor } from '../../../shared/printing/stocks';
import { japaneseSizeToDiameter } from '../../../shared/ring-sizes/ring-sizes';
import { aMeasuringSheet } from '../../builders/a-paper';
import { fontFolderForTests } from './font-folder';
import { extractedPages, hasPoppler, type Raster, rasterPages } from './poppler';

const folder = fontFolderForTests();
const documents = createDocuments({ fontFolder: folder });
let typeface: Typeface;
beforeAll(async () => {
  typeface = await openTypeface(folder);
});

const dpi = 600;
const dotsPerPoint = dpi / 72;
const millimetresPerDot = 25.4 / dpi;
const sheets = stocksFor('document').map(({ id }) => ({
  stock: id,
  paper: aMeasuringSheet({ language: id === 'A4' ? 'ja' : 'en' }),
}));
type Printed = (typeof sheets)[number];

type Circle = Extract<Item, { kind: 'circle' }>;
type Rule = Extract<Item, { kind: 'rule' }>;

function planned({ paper, stock }: Printed): readonly Item[] {
  const pages = planPaper(paper, sheetOf(stock, null), typeface);
  if (!pages.ok) throw new Error(pages.error.detail);
  return pages.value.flatMap(({ items }) => items);
}

async function rasterOf({ paper, stock }: Printed): Promise<Raster> {
  const drawn = await documents.draw(paper, { stock, dpi: null });
  if (!drawn.ok) throw new Error(drawn.error.detail);
  expect(drawn.value.pages).toBe(1);
  const [page] = await rasterPages(drawn.value.pdf, dpi, 'grey');
  if (page === undefined) throw new Error('No page.');
  return page;
}

function isDark({ width, ink }: Raster, x: number, y: number): boolean {
  return (ink[Math.round(y) * width + Math.round(x)] ?? 0) >= 128;
}

/** First and last dark dot of a line of dots around a middle, in millimetres from outer edge to outer edge. */
function extent(dark: (at: number) => boolean, middle: number, reach: number): number {
  const places = Array.from(
    { length: Math.ceil(2 * reach) },
    (_, place) => Math.round(middle - reach) + place,
  );
  const inked = places.filter(dark);
  return ((inked.at(-1) ?? 0) - (inked[0] ?? 0) + 1) * millimetresPerDot;
}

/** Middles of the dark stretches of a line of dots, in millimetres. */
function stretches(dark: (at: number) => boolean, from: number, to: number): readonly number[] {
  const middles: number[] = [];
  let start: number | null = null;
  for (let at = Math.round(from); at <= to; at++) {
    if (dark(at)) start ??= at;
    else if (start !== null) {
      middles.push(((start + at - 1) / 2) * millimetresPerDot);
      start = null;
    }
  }
  return middles;
}

describe.skipIf(!hasPoppler)(
  'the ring measuring sheet as a printer of 600 dpi makes it (needs poppler)',
  () => {
    test.each(sheets)(
      'on $stock every circle is as wide and as high as its size is inside',
      async (printed) => {
        const raster = await rasterOf(printed);
        const circles = planned(printed).filter((item): item is Circle => item.kind === 'circle');
        expect(circles).toHaveLength(30);
        for (const [place, circle] of circles.entries()) {
          const expected = japaneseSizeToDiameter(place + 1);
          const x = circle.x * dotsPerPoint;
          const y = circle.y * dotsPerPoint;
          const reach = (expected / 2 + 1) / millimetresPerDot;
          const across = extent((at) => isDark(raster, at, y), x, reach);
          const down = extent((at) => isDark(raster, x, at), y, reach);
          expect(Math.abs(across - expected), `size ${place + 1} across`).toBeLessThan(0.1);
          expect(Math.abs(down - expected), `size ${place + 1} down`).toBeLessThan(0.1);
        }
      },
    );

    test.each(sheets)(
      'on $stock both rulers are 100.0 mm, a millimetre from tick to tick',
      async (printed) => {
        const raster = await rasterOf(printed);
        const hundred = (100 * 72) / 25.4;
        const bases = planned(printed).filter(
          (item): item is Rule =>
            item.kind === 'rule' &&
            Math.abs(item.toX - item.fromX + (item.toY - item.fromY) - hundred) < 0.01,
        );
        expect(bases).toHaveLength(2);
        for (const { fromX, fromY, toX, toY } of bases) {
          const isAcross = fromY === toY;
          // Seven tenths of a millimetre from the base: every tick is longer than that.
          const beside = ((isAcross ? fromY : fromX) + (0.7 * 72) / 25.4) * dotsPerPoint;
          const ends = isAcross ? [fromX, toX] : [fromY, toY];
          const [from = 0, to = 0] = ends.map((end) => end * dotsPerPoint);
          const ticks = stretches(
            (at) => (isAcross ? isDark(raster, at, beside) : isDark(raster, beside, at)),
            from - 10,
            to + 10,
          );
          expect(ticks).toHaveLength(101);
          expect(Math.abs((ticks.at(-1) ?? 0) - (ticks[0] ?? 0) - 100)).toBeLessThan(0.05);
          for (const [place, tick] of ticks.entries()) {
            expect(Math.abs(tick - (ticks[0] ?? 0) - place)).toBeLessThan(0.05);
          }
        }
      },
    );

    test('says to print at 100 %, to check the ruler, and that tables differ, in the language asked for', async () => {
      const textOf = async (printed: Printed) => {
        const drawn = await documents.draw(printed.paper, { stock: printed.stock, dpi: null });
        return drawn.ok ? (await extractedPages(drawn.value.pdf)).join('') : '';
      };
      const [a4, letter] = sheets;
      if (a4 === undefined || letter === undefined) throw new Error('Documents have two stocks.');
      const english = await textOf(letter);
      expect(english).toContain('Printat100%');
      expect(english).toContain('bothmustread100mm');
      expect(english).toContain('areadingonaringgaugedecides');
      expect(english).toContain('17.00/53.4mmUS61/2·UKM1/2ISO53');
      const japanese = await textOf(a4);
      expect(japanese).toContain('100%（拡大縮小なし）');
      expect(japanese).toContain('リングゲージ');
      expect(japanese).toContain('印刷日2026年11月22日');
    });

    test('is refused on a label, where the circles would not fit', async () => {
      for (const stock of ['4x6in', '62x100mm', '60x30mm'] as const) {
        const drawn = await documents.draw(aMeasuringSheet(), { stock, dpi: null });
        expect(drawn).toMatchObject({ ok: false, error: { kind: 'paper-not-printable' } });
      }
    });
  },
);
