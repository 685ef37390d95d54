import { describe, expect, test } from 'vitest';
import { metals, type Piece, pieceKinds } from '../../../shared/cases/piece';
import { tariffHeadingOf } from '../../../shared/shipping/goods/commodity-of-piece';
import { scheduleBOffers, scheduleBThings } from '../../../shared/shipping/goods/schedule-b';

type Facts = Pick<Piece, 'kind' | 'metal' | 'stones' | 'declaredValue'>;

function codesOf(changes: Partial<Facts>): readonly string[] {
  const facts: Facts = {
    kind: 'ring',
    metal: 'platinum',
    stones: [],
    declaredValue: { minor: 180_000, currency: 'USD' },
    ...changes,
  };
  return scheduleBOffers(facts).map(({ code }) => code);
}

const stone: Facts['stones'] = [{ colour: 'colourless', count: 1, note: '' }];

describe('the ten digits that are offered', () => {
  test.each([
    ['ring', 'platinum', ['7113195025']],
    ['ring', 'gold-18k-pink', ['7113195025']],
    ['earrings', 'gold-10k', ['7113195030']],
    ['bracelet', 'gold-14k', ['7113195045']],
    ['necklace', 'platinum', ['7113195021']],
    ['necklace', 'gold-18k-white', ['7113192500', '7113192100', '7113192900']],
    ['ring', 'silver', ['7113115000']],
    ['ring', 'titanium', ['7117199000']],
    ['ring', 'other', []],
    ['ring', 'unknown', []],
    ['watch-strap', 'platinum', []],
    ['other', 'silver', []],
  ] as const)('for a %s of %s are %j', (kind, metal, codes) => {
    expect(codesOf({ kind, metal })).toEqual(codes);
  });

  test('silver at USD 1.50 a piece is another code, and so may base metal with stones be', () => {
    const silver = (minor: number) => codesOf({ metal: 'silver', declaredValue: { minor, currency: 'USD' } });
    expect([149, 150, 151].map((minor) => silver(minor).length)).toEqual([0, 0, 1]);
    expect(codesOf({ metal: 'brass', stones: stone })).toEqual([]);
    expect(codesOf({ metal: 'gold-14k', stones: stone })).toEqual(['7113195025']);
  });

  test('are always of the six digits that the piece has, and never without them', () => {
    const used = new Set<string>();
    for (const kind of pieceKinds) {
      for (const metal of metals) {
        const facts = { kind, metal, stones: [], declaredValue: { minor: 180_000, currency: 'USD' } };
        const heading = tariffHeadingOf(facts);
        for (const { code, thing } of scheduleBOffers(facts)) {
          expect(code).toMatch(/^\d{10}$/u);
          expect(code.slice(0, 6), `${metal} ${kind}`).toBe(heading);
          used.add(thing);
        }
      }
    }
    expect([...used].sort()).toEqual([...scheduleBThings].sort());
  });
});
