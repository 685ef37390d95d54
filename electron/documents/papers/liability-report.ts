import type { LiabilityPaper } from '../../../shared/documents/liability-paper';
import { dayText, moneyText } from '../../../shared/documents/piece-text';
import { listed } from '../../../shared/documents/words/joined-words';
import { liabilityWords } from '../../../shared/documents/words/liability-words';
import { pageOf, paperTitles, piecesText } from '../../../shared/documents/words/paper-words';
import type { Money } from '../../../shared/money/money';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { type Item, moved, type Page } from '../layout/items';
import { marks } from '../layout/marks';
import { paginate } from '../layout/paginate';
import { gap, keptWithNext, paragraph, type Strip, stacked } from '../layout/strips';
import type { Typeface } from '../type/typeface';
import { type PlainColumn, type PlainTable, plainTable } from './plain-table';
import type { Sheet } from './sheet';
import { type SlipType, slipType } from './slip-type';

/** What one part of the report is set with. */
type Setting = {
  readonly paper: LiabilityPaper;
  readonly width: number;
  readonly type: SlipType;
  readonly typeface: Typeface;
};

/** The sums by place and by holder; from a page of their own on every piece, under the same heads on each page. */
export function liabilityPages(paper: LiabilityPaper, sheet: Sheet, typeface: Typeface): readonly Page[] {
  const type = slipType(sheet);
  const setting = { paper, width: sheet.width, type, typeface };
  const top = type.title * 1.5 + 12;
  const table = pieceTable(setting);
  const again = stacked(table.headAgain);
  const frameFrom = (headHeight: number) => ({
    pageWidth: sheet.pageWidth,
    pageHeight: sheet.pageHeight,
    left: sheet.left,
    top: sheet.top + top + headHeight,
    bottom: sheet.top + sheet.height,
  });
  const sums = (count: number) =>
    paginate(sumStrips(setting), frameFrom(0), (page) => runningHead(setting, sheet, page, count));
  const before = sums(0).length;
  const heading = headingStrips(liabilityWords.everyPiece[paper.language], setting);
  const pieces = (count: number) =>
    paper.rows.length === 0
      ? []
      : paginate([...heading, ...table.head, ...table.rows], frameFrom(again.height), (page) => [
          ...runningHead(setting, sheet, before + page, count),
          ...(page === 1 ? [] : again.items.map((item) => moved(item, sheet.left, sheet.top + top))),
        ]);
  const count = before + pieces(0).length;
  return [...sums(count), ...pieces(count)];
}

function runningHead(
  { paper, type, typeface }: Setting,
  sheet: Sheet,
  page: number,
  count: number,
): readonly Item[] {
  const { language } = paper;
  const baseline = sheet.top + type.title * 1.02;
  const title = paperTitles['liability-report'][language];
  const right = sheet.left + sheet.width;
  const pages = pageOf(page, count, language);
  const pagesX = right - typeface.widthOf(pages, 'regular', type.base);
  const marksX = sheet.left + typeface.widthOf(title, 'bold', type.title) + type.title * 0.6;
  const ruleY = sheet.top + type.title * 1.5 + 3;
  // Repeated on every page: only the first is read aloud.
  const element = page === 1 ? ({ role: 'H1', parent: null } as const) : null;
  return [
    { kind: 'text', x: sheet.left, baseline, text: title, weight: 'bold', size: type.title, element },
    ...marks(typeface, paper, { x: marksX, baseline, size: type.title * 0.72, width: sheet.width / 4 }),
    { kind: 'text', x: pagesX, baseline, text: pages, weight: 'regular', size: type.base, element: null },
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

function headingStrips(text: string, { width, type, typeface }: Setting): readonly Strip[] {
  const style = { weight: 'bold', size: type.base * 1.2 } as const;
  return keptWithNext(paragraph(typeface, text, style, width, { role: 'H2', parent: null }));
}

/** Whose shop, on which day, how many and how much; then the same for each place and for each holder. */
function sumStrips(setting: Setting): readonly Strip[] {
  const { paper, width, type, typeface } = setting;
  const { language, shop, countedOn, pieces, totals, byPlace, byHolder, rows } = paper;
  const words = (text: string, weight: 'regular' | 'bold' = 'regular', size = type.base) =>
    text === '' ? [] : paragraph(typeface, text, { weight, size }, width, { role: 'P', parent: null });
  const group = (title: string, column: string, groups: LiabilityPaper['byPlace']): readonly Strip[] => {
    if (groups.length === 0) return [];
    const table = plainTable(
      [
        { name: column, align: 'left', share: 0.6 },
        { name: liabilityWords.pieces[language], align: 'right', share: null },
        { name: liabilityWords.declaredValue[language], align: 'right', share: 0.4 },
      ],
      groups.map((one) => [one.name, piecesText(one.pieces, language), sumText(one.totals, paper)]),
      width,
      type,
      typeface,
    );
    return [gap(type.base * 1.4), ...headingStrips(title, setting), ...table.head, ...table.rows];
  };
  return [
    ...words(shop.name, 'bold', type.base * 1.1),
    ...words(listed([shop.address, shop.phone], language), 'regular', type.small),
    ...words(`${liabilityWords.countedOn[language]}　${dayText(countedOn, language)}`),
    gap(type.base * 0.8),
    ...words(
      pieces === 0
        ? liabilityWords.nothing[language]
        : `${liabilityWords.pieces[language]} ${piecesText(pieces, language)}　${liabilityWords.declaredTotal[language]} ${sumText(totals, paper)}`,
      'bold',
      type.base * 1.2,
    ),
    ...(pieces > rows.length ? words(liabilityWords.tooMany[language]) : []),
    ...group(liabilityWords.byPlace[language], liabilityWords.place[language], byPlace),
    ...group(liabilityWords.byHolder[language], liabilityWords.holder[language], byHolder),
  ];
}

function sumText(totals: readonly Money[], { language }: LiabilityPaper): string {
  return listed(
    totals.map((total) => moneyText(total, language)),
    language,
  );
}

function pieceTable({ paper, width, type, typeface }: Setting): PlainTable {
  const { language, rows } = paper;
  const column = (
    name: Exclude<keyof typeof liabilityWords, 'shop'>,
    share: number | null,
    others: Partial<PlainColumn> = {},
  ): PlainColumn => ({ name: liabilityWords[name][language], align: 'left', share, ...others });
  return plainTable(
    [
      column('bagNumber', null, { isBold: true }),
      column('customer', 0.36),
      column('piece', 0.36),
      column('receivedOn', null),
      column('place', 0.28),
      column('declaredValue', null, { align: 'right' }),
    ],
    rows.map((of) => [
      of.bagNumber,
      of.customerName,
      `${makerWording[of.house][language]} ${pieceKindWording[of.kind][language]}`,
      of.receivedOn,
      of.place,
      moneyText(of.declaredValue, language),
    ]),
    width,
    type,
    typeface,
  );
}
