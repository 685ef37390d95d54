import type { JobBagTag } from '../../../shared/documents/papers';
import { dayText, stonesText } from '../../../shared/documents/piece-text';
import { tagLabels, undecidedDay } from '../../../shared/documents/words/paper-words';
import { moduleDotsFor } from '../barcodes/module-size';
import { type BarcodeSymbol, code128 } from '../barcodes/symbols';
import { type Element, type Item, moved } from '../layout/items';
import { marks } from '../layout/marks';
import { placedSymbol, symbolRoom } from '../layout/place-symbol';
import { shareLines } from '../layout/share-lines';
import { paragraph, row, type Strip, stacked } from '../layout/strips';
import { points } from '../measures';
import { atMostLines, linesOf, type Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { bagNumberLine } from './bag-number-line';
import { identityText, pieceOfText, workText } from './tag-text';

/** The part of a page that a tag may fill, in points. */
export interface CardArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

const barHeight = points(13);
const tightness = 1.3;

interface Field {
  readonly label: string;
  readonly value: string;
  readonly style: Style;
}

/** The tag for a label with room: number across, symbols, one fact a row, and lines for the bench to write on. */
export function cardTag(
  tag: JobBagTag,
  area: CardArea,
  symbol: BarcodeSymbol,
  moduleDots: number,
  typeface: Typeface,
): readonly Item[] {
  const size = area.width < points(80) ? 8 : 10.5;
  const number = bagNumberLine(typeface, tag.bagNumber, {
    x: area.left,
    baseline: area.top + size * 2.3,
    width: area.width,
    largest: size * 2.8,
  });
  const headTop = area.top + size * 3.3;
  const head = headItems(tag, area, headTop, symbol, moduleDots, size, typeface);
  const linesSymbol = code128(tag.bagNumber);
  const linesDots = moduleDotsFor(linesSymbol, area.width, area.dpi);
  const bars: Item[] = [];
  let y = headTop + head.height + size * 0.9;
  if (linesDots !== null) {
    const x = area.left + (area.width - symbolRoom(linesSymbol, linesDots, area.dpi).width) / 2;
    const { quiet } = symbolRoom(linesSymbol, linesDots, area.dpi);
    bars.push(placedSymbol(linesSymbol, linesDots, area.dpi, { x: x + quiet, y, barHeight }));
    y += barHeight + size * 0.9;
  }
  const facts = factItems(tag, area.width, area.top + area.height - y, size, typeface);
  const notesTop = y + facts.height + size * 0.7;
  return [
    ...number.items,
    ...head.items,
    ...bars,
    ...facts.items.map((item) => moved(item, area.left, y)),
    ...benchLines(tag, { ...area, top: notesTop, height: area.top + area.height - notesTop }, size),
  ];
}

function headItems(
  tag: JobBagTag,
  area: CardArea,
  top: number,
  symbol: BarcodeSymbol,
  moduleDots: number,
  size: number,
  typeface: Typeface,
): { readonly items: readonly Item[]; readonly height: number } {
  const room = symbolRoom(symbol, moduleDots, area.dpi);
  const side = room.width - 2 * room.quiet;
  const x = area.left + side + Math.max(room.quiet, size);
  const width = area.left + area.width - x;
  const place = pieceOfText(tag);
  const placeSize = size * 1.9;
  const baseline = top + placeSize * 0.8;
  const marksX = x + typeface.widthOf(place, 'bold', placeSize) + size;
  const marked = marks(typeface, tag, { x: marksX, baseline, size: size * 1.05, width: x + width - marksX });
  const style: Style = { weight: 'regular', size };
  const identity = paragraph(
    typeface,
    atMostLines(typeface, identityText(tag), style, width, 3).join('\n'),
    style,
    width,
    aParagraph(),
  );
  const lines = stacked(identity);
  return {
    height: Math.max(side + room.quiet, placeSize * 1.1 + lines.height),
    items: [
      placedSymbol(symbol, moduleDots, area.dpi, { x: area.left, y: top, barHeight: null }),
      { kind: 'text', x, baseline, text: place, weight: 'bold', size: placeSize, element: aParagraph() },
      ...marked,
      ...lines.items.map((item) => moved(item, x, top + placeSize * 1.1)),
    ],
  };
}

function fieldsOf(tag: JobBagTag, size: number): readonly Field[] {
  const { language } = tag;
  const regular: Style = { weight: 'regular', size };
  const bold: Style = { weight: 'bold', size };
  const promised = tag.promisedOn === null ? undecidedDay[language] : dayText(tag.promisedOn, language);
  const fields: readonly Field[] = [
    { label: tagLabels.services[language], value: workText(tag), style: { ...bold, size: size * 1.1 } },
    { label: tagLabels.promisedOn[language], value: promised, style: bold },
    { label: tagLabels.receivedOn[language], value: dayText(tag.receivedOn, language), style: regular },
    { label: tagLabels.stones[language], value: stonesText(tag.stones, language), style: regular },
    { label: tagLabels.engraving[language], value: tag.engraving, style: regular },
    { label: tagLabels.serial[language], value: tag.serial, style: regular },
  ];
  return fields.filter(({ value }) => value !== '');
}

function factItems(
  tag: JobBagTag,
  width: number,
  height: number,
  size: number,
  typeface: Typeface,
): { readonly items: readonly Item[]; readonly height: number } {
  const fields = fieldsOf(tag, size);
  const label: Style = { weight: 'regular', size: size * 0.85 };
  const labelWidth =
    Math.max(...fields.map((field) => typeface.widthOf(field.label, label.weight, label.size))) + size;
  const valueWidth = width - labelWidth;
  const lineHeight = size * 1.1 * tightness;
  const needed = fields.map(({ value, style }) => linesOf(typeface, value, style, valueWidth).length);
  const shared = shareLines(needed, Math.floor(height / lineHeight));
  const table: Element = { role: 'Table', parent: null };
  const strips = fields.flatMap(({ label: name, value, style }, index): readonly Strip[] => {
    const line: Element = { role: 'TR', parent: table };
    return row(
      typeface,
      [
        {
          x: 0,
          width: labelWidth,
          text: name,
          style: label,
          align: 'left',
          element: { role: 'TH', parent: line },
        },
        {
          x: labelWidth,
          width: valueWidth,
          text: value,
          style,
          align: 'left',
          element: { role: 'TD', parent: line },
          lines: atMostLines(typeface, value, style, valueWidth, shared[index] ?? 1),
        },
      ],
      lineHeight / Math.max(style.size, label.size),
    );
  });
  return stacked(strips);
}

/** Ruled lines as far as there is room for a hand to write. */
function benchLines(tag: JobBagTag, area: CardArea, size: number): readonly Item[] {
  const ruling = points(8);
  const count = Math.floor((area.height - size) / ruling);
  if (count < 1) return [];
  const label: Item = {
    kind: 'text',
    x: area.left,
    baseline: area.top + size,
    text: tagLabels.benchNotes[tag.language],
    weight: 'regular',
    size: size * 0.85,
    element: aParagraph(),
  };
  const rules = Array.from({ length: count }, (_, index): Item => {
    const y = area.top + size + ruling * (index + 1);
    return {
      kind: 'rule',
      fromX: area.left,
      fromY: y,
      toX: area.left + area.width,
      toY: y,
      thickness: 0.5,
      isDashed: false,
    };
  });
  return [label, ...rules];
}

function aParagraph(): Element {
  return { role: 'P', parent: null };
}
