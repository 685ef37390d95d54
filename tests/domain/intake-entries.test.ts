import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerFromScrap, scrapKind } from '../../renderer/features/intake/customer-from-scrap';
import { readDayText } from '../../renderer/features/intake/day-text';
import { signaturePath } from '../../renderer/features/intake/signature-path';
import { emptyCustomer } from '../../shared/cases/empty-draft';
import { japaneseSizeAsRead } from '../../shared/ring-sizes/read-size';
import { addDays, type PlainDate, plainDate } from '../../shared/time/plain-date';
import { aShop } from '../builders/a-shop';

function day(text: string): PlainDate {
  const found = plainDate(text);
  if (found === null) throw new Error(`${text} is no day`);
  return found;
}

const today = day('2026-11-22');

describe('a day as typed', () => {
  test.each([
    ['2026-11-22', '2026-11-22'],
    ['2026/5/1', '2026-05-01'],
    ['２０２６年５月１日', '2026-05-01'],
    ['20260501', '2026-05-01'],
    ['260501', '2026-05-01'],
    ['26.5.1', '2026-05-01'],
    ['R8.5.1', '2026-05-01'],
    ['令和8年5月1日', '2026-05-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成30年12月31日', '2018-12-31'],
    ['2028-02-29', '2028-02-29'],
  ])('%s is %s', (typed, expected) => {
    expect(readDayText(typed, today, 'past')).toBe(expected);
  });

  test.each(['', 'yesterday', '2026-02-29', '2026-13-01', '2026-00-10', '11-', '1/2/3/4', '123'])(
    '"%s" is no day',
    (typed) => {
      expect(readDayText(typed, today, 'past')).toBeNull();
    },
  );

  test('without a year, a past day is the last one up to today', () => {
    expect(readDayText('11/21', today, 'past')).toBe('2026-11-21');
    expect(readDayText('11/22', today, 'past')).toBe('2026-11-22');
    expect(readDayText('11/23', today, 'past')).toBe('2025-11-23');
  });

  test('without a year, a day to come is the next one from today on', () => {
    expect(readDayText('11月21日', today, 'future')).toBe('2027-11-21');
    expect(readDayText('11月22日', today, 'future')).toBe('2026-11-22');
    expect(readDayText('11月23日', today, 'future')).toBe('2026-11-23');
  });

  test('every day written in full is read back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom('-', '/', '.'), (days, mark) => {
        const written = addDays(today, days);
        expect(readDayText(written.replaceAll('-', mark), today, 'past')).toBe(written);
      }),
    );
  });
});

describe('a scrap typed to find a customer', () => {
  test.each([
    ['090-1234-5678', 'phone'],
    ['０９０ー１２３４ー５６７８', 'phone'],
    ['+1 (415) 555-0100', 'phone'],
    ['hanako@example.jp', 'email'],
    ['ヤマダ', 'kana'],
    ['やまだ はなこ', 'kana'],
    ['山田', 'name'],
    ['山田 ハナコ', 'name'],
    ['Emily Carter', 'name'],
    ['7', 'name'],
    ['', 'name'],
  ] as const)('%s is a %s', (scrap, kind) => {
    expect(scrapKind(scrap)).toBe(kind);
  });

  test('stands in its field just as it was typed, and nothing else is guessed', () => {
    const empty = emptyCustomer(aShop());
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (scrap) => {
        const made = customerFromScrap(scrap, empty);
        const changed = Object.entries(made).filter(
          ([field, value]) => value !== Object.entries(empty).find(([name]) => name === field)?.[1],
        );
        expect(changed.length).toBe(scrap.trim() === '' ? 0 : 1);
        if (changed[0] !== undefined) expect(changed[0][1]).toBe(scrap.trim());
      }),
    );
  });
});

describe('a ring size read another way', () => {
  test.each([
    ['diameter', '17', 13],
    ['diameter', '１７．０', 13],
    ['circumference', '53.4', 13],
    ['iso', '54', 13.5],
    ['us', '7', 14],
    ['us', '6½', 12.5],
    ['us', '6 1/2', 12.5],
    ['us', '6.5', 12.5],
    ['uk', 'N', 13.5],
    ['uk', 'n½', 14],
    ['uk', 'Z+1', 29],
  ] as const)('%s %s is Japanese size %s', (entry, text, size) => {
    expect(japaneseSizeAsRead(entry, text)).toBe(size);
  });

  test.each([
    ['diameter', '12.5'],
    ['diameter', '23'],
    ['us', 'seven'],
    ['us', '6 1/3'],
    ['uk', 'Z+7'],
    ['uk', 'NN'],
    ['iso', ''],
  ] as const)('%s "%s" is no Japanese size', (entry, text) => {
    expect(japaneseSizeAsRead(entry, text)).toBeNull();
  });
});

describe('a signature as a path', () => {
  test('a dot has a length of its own, so that it is drawn', () => {
    expect(signaturePath([{ points: [{ x: 3, y: 4 }] }])).toBe('M3 4L3 4');
  });

  test('every stroke begins and ends where the pen did', () => {
    const coordinate = fc.integer({ min: 0, max: 480 });
    const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(points, (stroke) => {
        const path = signaturePath([{ points: stroke }]);
        const [first, last] = [stroke[0], stroke.at(-1)];
        expect(path.startsWith(`M${first?.x} ${first?.y}`)).toBe(true);
        expect(path.endsWith(`L${last?.x} ${last?.y}`)).toBe(true);
      }),
    );
  });

  test('strokes without points leave no trace', () => {
    expect(signaturePath([{ points: [] }])).toBe('');
  });
});
