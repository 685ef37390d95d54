import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundPapers } from '../../../shared/printing/bound-papers';
import { partsOfPrinterId, printerIdOf, printerIdSchema } from '../../../shared/printing/printers';
import { matchStock, sizeOfMedia } from '../../../shared/printing/stock-match';
import { stockOf, stocks, stocksFor } from '../../../shared/printing/stocks';

describe('a stock', () => {
  it.each(stocks.map((stock) => [stock.id, stock] as const))(
    '%s has the size that its media name says',
    (_, stock) => {
      const size = sizeOfMedia(stock.media);
      expect(size?.widthMillimetres).toBeCloseTo(stock.widthMillimetres, 6);
      expect(size?.heightMillimetres).toBeCloseTo(stock.heightMillimetres, 6);
    },
  );

  it('there is for every kind of paper', () => {
    for (const paper of boundPapers) expect(stocksFor(paper).length).toBeGreaterThan(0);
  });

  it('of 60 mm suits a tag and nothing else', () => {
    expect(stockOf('60x30mm').papers).toEqual(['job-bag-tag']);
    expect(stocksFor('document').map(({ id }) => id)).toEqual(['A4', 'Letter']);
  });
});

describe('a printer', () => {
  const tag = stockOf('60x30mm');

  it.each([
    ['says nothing of its media', [], [], 'unsaid', 'om_60x30mm_60x30mm'],
    ['has the tag under our name for it', ['om_60x30mm_60x30mm'], [], 'supported', 'om_60x30mm_60x30mm'],
    [
      'has the tag under CUPS’s name for it',
      ['custom_60x30mm_60x30mm'],
      [],
      'supported',
      'custom_60x30mm_60x30mm',
    ],
    ['has the tag in inches', ['oe_tag_2.36x1.18in'], [], 'supported', 'oe_tag_2.36x1.18in'],
    ['has the tag loaded', ['oe_tag_2.36x1.18in'], ['oe_tag_2.36x1.18in'], 'ready', 'oe_tag_2.36x1.18in'],
    [
      'has only the tag turned by 90 degrees',
      ['om_30x60mm_30x60mm'],
      [],
      'unsupported',
      'om_60x30mm_60x30mm',
    ],
    ['has A4 alone', ['iso_a4_210x297mm'], ['iso_a4_210x297mm'], 'unsupported', 'om_60x30mm_60x30mm'],
    [
      'takes any size up to 62 x 500 mm',
      ['custom_min_25x25mm', 'custom_max_62x500mm'],
      [],
      'supported',
      'custom_60x30mm_60x30mm',
    ],
    [
      'takes any size from 61 mm on',
      ['custom_min_61x25mm', 'custom_max_110x500mm'],
      [],
      'unsupported',
      'om_60x30mm_60x30mm',
    ],
    [
      'has names that say no size',
      ['stationery', 'auto', 'na_letter'],
      [],
      'unsupported',
      'om_60x30mm_60x30mm',
    ],
  ] as const)('that %s: %s', (_, media, mediaReady, standing, name) => {
    expect(matchStock(tag, { media: [...media], mediaReady: [...mediaReady] })).toEqual({
      standing,
      media: name,
    });
  });

  it.each([
    [0.5, 'supported'],
    [0.51, 'unsupported'],
    [-0.5, 'supported'],
    [-0.51, 'unsupported'],
  ] as const)('whose label is %d mm off is told apart at half a millimetre: %s', (off, standing) => {
    const name = `om_x_${60 + off}x30mm`;
    expect(matchStock(tag, { media: [name], mediaReady: [] }).standing).toBe(standing);
  });

  it('is never sent a name that it did not give, unless it takes custom sizes or says nothing', () => {
    const mediaName = fc
      .tuple(fc.integer({ min: 200, max: 3000 }), fc.integer({ min: 200, max: 3000 }))
      .map(([width, height]) => `om_x_${width / 10}x${height / 10}mm`);
    fc.assert(
      fc.property(fc.array(mediaName, { minLength: 1 }), fc.constantFrom(...stocks), (media, stock) => {
        const match = matchStock(stock, { media, mediaReady: [] });
        if (match.standing === 'supported') expect(media).toContain(match.media);
        else expect(match.standing).toBe('unsupported');
      }),
    );
  });
});

describe('a printer’s id', () => {
  it.each([
    ['cups', 'Office A4 / 窓口:2'],
    ['windows', '\\\\server\\Brother QL-820NWB'],
    ['tcp-9100', '192.168.1.40:9100'],
    ['tcp-9100', 'zebra.local:6101'],
  ] as const)('of %s %s is taken apart as it was put together', (port, name) => {
    expect(partsOfPrinterId(printerIdOf(port, name))).toEqual({ port, name });
  });

  it.each([
    '',
    'cups:',
    'lpd:x',
    'tcp-9100:zebra',
    'tcp-9100:zebra:',
    'tcp-9100::9100',
    'tcp-9100:a/b:1',
    'tcp-9100:a b:1',
  ])('"%s" is none', (text) => {
    expect(printerIdSchema.safeParse(text).success).toBe(false);
  });
});
