import type { AppError } from '../../../shared/app-error';
import type { RingMeasuringSheet } from '../../../shared/documents/papers';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import { sheetWording } from '../../../shared/documents/words/sheet-words';
import { filled } from '../../../shared/documents/words/terms-words';
import { err, ok, type Result } from '../../../shared/result';
import { ringSizeCoefficients } from '../../../shared/ring-sizes/coefficients';
import { japaneseSizeViews, ringSizeWarning } from '../../../shared/ring-sizes/ring-sizes';
import { displayDay } from '../../../shared/time/display-day';
import { knownDay } from '../../../shared/time/plain-date';
import { type Item, moved, type Page } from '../layout/items';
import { rulerItems, rulerThickness } from '../layout/rulers';
import { gap, paragraph, stacked } from '../layout/strips';
import { points } from '../measures';
import type { Typeface } from '../type/typeface';
import type { Sheet } from './sheet';

const textSize = 9.5;
const labelSize = 6.8;
const rulerLength = points(100);
/** Thin enough to be exact, thick enough for any printer. */
const lineThickness = points(0.2);
const columns = 6;
const afterRuler = points(5);
const betweenRows = points(3);
const underCircle = points(3);
const labelLines = 3;
const none = '–';

/** Circles whose outer edge is as wide as a ring of that size is inside, beside two rulers. */
export function ringMeasuringSheetPage(
  paper: RingMeasuringSheet,
  sheet: Sheet,
  typeface: Typeface,
): Result<Page, AppError> {
  const head = stacked(headStrips(paper, sheet.width, typeface));
  const rulersTop = sheet.top + head.height;
  const left = sheet.left + rulerThickness + afterRuler;
  const circlesTop = rulersTop + rulerThickness + afterRuler;
  const circles = circleItems(paper, typeface, {
    left,
    top: circlesTop,
    width: sheet.left + sheet.width - left,
  });
  const isTooSmall =
    circles.bottom > sheet.top + sheet.height || circles.widest > sheet.left + sheet.width - left;
  if (isTooSmall) {
    return err({ kind: 'paper-not-printable', detail: `The circles are larger than ${sheet.stock}.` });
  }
  return ok({
    width: sheet.pageWidth,
    height: sheet.pageHeight,
    items: [
      ...head.items.map((item) => moved(item, sheet.left, sheet.top)),
      ...rulers(sheet.left, left, rulersTop, typeface),
      ...circles.items,
    ],
  });
}

function headStrips({ language, printedOn }: RingMeasuringSheet, width: number, typeface: Typeface) {
  const text = (words: string) =>
    paragraph(
      typeface,
      words,
      { weight: 'regular', size: textSize },
      width,
      { role: 'P', parent: null },
      1.3,
    );
  const bold = (words: string) =>
    paragraph(typeface, words, { weight: 'bold', size: textSize }, width, { role: 'P', parent: null }, 1.3);
  const title = paperTitles['ring-measuring-sheet'][language];
  const day = filled(sheetWording.printedOn[language], { day: displayDay(knownDay(printedOn), language) });
  return [
    ...paragraph(typeface, title, { weight: 'bold', size: 15 }, width, { role: 'H1', parent: null }),
    ...bold(sheetWording.scale[language]),
    gap(3),
    ...text(sheetWording.measure[language]),
    ...text(sheetWording.legend[language]),
    ...text(ringSizeWarning[language]),
    ...text(day),
    gap(8),
  ];
}

/** One ruler down the left side and one across from where the circles begin, each a hundred millimetres long. */
function rulers(left: number, acrossFrom: number, top: number, typeface: Typeface): readonly Item[] {
  const line = { kind: 'rule', thickness: 0.5, isDashed: false } as const;
  const downFrom = top + rulerThickness + afterRuler;
  return [
    ...rulerItems({ unit: 'millimetres', edge: 'top', x: acrossFrom, y: top, length: rulerLength }, typeface),
    { ...line, fromX: acrossFrom, fromY: top, toX: acrossFrom + rulerLength, toY: top },
    ...rulerItems({ unit: 'millimetres', edge: 'left', x: left, y: downFrom, length: rulerLength }, typeface),
    { ...line, fromX: left, fromY: downFrom, toX: left, toY: downFrom + rulerLength },
  ];
}

type Room = { readonly left: number; readonly top: number; readonly width: number };

function circleItems(
  paper: RingMeasuringSheet,
  typeface: Typeface,
  { left, top, width }: Room,
): { readonly items: readonly Item[]; readonly bottom: number; readonly widest: number } {
  const { smallest, largest } = ringSizeCoefficients.jp;
  const column = width / columns;
  const items: Item[] = [];
  let rowTop = top;
  let widest = 0;
  for (let first: number = smallest; first <= largest; first += columns) {
    const last = Math.min(first + columns - 1, largest);
    const tallest = points(japaneseSizeViews(last).diameterMm);
    for (let size = first; size <= last; size++) {
      const centre = left + column * (size - first + 0.5);
      items.push(...circleOf(size, centre, rowTop + tallest / 2, rowTop + tallest, paper, typeface));
    }
    widest = columns * tallest;
    rowTop += tallest + underCircle + labelLines * labelSize * 1.3 + betweenRows;
  }
  return { items, bottom: rowTop - betweenRows, widest };
}

function circleOf(
  size: number,
  x: number,
  y: number,
  bottom: number,
  { language }: RingMeasuringSheet,
  typeface: Typeface,
): readonly Item[] {
  const { diameterMm, circumferenceMm, us, uk, iso } = japaneseSizeViews(size);
  const diameter = diameterMm.toFixed(2);
  const alt = filled(sheetWording.circle[language], { size: String(size), diameter });
  const labels = [
    `${diameter} / ${circumferenceMm.toFixed(1)} mm`,
    `US ${us ?? none} · UK ${uk ?? none}`,
    `ISO ${iso ?? none}`,
  ];
  const centred = (text: string, weight: 'regular' | 'bold', textHeight: number, baseline: number): Item => ({
    kind: 'text',
    x: x - typeface.widthOf(text, weight, textHeight) / 2,
    baseline,
    text,
    weight,
    size: textHeight,
    element: { role: 'P', parent: null },
  });
  return [
    {
      kind: 'circle',
      x,
      y,
      diameter: points(diameterMm),
      thickness: lineThickness,
      element: { role: 'Figure', parent: null, alt },
    },
    centred(String(size), 'bold', 12, y + 4.3),
    ...labels.map((text, line) =>
      centred(text, 'regular', labelSize, bottom + underCircle + labelSize * (0.6 + 1.3 * line)),
    ),
  ];
}
