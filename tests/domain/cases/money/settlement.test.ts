import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Balance } from '../../../../shared/cases/money/balance';
import { balanceOf } from '../../../../shared/cases/money/balance';
import {
  type Booking,
  bookTogether,
  dueTogether,
  spreadOver,
} from '../../../../shared/cases/money/settlement';
import { money } from '../../../../shared/money/money';

const yen = (amount: number) => money(amount, 'JPY');

/** A piece that costs `gross` without tax and of which `paid` was paid. */
function aBalance(gross: number, paid = 0): Balance {
  const charge = {
    code: 'repair',
    kind: 'priced',
    net: yen(gross),
    quantity: 1,
    clauses: [],
    note: '',
  } as const;
  const payments = paid === 0 ? [] : [{ kind: 'payment' as const, amount: yen(paid) }];
  return balanceOf([charge], payments, { currency: 'JPY', taxPercent: 0 });
}

const signed = (booking: Booking | null) =>
  booking === null ? 0 : booking.kind === 'refund' ? -booking.amount.minor : booking.amount.minor;
const short = (bookings: readonly (Booking | null)[]) => bookings.map(signed);

describe('money that changes hands for several pieces at once', () => {
  test('a yen less than all that is owed stays owed by the last piece', () => {
    expect(short(bookTogether(yen(2_999), [aBalance(1_000), aBalance(2_000)]))).toEqual([1_000, 1_999]);
  });

  test('exactly what is owed settles each piece', () => {
    expect(short(bookTogether(yen(3_000), [aBalance(1_000), aBalance(2_000)]))).toEqual([1_000, 2_000]);
  });

  test('a yen more stays with the last piece that owed something', () => {
    const balances = [aBalance(1_000), aBalance(2_000), aBalance(0)];
    expect(short(bookTogether(yen(3_001), balances))).toEqual([1_000, 2_001, 0]);
  });

  test('what one piece was paid too much pays another, so that the difference settles both', () => {
    const balances = [aBalance(0, 1_000), aBalance(3_000)];
    expect(dueTogether(balances, 'JPY')).toEqual(yen(2_000));
    expect(bookTogether(yen(2_000), balances)).toEqual([
      { kind: 'refund', amount: yen(1_000) },
      { kind: 'payment', amount: yen(3_000) },
    ]);
  });

  test('a deposit on work that was given up is given back', () => {
    expect(bookTogether(yen(-5_000), [aBalance(0, 5_000)])).toEqual([{ kind: 'refund', amount: yen(5_000) }]);
  });

  test('nothing handed over books nothing while something is owed', () => {
    expect(bookTogether(yen(0), [aBalance(0, 1_000), aBalance(3_000)])).toEqual([null, null]);
  });

  const balance = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }))
    .map(([gross, paid]) => aBalance(gross, paid));

  test('every sum that is handed over is booked to the yen, and the exact one settles every piece', () => {
    fc.assert(
      fc.property(
        fc.array(balance, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -200_000, max: 200_000 }),
        (balances, other) => {
          const due = dueTogether(balances, 'JPY').minor;
          const exact = short(bookTogether(yen(due), balances));
          expect(balances.map((each, place) => each.due.minor - (exact[place] ?? 0))).toEqual(
            balances.map(() => 0),
          );
          const booked = short(bookTogether(yen(other), balances));
          expect(booked.reduce((sum, part) => sum + part, 0)).toBe(other);
        },
      ),
    );
  });

  test('a sum recorded for several pieces is spread to the yen, refunds never beyond what was paid while they can be', () => {
    fc.assert(
      fc.property(
        fc.array(balance, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 200_000 }),
        fc.constantFrom('deposit', 'payment', 'refund' as const),
        (balances, sum, kind) => {
          const parts = spreadOver(kind, yen(sum), balances).map((part) => part?.minor ?? 0);
          expect(parts.reduce((all, part) => all + part, 0)).toBe(sum);
          const paid = balances.reduce((all, each) => all + each.paid.minor, 0);
          if (kind !== 'refund' || sum > paid) return;
          for (const [place, part] of parts.entries()) {
            expect(part).toBeLessThanOrEqual(balances[place]?.paid.minor ?? 0);
          }
        },
      ),
    );
  });

  test('a refund is first what was paid too much', () => {
    const balances = [aBalance(5_000, 5_000), aBalance(1_000, 2_000)];
    expect(spreadOver('refund', yen(1_000), balances)).toEqual([null, yen(1_000)]);
    expect(spreadOver('refund', yen(1_001), balances)).toEqual([yen(1), yen(1_000)]);
  });
});
