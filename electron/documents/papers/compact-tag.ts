import type { JobBagTag } from '../../../shared/documents/papers';
import type { BarcodeSymbol } from '../barcodes/symbols';
import { type Element, type Item, moved, type Page } from '../layout/items';
import { marks } from '../layout/marks';
import { placedSymbol, symbolRoom } from '../layout/place-symbol';
import { shareLines } from '../layout/share-lines';
import { type Cell, row, stacked } from '../layout/strips';
import { atMostLines, cutToWidth, linesOf, type Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { bagNumberLine } from './bag-number-line';
import type { Sheet } from './sheet';
import {
  engravingText,
  identityText,
  pieceOfText,
  promisedText,
  receivedText,
  serialText,
  tagStonesText,
  workText,
} from './tag-text';

const small: Style = { weight: 'regular', size: 7.2 };
const strong: Style = { weight: 'bold', size: 7.5 };
const lineHeight = 8.2;
const gapBesideSymbol = 5;
/** Height of the three lines beside the symbol. */
const headHeight = 31.8;

/** The tag for a small label, on one page whatever is on it: number and symbol above, the work below. */
export function compactTag(
  tag: JobBagTag,
  sheet: Sheet,
  symbol: BarcodeSymbol,
  moduleDots: number,
  typeface: Typeface,
): Page {
  const { left, top, width } = sheet;
  const room = symbolRoom(symbol, moduleDots, sheet.dpi);
  // The white margin of the label is quiet zone enough: only the sides towards text need one, and below it the air of
  // the next line counts too.
  const side = room.width - 2 * room.quiet;
  const textLeft = left + side + Math.max(room.quiet, gapBesideSymbol);
  const textWidth = left + width - textLeft;
  const bodyTop = top + Math.max(side + room.quiet / 2, headHeight);
  const body = bodyItems(tag, width, top + sheet.height - bodyTop, typeface);
  return {
    width: sheet.pageWidth,
    height: sheet.pageHeight,
    items: [
      placedSymbol(symbol, moduleDots, sheet.dpi, { x: left, y: top, barHeight: null }),
      ...headItems(tag, { x: textLeft, y: top, width: textWidth }, typeface),
      ...body.map((item) => moved(item, left, bodyTop)),
    ],
  };
}

function headItems(
  tag: JobBagTag,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  typeface: Typeface,
): readonly Item[] {
  const number = bagNumberLine(typeface, tag.bagNumber, { x, baseline: y + 11.3, width, largest: 14 });
  const place = pieceOfText(tag);
  const placeWidth = typeface.widthOf(place, 'bold', 9.5);
  const marksX = x + placeWidth + 6;
  const marked = marks(typeface, tag, { x: marksX, baseline: y + 21.6, size: 7, width: x + width - marksX });
  return [
    ...number.items,
    { kind: 'text', x, baseline: y + 21.6, text: place, weight: 'bold', size: 9.5, element: aParagraph() },
    ...marked,
    {
      kind: 'text',
      x,
      baseline: y + 30.8,
      text: cutToWidth(typeface, identityText(tag), small, width),
      ...small,
      element: aParagraph(),
    },
  ];
}

function bodyItems(tag: JobBagTag, width: number, height: number, typeface: Typeface): readonly Item[] {
  const texts = [
    { text: workText(tag), style: strong },
    { text: tagStonesText(tag), style: small },
    { text: marksOnPiece(tag, width, typeface), style: small },
  ].filter(({ text }) => text !== '');
  const needed = texts.map(({ text, style }) => linesOf(typeface, text, style, width).length);
  const shared = shareLines(needed, Math.floor(height / lineHeight) - 1);
  const strips = texts.flatMap(({ text, style }, index) => {
    const lines = atMostLines(typeface, text, style, width, shared[index] ?? 1);
    const cell: Cell = { x: 0, width, text, style, align: 'left', element: aParagraph(), lines };
    return row(typeface, [cell], lineHeight / style.size);
  });
  const days = row(
    typeface,
    [
      { x: 0, width, text: receivedText(tag), style: small, align: 'left', element: aParagraph() },
      { x: 0, width, text: promisedText(tag), style: strong, align: 'right', element: aParagraph() },
    ],
    lineHeight / strong.size,
  );
  const daysTop = height - lineHeight;
  return [...stacked(strips).items, ...stacked(days).items.map((item) => moved(item, 0, daysTop))];
}

/** Engraving and serial number share a line; the one that is too long for its half is cut, and shows it. */
function marksOnPiece(tag: JobBagTag, width: number, typeface: Typeface): string {
  const serial = serialText(tag);
  const engraving = engravingText(tag);
  if (serial === '' || engraving === '') return serial + engraving;
  const parting = '  ';
  const room = width - typeface.widthOf(parting, small.weight, small.size);
  const widthOf = (text: string) => typeface.widthOf(text, small.weight, small.size);
  const serialRoom = Math.max(room / 2, room - widthOf(engraving));
  const shownSerial = cutToWidth(typeface, serial, small, serialRoom);
  return `${cutToWidth(typeface, engraving, small, room - widthOf(shownSerial))}${parting}${shownSerial}`;
}

function aParagraph(): Element {
  return { role: 'P', parent: null };
}
