import type { BagNumber } from '../../../shared/cases/ids';
import type { Element, Item } from '../layout/items';
import type { Typeface } from '../type/typeface';

/** The part of a number that all bags of a station and day share is set smaller than the part that tells them apart. */
const sharedPartScale = 0.66;

/** The bag number on one line, as large as the width allows up to `largest`, the part to look for standing out. */
export function bagNumberLine(
  typeface: Typeface,
  number: BagNumber,
  at: { readonly x: number; readonly baseline: number; readonly width: number; readonly largest: number },
): { readonly items: readonly Item[]; readonly size: number } {
  const [station = '', day = '', ...own] = number.split('-');
  const shared = `${station}-${day}-`;
  const particular = own.join('-');
  const widthAt = (size: number) =>
    typeface.widthOf(shared, 'regular', size * sharedPartScale) + typeface.widthOf(particular, 'bold', size);
  const size = Math.min(at.largest, at.width / widthAt(1));
  const element: Element = { role: 'H1', parent: null };
  const line = { kind: 'text', baseline: at.baseline, element } as const;
  return {
    size,
    items: [
      { ...line, x: at.x, text: shared, weight: 'regular', size: size * sharedPartScale },
      {
        ...line,
        x: at.x + typeface.widthOf(shared, 'regular', size * sharedPartScale),
        text: particular,
        weight: 'bold',
        size,
      },
    ],
  };
}
