import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../shared/cases/piece';
import { commodityFaults } from '../../../shared/shipping/goods/commodity-faults';
import {
  countryOfManufactureOf,
  describedPiece,
  serialOf,
  tariffHeadingOf,
} from '../../../shared/shipping/goods/commodity-of-piece';
import { goodDescription, isVagueDescription } from '../../../shared/shipping/goods/vague-descriptions';
import { aCase } from '../../builders/a-case';
import { aRingLine, usd } from '../../builders/a-shipment-order';

function aPiece(changes: Partial<Piece> = {}): Piece {
  const [piece] = aCase().pieces;
  if (piece === undefined) throw new Error('The case has no piece.');
  return { ...piece, serial: 'S-1', stones: [], ...changes };
}

const journey = { direction: 'inbound', method: 'resize' } as const;

describe('what the invoice says a thing is', () => {
  test.each([
    'Jewelry',
    'jewellery',
    'Precious Metal',
    'fine jewelry',
    'Gold jewelry',
    'ring',
    'Ring for resizing',
    'a ring, sent to the maker for repair',
    'personal effects',
    'gift',
    'returned goods',
    'sample',
    '',
    '12345',
  ])('%j is too vague', (description) => {
    expect(isVagueDescription(description)).toBe(true);
  });

  test.each([
    '18 Carat Gold Necklace',
    'Platinum ring',
    'Silver bracelet for repair',
    'Wooden presentation box',
    'Platinum 950 ring set with diamond, for resizing, serial SERIAL-0001',
    goodDescription,
  ])('%j says what it is and of what', (description) => {
    expect(isVagueDescription(description)).toBe(false);
  });

  test('a piece is described by its facts', () => {
    const stones = [
      { colour: 'colourless', count: 1, note: '' },
      { colour: 'blue', count: 2, note: '' },
    ] as const;
    expect(describedPiece(aPiece({ stones: [...stones] }), journey)).toBe(
      'Platinum ring set with 1 colourless stone and 2 blue stones, finished jewelry, serial S-1, for resizing',
    );
    expect(
      describedPiece(aPiece({ kind: 'necklace', metal: 'silver', plating: '18k-gold', serial: '' }), {
        direction: 'outbound',
        method: 'repair',
      }),
    ).toBe('Silver necklace, 18K gold plated, finished jewelry, after resizing');
  });

  test('nothing is said of a metal or a kind that nobody knows, nor of a serial number in Japanese', () => {
    expect(describedPiece(aPiece({ metal: 'unknown' }), journey)).toBe('');
    expect(describedPiece(aPiece({ metal: 'other', metalNote: '真鍮' }), journey)).toBe('');
    expect(describedPiece(aPiece({ metal: 'other', metalNote: 'Palladium' }), journey)).toContain(
      'Palladium ring',
    );
    expect(describedPiece(aPiece({ kind: 'other' }), journey)).toBe('');
    expect(serialOf(aPiece({ serial: '刻印A' }), journey)).toBe('');
  });

  test('the ring that goes out in exchange does not bear the number of the one that came', () => {
    expect(serialOf(aPiece(), { direction: 'inbound', method: 'exchange' })).toBe('S-1');
    expect(serialOf(aPiece(), { direction: 'outbound', method: 'exchange' })).toBe('');
  });

  test('every description that is proposed passes its own check', () => {
    const kinds = [
      'ring',
      'necklace',
      'pendant',
      'bracelet',
      'earrings',
      'ear-cuff',
      'brooch',
      'chain',
      'watch-strap',
      'other',
    ] as const;
    const metals = [
      'platinum',
      'gold-18k-yellow',
      'gold-14k',
      'silver',
      'titanium',
      'brass',
      'other',
      'unknown',
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...metals),
        fc.constantFrom('inbound' as const, 'outbound' as const),
        fc.constantFrom('resize' as const, 'repair' as const, 'exchange' as const, 'unworked' as const),
        (kind, metal, direction, method) => {
          const description = describedPiece(aPiece({ kind, metal }), { direction, method });
          if (description === '') return;
          expect(isVagueDescription(description)).toBe(false);
          expect(description.length).toBeLessThanOrEqual(450);
          if (method === 'exchange') expect(description).not.toMatch(/repair|resiz/i);
        },
      ),
    );
  });
});

describe('the code of a thing', () => {
  test.each([
    ['silver', '711311'],
    ['platinum', '711319'],
    ['gold-10k', '711319'],
    ['titanium', '711719'],
    ['brass', '711719'],
    ['other', null],
    ['unknown', null],
  ] as const)('of %s is %s', (metal, code) => {
    expect(tariffHeadingOf({ kind: 'ring', metal, stones: [] })).toBe(code);
  });

  test('of base metal with stones is asked for, since they may be precious', () => {
    const stones = [{ colour: 'colourless', count: 1, note: '' }] as const;
    expect(tariffHeadingOf({ kind: 'ring', metal: 'titanium', stones: [...stones] })).toBeNull();
    expect(tariffHeadingOf({ kind: 'ring', metal: 'platinum', stones: [...stones] })).toBe('711319');
  });

  test('a watch strap is no jewellery, whatever it is made of', () => {
    expect(tariffHeadingOf({ kind: 'watch-strap', metal: 'platinum', stones: [] })).toBeNull();
  });

  test('has six, eight or ten digits, and for an export from the US six or ten', () => {
    const faults = (tariffCode: string, isUsExport: boolean) =>
      commodityFaults(aRingLine({ tariffCode }), 'commodities.0', { isUsExport }).map(({ code }) => code);
    expect(faults('71131', false)).toEqual(['tariff-code-form']);
    expect(faults('711319', false)).toEqual([]);
    expect(faults('71131950', false)).toEqual([]);
    expect(faults('7113195', false)).toEqual(['tariff-code-form']);
    expect(faults('711319502', false)).toEqual(['tariff-code-form']);
    expect(faults('7113195025', false)).toEqual([]);
    expect(faults('71131950251', false)).toEqual(['tariff-code-form']);
    expect(faults('711319', true)).toEqual([]);
    expect(faults('71131950', true)).toEqual(['schedule-b-form']);
    expect(faults('711319502', true)).toEqual(['schedule-b-form']);
    expect(faults('7113195025', true)).toEqual([]);
    expect(faults('', true)).toEqual(['required']);
  });

  test('where it was made is known of the two houses whose rings are made in Japan, and asked for of the rest', () => {
    expect(countryOfManufactureOf({ house: 'ciwaka' })).toBe('JP');
    expect(countryOfManufactureOf({ house: 'kuno' })).toBe('JP');
    expect(countryOfManufactureOf({ house: 'aujour' })).toBeNull();
    expect(countryOfManufactureOf({ house: 'other' })).toBeNull();
  });
});

describe('a line of the invoice', () => {
  const codes = (changes: Parameters<typeof aRingLine>[0]) =>
    commodityFaults(aRingLine(changes), 'commodities.0', { isUsExport: true }).map(
      ({ path, code }) => `${path} ${code}`,
    );

  test('may have a description of 450 characters, and one more is too long', () => {
    expect(codes({ description: `Platinum ring ${'x'.repeat(436)}` })).toEqual([]);
    expect(codes({ description: `Platinum ring ${'x'.repeat(437)}` })).toEqual([
      'commodities.0.description too-long',
    ]);
    expect(codes({ description: 'プラチナの指輪' })).toEqual(['commodities.0.description needs-latin']);
  });

  test('weighs something, and is worth no more than FedEx can write', () => {
    expect(codes({ netWeight: '0.001' })).toEqual([]);
    expect(codes({ netWeight: '0' })).toEqual(['commodities.0.netWeight measure-zero']);
    expect(codes({ netWeight: '0.0001' })).toEqual(['commodities.0.netWeight not-a-measure']);
    expect(codes({ unitValue: usd(10 ** 13) })).toEqual([]);
    expect(codes({ unitValue: usd(10 ** 13), quantity: 2 })).toEqual([
      'commodities.0.unitValue line-total-too-large',
    ]);
  });
});
