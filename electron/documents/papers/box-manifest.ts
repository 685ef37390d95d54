import type { AppError } from '../../../shared/app-error';
import { declaredTotals } from '../../../shared/cases/boxes/box-state';
import type { BoxManifest } from '../../../shared/documents/box-papers';
import { dayText, moneyText } from '../../../shared/documents/piece-text';
import { manifestWords } from '../../../shared/documents/words/box-words';
import { listed } from '../../../shared/documents/words/joined-words';
import { pageOf, paperTitles, piecesText } from '../../../shared/documents/words/paper-words';
import { err, ok, type Result } from '../../../shared/result';
import type { Element, Item, Page } from '../layout/items';
import { moved } from '../layout/items';
import { marks } from '../layout/marks';
import { paginate } from '../layout/paginate';
import { gap, keptWithNext, paragraph, row, type Strip, solid, stacked } from '../layout/strips';
import type { Typeface } from '../type/typeface';
import { columnHeads, manifestColumns, manifestRow } from './manifest-rows';
import { manifestSignatures } from './manifest-signatures';
import { type Sheet, tooCoarse } from './sheet';
import { type Block, symbolBlock } from './slip-symbols';
import { type SlipType, slipType } from './slip-type';

/** What lies in a box, on as many pages as it needs; each names the box, and heads its columns. */
export function boxManifestPages(
  manifest: BoxManifest,
  sheet: Sheet,
  typeface: Typeface,
): Result<readonly Page[], AppError> {
  const type = slipType(sheet);
  const { language, boxNumber } = manifest;
  const symbols = symbolBlock(boxNumber, manifestWords.boxNumber[language], sheet, type, typeface);
  if (symbols === null) return err(tooCoarse(sheet));
  const table: Element = { role: 'Table', parent: null };
  const columns = manifestColumns(manifest, sheet.width, type, typeface);
  const heads = stacked(columnHeads(columns, language, type, typeface, table));
  const headHeight = type.title * 1.5 + 12;
  const frame = {
    pageWidth: sheet.pageWidth,
    pageHeight: sheet.pageHeight,
    left: sheet.left,
    top: sheet.top + headHeight + heads.height,
    bottom: sheet.top + sheet.height,
  };
  const rows = manifest.rows.map((_, index) => manifestRow(manifest, index, columns, type, typeface, table));
  const strips = [
    ...masthead(manifest, sheet, symbols, type, typeface),
    gap(type.base),
    // Never alone at the foot of a page.
    ...keptWithNext([solid(heads.height, heads.items)]),
    ...rows.slice(0, -1).flat(),
    // Sums and signatures never stand on a page without a piece.
    ...keptWithNext(rows.at(-1) ?? []),
    ...keptWithNext(sums(manifest, sheet.width, type, typeface)),
    ...manifestSignatures(manifest, sheet.width, type, typeface),
  ];
  return ok(
    paginate(strips, frame, (page, count) => [
      ...runningHead(manifest, sheet, type, typeface, page, count),
      ...(page === 1
        ? []
        : stacked(columnHeads(columns, language, type, typeface, null)).items.map((item) =>
            moved(item, sheet.left, sheet.top + headHeight),
          )),
    ]),
  );
}

function runningHead(
  manifest: BoxManifest,
  sheet: Sheet,
  type: SlipType,
  typeface: Typeface,
  page: number,
  count: number,
): readonly Item[] {
  const { language, boxNumber } = manifest;
  const baseline = sheet.top + type.title * 1.02;
  const title = paperTitles['box-manifest'][language];
  const right = sheet.left + sheet.width;
  const pages = pageOf(page, count, language);
  const pagesX = right - typeface.widthOf(pages, 'regular', type.base);
  const number = page === 1 ? '' : boxNumber;
  const numberX = pagesX - type.base - typeface.widthOf(number, 'bold', type.base);
  const marksX = sheet.left + typeface.widthOf(title, 'bold', type.title) + type.title * 0.6;
  const ruleY = sheet.top + type.title * 1.5 + 3;
  const text = (
    x: number,
    words: string,
    weight: 'regular' | 'bold',
    size: number,
    element: Element | null,
  ) => ({ kind: 'text', x, baseline, text: words, weight, size, element }) as const;
  return [
    // Repeated on every page: only the first is read aloud.
    text(sheet.left, title, 'bold', type.title, page === 1 ? { role: 'H1', parent: null } : null),
    ...marks(typeface, manifest, { x: marksX, baseline, size: type.title * 0.72, width: sheet.width / 3 }),
    ...(number === '' ? [] : [text(numberX, number, 'bold', type.base, null)]),
    text(pagesX, pages, 'regular', type.base, null),
    {
      kind: 'rule',
      fromX: sheet.left,
      fromY: ruleY,
      toX: right,
      toY: ruleY,
      thickness: 0.8,
      isDashed: false,
    },
  ];
}

/** Where it goes, from whom, when and how much; beside it the number for eyes and scanners. */
function masthead(
  manifest: BoxManifest,
  sheet: Sheet,
  symbols: Block,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  // A coarse print head makes the symbols too wide for anything beside them.
  const isAlone = symbols.width > sheet.width * 0.6;
  const width = isAlone ? sheet.width : sheet.width - symbols.width - type.base * 2;
  const facts = factStrips(manifest, width, type, typeface);
  if (isAlone) return [solid(symbols.height, symbols.items), gap(type.base), ...facts];
  const left = stacked(facts);
  const items = [...left.items, ...symbols.items.map((item) => moved(item, sheet.width - symbols.width, 0))];
  return [solid(Math.max(left.height, symbols.height), items)];
}

function factStrips(
  { language, destination, shop, runOn, rows }: BoxManifest,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const facts = [
    {
      label: manifestWords.to[language],
      value: destination?.name ?? manifestWords.noDestination[language],
      more: [destination?.address ?? ''],
    },
    { label: manifestWords.from[language], value: shop.name, more: [shop.address, shop.phone] },
    { label: manifestWords.runOn[language], value: dayText(runOn, language), more: [] },
    { label: manifestWords.count[language], value: piecesText(rows.length, language), more: [] },
  ];
  const labelWidth =
    Math.max(...facts.map(({ label }) => typeface.widthOf(label, 'regular', type.small))) + type.base;
  const line = (label: string, text: string, weight: 'regular' | 'bold', size: number) => {
    const element: Element = { role: 'P', parent: null };
    return row(typeface, [
      {
        x: 0,
        width: labelWidth,
        text: label,
        style: { weight: 'regular', size: type.small },
        align: 'left',
        element,
      },
      { x: labelWidth, width: width - labelWidth, text, style: { weight, size }, align: 'left', element },
    ]);
  };
  return facts.flatMap(({ label, value, more }) => [
    ...line(label, value, 'bold', type.base * 1.1),
    ...more.filter((text) => text !== '').flatMap((text) => line('', text, 'regular', type.small)),
  ]);
}

/** Count and one sum a currency, under the column of the values. */
function sums(
  { language, rows }: BoxManifest,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const totals = declaredTotals(rows.map(({ declaredValue }) => declaredValue));
  const text = `${manifestWords.count[language]} ${piecesText(rows.length, language)}　${
    manifestWords.declaredTotal[language]
  } ${listed(
    totals.map((total) => moneyText(total, language)),
    language,
  )}`;
  return [
    gap(type.base * 0.6),
    ...paragraph(typeface, text, { weight: 'bold', size: type.base * 1.2 }, width, {
      role: 'P',
      parent: null,
    }),
  ];
}
