import { describe, expect, test } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import { badgeLabel, placeLabel } from '../../../shared/cases/places/place-code';
import { readScan } from '../../../shared/cases/places/read-scan';
import type { Paper } from '../../../shared/documents/papers';
import { rowOf } from '../../../shared/documents/words/box-words';
import { pageOf } from '../../../shared/documents/words/paper-words';
import { placeKindWording } from '../../../shared/wording/stages';
import { aManifest, aPlaceLabel, aStaffBadge, paperBox } from '../../builders/a-box-paper';
import { scanBack } from '../../builders/scan-back';
import { fontFolderForTests } from './font-folder';
import { extractedPages, hasPoppler, rasterPages, withoutBlanks } from './poppler';

const documents = createDocuments({ fontFolder: fontFolderForTests() });

async function drawn(paper: Paper, stock: 'A4' | 'Letter' | '60x30mm' | '62x100mm' | '4x6in' = 'A4') {
  const result = await documents.draw(paper, { stock, dpi: null });
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

async function codesOnEachPage(...[paper, stock]: Parameters<typeof drawn>) {
  const { pdf } = await drawn(paper, stock);
  const pages = await rasterPages(pdf, 203, 'one-bit');
  return Promise.all(pages.map((page) => scanBack(page)));
}

describe.skipIf(!hasPoppler)('the manifest of a box (needs poppler)', () => {
  test.each([
    [1, 'A4'],
    [20, 'Letter'],
    [99, 'A4'],
  ] as const)('of %i pieces on %s reads the number of the box off the first page', async (rows, stock) => {
    const { pdf } = await drawn(aManifest(rows), stock);
    const [first] = await rasterPages(pdf, 203, 'one-bit', 1);
    if (first === undefined) throw new Error('No page.');
    expect(await scanBack(first)).toEqual([`Code128 ${paperBox}`, `DataMatrix ${paperBox}`]);
  });

  test.each(['en', 'ja'] as const)(
    'in %s names every bag once, with its place among all',
    async (language) => {
      const manifest = aManifest(99, { language });
      const pages = await extractedPages((await drawn(manifest)).pdf);
      expect(pages.length).toBeGreaterThan(2);
      const text = pages.join('');
      for (const [index, { bagNumber }] of manifest.rows.entries()) {
        expect(text.split(bagNumber)).toHaveLength(2);
        expect(text).toContain(withoutBlanks(rowOf(index + 1, 99, language)));
      }
      for (const [index, page] of pages.entries()) {
        expect(page).toContain(paperBox);
        expect(page).toContain(withoutBlanks(pageOf(index + 1, pages.length, language)));
      }
    },
  );

  test('sums the declared values up for each currency, and counts', async () => {
    const text = (await extractedPages((await drawn(aManifest(20, { language: 'en' }))).pdf)).join('');
    // Two of twenty are declared in dollars.
    expect(text).toContain('Pieces20Declaredtotal¥3,240,000,US$2,501.00');
  });

  test('the last page never stands without a piece', async () => {
    for (const rows of [1, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28]) {
      const manifest = aManifest(rows);
      const pages = await extractedPages((await drawn(manifest)).pdf);
      expect(pages.at(-1)).toContain(manifest.rows.at(-1)?.bagNumber);
    }
  });
});

describe.skipIf(!hasPoppler)('labels and badges (need poppler)', () => {
  const label = aPlaceLabel();
  const codes = label.places.map(({ code }) => placeLabel(code));
  const badge = aStaffBadge();
  const badges = badge.people.map(({ staffId }) => badgeLabel(staffId));

  test.each(['60x30mm', '62x100mm'] as const)('on %s each is a page with a Data Matrix', async (stock) => {
    expect(await codesOnEachPage(label, stock)).toEqual(codes.map((code) => [`DataMatrix ${code}`]));
    expect(await codesOnEachPage(badge, stock)).toEqual(badges.map((code) => [`DataMatrix ${code}`]));
  });

  test('on the wide label stock each has a Code 128 too', async () => {
    const both = (code: string) => [`Code128 ${code}`, `DataMatrix ${code}`];
    expect(await codesOnEachPage(label, '4x6in')).toEqual(codes.map(both));
    expect(await codesOnEachPage(badge, '4x6in')).toEqual(badges.map(both));
  });

  test.each(['A4', 'Letter'] as const)('on %s all stand on one sheet with both codes', async (stock) => {
    const [first, ...others] = await codesOnEachPage(label, stock);
    expect(others).toEqual([]);
    expect(first?.toSorted()).toEqual(
      codes.flatMap((code) => [`Code128 ${code}`, `DataMatrix ${code}`]).toSorted(),
    );
    const [people] = await codesOnEachPage(badge, stock);
    expect(people).toHaveLength(4);
  });

  test('what is scanned is the very place and the very person, and people can read whose it is', async () => {
    const places = label.places.map((place) => ({ ...place, address: '', retired: false }));
    const staff = badge.people.map(({ staffId }) => staffId);
    const context = { places, staff, stations: [] };
    for (const [index, page] of (await codesOnEachPage(label, '60x30mm')).entries()) {
      const scanned = page[0]?.replace('DataMatrix ', '') ?? '';
      expect(readScan(scanned, context)).toMatchObject({
        kind: 'place',
        place: { code: places[index]?.code },
      });
    }
    for (const [index, page] of (await codesOnEachPage(badge, '60x30mm')).entries()) {
      const scanned = page[0]?.replace('DataMatrix ', '') ?? '';
      expect(readScan(scanned, context)).toEqual({ kind: 'badge', staffId: staff[index] });
    }
    const texts = await extractedPages((await drawn(label, '60x30mm')).pdf);
    for (const [index, place] of places.entries()) {
      expect(texts[index]).toContain(withoutBlanks(place.name));
      expect(texts[index]).toContain(placeKindWording[place.kind].ja);
    }
  });

  test('a sheet holds fourteen labels on two pages', async () => {
    const [place] = label.places;
    if (place === undefined) throw new Error('No place.');
    const { pages } = await drawn(aPlaceLabel({ places: Array.from({ length: 14 }, () => place) }), 'A4');
    expect(pages).toBe(2);
  });
});
