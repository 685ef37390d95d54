import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvedUpTo, isPriceApproved } from '../../../../shared/cases/money/approval';
import { balanceOf, isPaid, isSettled, spreadPayment } from '../../../../shared/cases/money/balance';
import type { PieceCharge } from '../../../../shared/cases/money/charges-of-piece';
import { consumptionTaxPercent, usualTaxPercent } from '../../../../shared/cases/money/consumption-tax';
import { money } from '../../../../shared/money/money';
import { Course } from '../../../builders/a-course';
import { aDraft, aPieceDraft } from '../../../builders/a-draft';
import { day } from '../../../builders/a-shop';

const yen = (minor: number) => money(minor, 'JPY');
const charge = (minor: number | null, changes: Partial<PieceCharge> = {}): PieceCharge => ({
  code: 'fee',
  kind: 'priced',
  net: minor === null ? null : yen(minor),
  quantity: 1,
  clauses: [],
  note: '',
  ...changes,
});
const inYen = { currency: 'JPY', taxPercent: 10 };
const paying = (minor: number, kind: 'deposit' | 'payment' | 'refund' = 'payment') => ({
  kind,
  amount: yen(minor),
});

describe('the balance of a piece', () => {
  test('counts tax once on the sum, rounded down', () => {
    expect(balanceOf([charge(905), charge(904)], [], inYen)).toMatchObject({
      net: yen(1809),
      tax: yen(180),
      gross: yen(1989),
    });
  });

  test('holds a deposit for the customer and calls it no payment', () => {
    const balance = balanceOf([charge(1000)], [paying(600, 'deposit'), paying(500)], inYen);
    expect(balance).toMatchObject({ deposits: yen(600), payments: yen(500), paid: yen(1100), due: yen(0) });
    expect([isPaid(balance), isSettled(balance)]).toEqual([true, true]);
  });

  test.each([
    [1099, false, false],
    [1100, true, true],
    [1101, true, false],
  ])('of 1,100 owed and %i paid is paid: %s, settled: %s', (paid, isAllPaid, isAllSettled) => {
    const balance = balanceOf([charge(1000)], [paying(paid)], inYen);
    expect([isPaid(balance), isSettled(balance)]).toEqual([isAllPaid, isAllSettled]);
  });

  test('is settled again once what was too much is paid back', () => {
    expect(isSettled(balanceOf([charge(1000)], [paying(1101), paying(1, 'refund')], inYen))).toBe(true);
  });

  test('is neither paid nor settled while a price is open, however much was paid', () => {
    const balance = balanceOf([charge(null)], [paying(9999)], inYen);
    expect([isPaid(balance), isSettled(balance), balance.isMinimum]).toEqual([false, false, true]);
  });

  test('spreads one sum over several pieces without a yen lost or made', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 20_000 }),
        (owed, sum) => {
          const balances = owed.map((due) => ({ ...balanceOf([], [], inYen), due: yen(due) }));
          const parts = spreadPayment(yen(sum), balances).map(({ minor }) => minor);
          expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
          for (const [index, part] of parts.slice(0, -1).entries()) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(Math.max(0, owed[index] ?? 0));
          }
        },
      ),
    );
  });
});

describe('an approval', () => {
  const upTo = { rule: 'do-not-exceed', amount: yen(1100) } as const;

  test.each([
    [999, true],
    [1000, true],
    [1001, false],
  ])('up to 1,100 with tax covers a price of %i without it: %s', (net, isCovered) => {
    expect(isPriceApproved(balanceOf([charge(net)], [], inYen), approvedUpTo(upTo, []))).toBe(isCovered);
  });

  test('is not read out of an estimate before which she is to be called', () => {
    expect(approvedUpTo({ rule: 'call-first', amount: yen(1100) }, [])).toBeNull();
    expect(isPriceApproved(balanceOf([charge(1)], [], inYen), null)).toBe(false);
  });

  test('is needed anew when the price moves above the last one, and the last one counts though it is lower', () => {
    const course = new Course(
      aDraft({ pieces: [aPieceDraft({ estimateAmount: '5000', estimateRule: 'do-not-exceed' })] }),
    );
    course.price('resizing', 4_000, 'JPY', 10);
    expect(course.piece.isPriceApproved).toBe(true);
    course.price('resizing', 4_600, 'JPY', 10);
    expect(course.piece.isPriceApproved).toBe(false);
    course.approve(5_060, 'JPY');
    expect(course.piece.isPriceApproved).toBe(true);
    course.approve(5_059, 'JPY');
    expect(course.piece.isPriceApproved).toBe(false);
  });

  test('is not needed for work that costs nothing', () => {
    expect(isPriceApproved(balanceOf([], [], inYen), null)).toBe(true);
    expect(isPriceApproved(balanceOf([charge(0)], [], inYen), null)).toBe(true);
  });
});

describe('consumption tax', () => {
  test.each([
    ['1989-03-31', 0],
    ['1989-04-01', 3],
    ['1997-03-31', 3],
    ['1997-04-01', 5],
    ['2014-03-31', 5],
    ['2014-04-01', 8],
    ['2019-09-30', 8],
    ['2019-10-01', 10],
    ['2026-11-22', 10],
  ])('on %s is %i per cent', (on, percent) => {
    expect(consumptionTaxPercent(day(on))).toBe(percent);
  });

  test('is not put on a piece that leaves Japan again, but always on those of Aujour', () => {
    const on = day('2026-11-22');
    expect(usualTaxPercent('ciwaka', 'overseas', on)).toBe(0);
    expect(usualTaxPercent('kuno', 'overseas', on)).toBe(0);
    expect(usualTaxPercent('kuno', 'domestic', on)).toBe(10);
    expect(usualTaxPercent('aujour', 'overseas', on)).toBe(10);
  });
});
