import type { AppError } from '../../../shared/app-error';
import type { TestPage } from '../../../shared/documents/papers';
import type { Fact } from '../../../shared/documents/piece-text';
import { labelled } from '../../../shared/documents/words/joined-words';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import { filled } from '../../../shared/documents/words/terms-words';
import { testPageWording, testSymbolText } from '../../../shared/documents/words/test-words';
import { stockOf } from '../../../shared/printing/stocks';
import { err, ok, type Result } from '../../../shared/result';
import { moduleDotsFor } from '../barcodes/module-size';
import { code128, dataMatrix } from '../barcodes/symbols';
import { type Item, moved, type Page } from '../layout/items';
import { marks } from '../layout/marks';
import { placedSymbol, symbolRoom } from '../layout/place-symbol';
import { rulerItems, rulerThickness } from '../layout/rulers';
import { gap, paragraph, type Strip, solid, stacked } from '../layout/strips';
import { points } from '../measures';
import { atMostLines } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { type Sheet, tooCoarse } from './sheet';

const barHeight = points(11);

/** A sheet that shows whether a printer prints at 100 %, where its edges are, and whether its symbols can be scanned. */
export function testPagePage(paper: TestPage, sheet: Sheet, typeface: Typeface): Result<Page, AppError> {
  const isSmallLabel = sheet.stock === '60x30mm';
  const size = isSmallLabel ? 6.4 : sheet.width < points(80) ? 6.8 : 9.5;
  const symbol = dataMatrix(testSymbolText);
  const symbolDots = moduleDotsFor(symbol, points(isSmallLabel ? 12 : 20), sheet.dpi);
  if (symbolDots === null) return err(tooCoarse(sheet));

  const inset = rulerThickness + size * 0.6;
  const left = sheet.left + inset;
  const width = sheet.width - inset - size;
  const room = symbolRoom(symbol, symbolDots, sheet.dpi);
  const side = room.width - 2 * room.quiet;
  const factsWidth = width - side - room.quiet * 2;
  const facts = factStrips(paper, sheet, factsWidth, size, typeface);
  const head = stacked(facts);
  const symbolItem = placedSymbol(symbol, symbolDots, sheet.dpi, {
    x: width - side,
    y: room.quiet,
    barHeight: null,
  });
  const headHeight = Math.max(head.height, side + 2 * room.quiet);
  const strips = [
    solid(headHeight, [...head.items, symbolItem]),
    ...(isSmallLabel ? [] : [...lineSymbolStrips(paper, sheet, width, size, typeface)]),
    ...(isSmallLabel ? [] : instructionStrips(paper, width, size, typeface)),
  ];
  const body = stacked(strips).items.map((item) => moved(item, left, sheet.top + inset));
  return ok({
    width: sheet.pageWidth,
    height: sheet.pageHeight,
    items: [...borderItems(sheet, isSmallLabel, typeface), ...body],
  });
}

/** The frame of the printable part with a scale in millimetres along two of its sides, and one in inches. */
function borderItems(sheet: Sheet, isSmallLabel: boolean, typeface: Typeface): readonly Item[] {
  const { left, top, width, height } = sheet;
  const frame: Item = {
    kind: 'frame',
    x: left,
    y: top,
    width,
    height,
    thickness: 0.6,
    isDashed: false,
  };
  const ruler = { x: left, y: top } as const;
  // Where there is a third scale, this one ends before its numbers.
  const leftLength = isSmallLabel ? height : height - rulerThickness;
  return [
    frame,
    ...rulerItems({ ...ruler, unit: 'millimetres', edge: 'top', length: width }, typeface),
    ...rulerItems({ ...ruler, unit: 'millimetres', edge: 'left', length: leftLength }, typeface),
    ...(isSmallLabel
      ? []
      : rulerItems({ x: left, y: top + height, unit: 'inches', edge: 'bottom', length: width }, typeface)),
  ];
}

function factStrips(
  paper: TestPage,
  sheet: Sheet,
  width: number,
  size: number,
  typeface: Typeface,
): readonly Strip[] {
  const { language } = paper;
  const words = (label: keyof typeof testPageWording, value: string): Fact => ({
    label: testPageWording[label][language],
    value,
  });
  const dots = filled(testPageWording.dotsPerInch[language], { dots: String(sheet.dpi) });
  const facts = [
    words('printer', paper.printer),
    words('stock', stockOf(sheet.stock).name[language]),
    words('resolution', dots),
    words('printedAt', paper.printedAt.replace('T', ' ').replace(/(:\d\d)(:\d\d.*)?Z$/, '$1')),
  ];
  const isSmallLabel = sheet.stock === '60x30mm';
  const title = paperTitles['test-page'][language];
  const titleSize = size * 1.3;
  const titleStyle = { weight: 'bold', size: titleSize } as const;
  const marksX = typeface.widthOf(title, 'bold', titleSize) + size;
  const marked = marks(typeface, paper, {
    x: marksX,
    baseline: titleSize * 1.05,
    size,
    width: width - marksX,
  });
  const heading = paragraph(typeface, title, titleStyle, width, { role: 'H1', parent: null });
  const style = { weight: 'regular', size } as const;
  return [
    ...heading.map((strip) => ({ ...strip, items: [...strip.items, ...marked] })),
    ...facts.flatMap(({ label, value }) => {
      const text = labelled(label, value, language);
      const shown = atMostLines(typeface, text, style, width, isSmallLabel ? 1 : 2).join('\n');
      return paragraph(typeface, shown, style, width, { role: 'P', parent: null }, 1.25);
    }),
  ];
}

function lineSymbolStrips(
  { language }: TestPage,
  sheet: Sheet,
  width: number,
  size: number,
  typeface: Typeface,
): readonly Strip[] {
  const symbol = code128(testSymbolText);
  const dots = moduleDotsFor(symbol, width, sheet.dpi);
  if (dots === null) {
    return [
      gap(size),
      ...paragraph(typeface, testPageWording.noLines[language], { weight: 'regular', size }, width, {
        role: 'P',
        parent: null,
      }),
    ];
  }
  const { quiet } = symbolRoom(symbol, dots, sheet.dpi);
  return [
    gap(size * 1.5),
    solid(barHeight, [placedSymbol(symbol, dots, sheet.dpi, { x: quiet, y: 0, barHeight })]),
  ];
}

function instructionStrips(
  { language }: TestPage,
  width: number,
  size: number,
  typeface: Typeface,
): readonly Strip[] {
  const texts = [
    testPageWording.ruler[language],
    testPageWording.frame[language],
    filled(testPageWording.scan[language], { text: testSymbolText }),
  ];
  return texts.flatMap((text) => [
    gap(size * 0.7),
    ...paragraph(typeface, text, { weight: 'regular', size }, width, { role: 'P', parent: null }),
  ]);
}
