import { pageOf } from '../../../shared/documents/words/paper-words';
import { type Language, languages, type Wording } from '../../../shared/language';
import type { Element, Item, Page } from '../layout/items';
import { marks } from '../layout/marks';
import { paginate } from '../layout/paginate';
import { row, type Strip, solid } from '../layout/strips';
import { points } from '../measures';
import { cutToWidth, type Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import type { Sheet } from './sheet';

export const size = 9;
export const small = 7.6;
export const plain: Style = { weight: 'regular', size };
export const strong: Style = { weight: 'bold', size };
export const label: Style = { weight: 'regular', size: small };
const titleSize = 15;
const headHeight = points(12);

/** In both languages, that of the paper first. */
export function inBoth(words: Wording, language: Language, parting = ' / '): string {
  const [first, second] = [language, ...languages.filter((other) => other !== language)].map(
    (each) => words[each],
  );
  return first === second || second === undefined ? (first ?? '') : `${first}${parting}${second}`;
}

type Headed = {
  readonly title: string;
  /** By which its pages are found again when they are apart. */
  readonly number: string;
  readonly paper: { readonly copy: number; readonly sample: boolean; readonly language: Language };
};

/** Pages of office paper, each headed by what it is, its marks, its number and its place. */
export function officePages(
  { title, number, paper }: Headed,
  strips: readonly Strip[],
  sheet: Sheet,
  typeface: Typeface,
): readonly Page[] {
  const frame = {
    pageWidth: sheet.pageWidth,
    pageHeight: sheet.pageHeight,
    left: sheet.left,
    top: sheet.top + headHeight,
    bottom: sheet.top + sheet.height,
  };
  const baseline = sheet.top + titleSize * 1.05;
  const right = sheet.left + sheet.width;
  const marksX = sheet.left + typeface.widthOf(title, 'bold', titleSize) + titleSize * 0.6;
  return paginate(strips, frame, (page, count): readonly Item[] => {
    const place = `${number}　${pageOf(page, count, paper.language)}`;
    const placeX = right - typeface.widthOf(place, 'regular', size);
    // Repeated on every page: only the first is read aloud.
    const element: Element | null = page === 1 ? { role: 'H1', parent: null } : null;
    const ruleY = baseline + titleSize * 0.5;
    return [
      { kind: 'text', x: sheet.left, baseline, text: title, weight: 'bold', size: titleSize, element },
      ...marks(typeface, paper, {
        x: marksX,
        baseline: baseline - 1,
        size: titleSize * 0.68,
        width: placeX - size - marksX,
      }),
      { kind: 'text', x: placeX, baseline, text: place, ...plain, element: null },
      {
        ...{ kind: 'rule', fromX: sheet.left, fromY: ruleY, toX: right, toY: ruleY },
        ...{ thickness: 0.8, isDashed: false },
      },
    ];
  });
}

/** A label in small letters and its value beside it, as a row of a table. */
export function factStrips(
  name: string,
  value: string,
  at: { readonly from: number; readonly width: number },
  typeface: Typeface,
  table: Element,
  style: Style = plain,
): readonly Strip[] {
  if (value === '') return [];
  const parent: Element = { role: 'TR', parent: table };
  return row(
    typeface,
    [
      {
        ...{ x: 0, width: at.from - size, text: name, style: label, align: 'left' },
        element: { role: 'TH', parent },
      },
      {
        ...{ x: at.from, width: at.width - at.from, text: value, style, align: 'left' },
        element: { role: 'TD', parent },
      },
    ],
    1.36,
  );
}

const penHeight = points(12);

/** Lines side by side for pens, each with what is to be written on it. */
export function penLines(names: readonly string[], width: number, typeface: Typeface): Strip {
  const space = size * 2;
  const each = (width - space * (names.length - 1)) / names.length;
  const items = names.flatMap((name, place): readonly Item[] => {
    const x = place * (each + space);
    return [
      {
        ...{ kind: 'rule', fromX: x, fromY: penHeight, toX: x + each, toY: penHeight },
        ...{ thickness: 0.6, isDashed: false },
      },
      {
        ...{ kind: 'text', x, baseline: penHeight + small * 1.4, ...label },
        text: cutToWidth(typeface, name, label, each),
        element: { role: 'P', parent: null },
      },
    ];
  });
  return solid(penHeight + small * 2, items);
}
