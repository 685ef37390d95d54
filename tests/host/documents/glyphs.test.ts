import { beforeAll, describe, expect, test } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import type { Page } from '../../../electron/documents/layout/items';
import { missingGlyphs } from '../../../electron/documents/missing-glyphs';
import { sheetOf } from '../../../electron/documents/papers/sheet';
import { planPaper } from '../../../electron/documents/plan-paper';
import { openTypeface, type Typeface } from '../../../electron/documents/type/typeface';
import { writePdf } from '../../../electron/documents/write-pdf';
import type { Paper } from '../../../shared/documents/papers';
import { libraryDate, startOfDay } from '../../../shared/time/library-date';
import { aForeignBrooch, aSlip, aSlipPiece, aTag, aTestPage } from '../../builders/a-paper';
import { keptFiles } from '../../builders/a-shipping-paper';
import { day } from '../../builders/a-shop';
import { fontFolderForTests } from './font-folder';
import { agreement, placedGlyphs } from './glyph-ink';
import { shelf } from './paper-shelf';
import { hasPoppler, type Raster, rasterPages } from './poppler';

const folder = fontFolderForTests();
const documents = createDocuments({ fontFolder: folder });
let typeface: Typeface;
beforeAll(async () => {
  typeface = await openTypeface(folder);
});

/** Fine enough that a stroke of the smallest letter is two dots wide. */
const dpi = 300;

/** The characters whose ink is not theirs: each glyph of each size once, where it first stands. */
function withoutInk(pages: readonly Page[], rasters: readonly Raster[]): readonly string[] {
  const seen = new Set<string>();
  return pages.flatMap((page, index) => {
    const raster = rasters[index];
    if (raster === undefined) return ['no page'];
    return placedGlyphs(page, typeface).flatMap((placed) => {
      if (seen.has(placed.key)) return [];
      seen.add(placed.key);
      const { filled, stray } = agreement(placed, raster, dpi);
      return filled < 0.9 || stray > 0.2
        ? [`${placed.characters} ${filled.toFixed(2)} ${stray.toFixed(2)}`]
        : [];
    });
  });
}

const crowded = shelf.filter(
  ({ name, stock }) =>
    (name.startsWith('crowded') || name.startsWith('slip of six') || name.startsWith('test page')) &&
    stock !== 'Letter',
);

describe.skipIf(!hasPoppler)('ink of every glyph (needs poppler)', () => {
  test.each(crowded)('$name', async ({ paper, stock }) => {
    const drawn = await documents.draw(paper, { stock, dpi: null }, keptFiles);
    const planned = planPaper(paper, sheetOf(stock, null), typeface);
    if (!drawn.ok || !planned.ok) throw new Error('Not drawn.');
    expect(withoutInk(planned.value, await rasterPages(drawn.value.pdf, dpi, 'grey'))).toEqual([]);
  });

  test('a page whose letters came out as other letters is found', async () => {
    const planned = planPaper(aTag(), sheetOf('4x6in', null), typeface);
    const other = planPaper(aTag({ engraving: '2018.07.15 L to N' }), sheetOf('4x6in', null), typeface);
    if (!planned.ok || !other.ok) throw new Error('Not planned.');
    const title = { title: 'x', language: 'ja', madeAt: libraryDate(startOfDay(day('2026-11-22'))) } as const;
    const rasters = await rasterPages(await writePdf(other.value, title, typeface), dpi, 'grey');
    expect(withoutInk(planned.value, rasters).length).toBeGreaterThan(0);
    const blank = rasters.map((raster) => ({ ...raster, ink: new Uint8Array(raster.ink.length) }));
    const glyphs = new Set(
      planned.value.flatMap((page) => placedGlyphs(page, typeface)).map(({ key }) => key),
    );
    expect(withoutInk(planned.value, blank)).toHaveLength(glyphs.size);
  });
});

describe('characters that no font of ours has', () => {
  test('are named with their field before anything is drawn', async () => {
    const slip = aSlip({ customerName: '김민지 様', pieces: [aSlipPiece(1, { engraving: 'LOVE 😀' })] });
    const drawn = await documents.draw(slip, { stock: 'A4', dpi: null });
    expect(drawn).toEqual({
      ok: false,
      error: {
        kind: 'glyph-missing',
        path: ['customerName'],
        detail: expect.stringContaining('customerName: 김 (U+AE40), 민 (U+BBFC), 지 (U+C9C0); '),
      },
    });
    if (drawn.ok) throw new Error('Drawn.');
    expect(drawn.error.detail).toContain('pieces.0.engraving: 😀 (U+1F600)');
    expect(drawn.error.detail).toContain('terms: 😀 (U+1F600)');
  });

  test.each([
    '髙﨑 美紗子',
    '𠮷田',
    '葛\u{E0100}城',
    'Łukasz Öztürk',
    'Nguyễn Thị Ánh',
    'Жанна',
    'Ωmega',
    'か\u3099',
  ])('are none in %s', (customerName) => {
    expect(missingGlyphs(aSlip({ customerName }), typeface)).toEqual([]);
  });

  test('are found on tags and test pages too', () => {
    expect(missingGlyphs(aTag({ serial: '№한', stones: [] }), typeface)).toEqual([
      { path: ['serial'], characters: ['한'] },
    ]);
    const stones = [{ colour: 'red', count: 1, note: '💎💎' }] as const;
    expect(missingGlyphs(aTag({ stones: [...stones] }), typeface)).toEqual([
      { path: ['stones', 0, 'note'], characters: ['💎'] },
    ]);
    expect(missingGlyphs(aTestPage({ printer: '프린터' }), typeface)).toHaveLength(1);
  });

  test('are looked for in every typed text that reaches the sheet', () => {
    const absent = '\u{F0000}';
    const slip = aSlip({ signature: null, unsignedReason: 'x', pieces: [aForeignBrooch(1)] });
    for (const paper of [slip, aTag(), aTestPage()]) {
      const typed = leafPaths(paper).filter((path) => {
        return textsOn(withText(paper, path, absent)).some((text) => text.includes(absent));
      });
      expect(typed.length).toBeGreaterThan(0);
      for (const path of typed) {
        expect(missingGlyphs(withText(paper, path, absent), typeface)).toContainEqual({
          path,
          characters: [absent],
        });
      }
    }
  });
});

type Path = readonly (string | number)[];

/** Codes choose words and cannot hold anything typed; the policy's answer holds nothing but codes. */
const codes =
  /^(paper|language|house|kind|metal|plating|colour|claws|shank|scratches|bends|code|rule|currency|caseNumber|bagNumber|receivedOn|promisedOn|printedAt|decision)$/u;

function leafPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  const isList = Array.isArray(value);
  return Object.entries(value)
    .filter(([key]) => !codes.test(key))
    .flatMap(([key, inner]) => leafPaths(inner, [...path, isList ? Number(key) : key]));
}

function withText<P extends Paper>(paper: P, path: Path, text: string): P {
  const copy = structuredClone(paper);
  const last = path.at(-1);
  // The path was found by walking the same paper.
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(inner as object, key), copy);
  if (last !== undefined) Reflect.set(holder as object, last, text);
  return copy;
}

function textsOn(paper: Paper): readonly string[] {
  const planned = planPaper(paper, sheetOf('A4', null), typeface);
  if (!planned.ok) throw new Error('Not planned.');
  return planned.value.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
  );
}
