import { describe, expect, test } from 'vitest';
import {
  chargeLines,
  emptyPrice,
  type PriceDraft,
  readPrices,
} from '../../renderer/features/money/price-draft';
import type { PieceStanding } from '../../shared/cases/stages/standing';
import { money } from '../../shared/money/money';

type Charge = PieceStanding['charges'][number];

const guide: Charge = {
  code: 'fee-chain',
  kind: 'from',
  net: money(900, 'JPY'),
  quantity: 1,
  clauses: ['aujour/fee-chain'],
  note: '',
};
const fixed: Charge = { ...guide, code: 'handling', kind: 'fixed', net: money(900, 'JPY') };
const open: Charge = { ...guide, code: 'repair', kind: 'quoted', net: null };
const piece = { charges: [guide, fixed, open] };

const typed = (changes: Partial<PriceDraft>): PriceDraft => ({ ...emptyPrice(piece), ...changes });
const prices = (changes: Partial<PriceDraft>) => readPrices(piece, typed(changes), 'JPY');

describe('prices as typed', () => {
  test('a guide price stands empty, for "from 900" is no price, and can be settled at exactly 900', () => {
    expect(chargeLines(piece, emptyPrice(piece)).map(({ amount }) => amount)).toEqual(['', '900', '']);
    expect(prices({ changed: { 'fee-chain': { amount: '900', note: '' } } })).toEqual([
      { code: 'fee-chain', amount: money(900, 'JPY'), note: '' },
    ]);
  });

  test('only what was changed is named anew', () => {
    expect(prices({})).toBeNull();
    expect(prices({ changed: { handling: { amount: '900', note: '' } } })).toBeNull();
    expect(prices({ changed: { handling: { amount: '900', note: 'once' } } })).toEqual([
      { code: 'handling', amount: money(900, 'JPY'), note: 'once' },
    ]);
  });

  test('one that cannot be read keeps all of them back', () => {
    const changed = { repair: { amount: '12.5', note: '' }, 'fee-chain': { amount: '900', note: '' } };
    expect(prices({ changed })).toBeNull();
  });

  test('a charge of a person’s own needs its words', () => {
    expect(prices({ own: [{ what: ' ', amount: '500', note: '' }] })).toBeNull();
    expect(prices({ own: [{ what: ' Courier ', amount: '５００', note: '' }] })).toEqual([
      { code: 'Courier', amount: money(500, 'JPY'), note: '' },
    ]);
  });

  test('a charge that came since the draft was begun stands as it is', () => {
    const draft = typed({ changed: { repair: { amount: '4,000', note: '' } } });
    const later = { charges: [...piece.charges, { ...fixed, code: 'stone', net: money(1, 'JPY') }] };
    expect(readPrices(later, draft, 'JPY')).toEqual([
      { code: 'repair', amount: money(4000, 'JPY'), note: '' },
    ]);
  });
});
