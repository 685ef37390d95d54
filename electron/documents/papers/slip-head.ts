import type { ClaimSlip } from '../../../shared/documents/papers';
import { dayText } from '../../../shared/documents/piece-text';
import { labelled } from '../../../shared/documents/words/joined-words';
import {
  addressedTo,
  pageOf,
  paperLabels,
  paperTitles,
  piecesText,
} from '../../../shared/documents/words/paper-words';
import { type Element, type Item, moved } from '../layout/items';
import { marks } from '../layout/marks';
import { gap, paragraph, type Strip, solid, stacked } from '../layout/strips';
import type { Style } from '../type/lines';
import type { Typeface, Weight } from '../type/typeface';
import type { Sheet } from './sheet';
import type { Block } from './slip-symbols';
import type { SlipType } from './slip-type';

/** Height of what every page begins with. */
export function runningHeadHeight(type: SlipType): number {
  return type.title * 1.5 + (type.isOfficePaper ? 12 : type.base * 1.6 + 8);
}

/** On every page: what paper this is, whose case, which page of how many, and whether it is a copy or a sample. */
export function runningHead(
  slip: ClaimSlip,
  sheet: Sheet,
  type: SlipType,
  typeface: Typeface,
  page: number,
  count: number,
): readonly Item[] {
  const { language } = slip;
  // Repeated on every page: only the first is read aloud.
  const element: Element | null = page === 1 ? { role: 'H1', parent: null } : null;
  const baseline = sheet.top + type.title * 1.02;
  const title = paperTitles['claim-slip'][language];
  const titleWidth = typeface.widthOf(title, 'bold', type.title);
  const marksX = sheet.left + titleWidth + type.title * 0.6;
  const marksWidth = type.isOfficePaper ? sheet.width / 3 : sheet.left + sheet.width - marksX;
  const marked = marks(typeface, slip, { x: marksX, baseline, size: type.title * 0.72, width: marksWidth });
  // On the first sheet of office paper the number stands just below, large, with its symbols.
  const number = page === 1 && type.isOfficePaper ? '' : slip.caseNumber;
  const pages = pageOf(page, count, language);
  const ruleY = sheet.top + runningHeadHeight(type) - (type.isOfficePaper ? 9 : 6);
  // Beside the title of a label there is room for the marks alone.
  const numberBaseline = type.isOfficePaper ? baseline : baseline + type.base * 1.75;
  const right = sheet.left + sheet.width;
  const pagesX = right - typeface.widthOf(pages, 'regular', type.base);
  const numberX = type.isOfficePaper
    ? pagesX - type.base - typeface.widthOf(number, 'bold', type.base)
    : sheet.left;
  return [
    { kind: 'text', x: sheet.left, baseline, text: title, weight: 'bold', size: type.title, element },
    ...marked,
    ...(number === '' ? [] : [textItem(numberX, numberBaseline, number, 'bold', type.base)]),
    textItem(pagesX, numberBaseline, pages, 'regular', type.base),
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

/** A line of the running head, which a screen reader passes over. */
function textItem(x: number, baseline: number, text: string, weight: Weight, size: number): Item {
  return { kind: 'text', x, baseline, text, weight, size, element: null };
}

/** On the first page: the shop, the customer, and the number for eyes and scanners. */
export function masthead(
  slip: ClaimSlip,
  sheet: Sheet,
  symbols: Block,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const customer = customerStrips(slip, sheet.width, type, typeface);
  // A coarse print head makes them too wide for anything beside them.
  const isAlone = symbols.width > sheet.width * 0.7;
  if (isAlone || !type.isOfficePaper) {
    return [
      solid(symbols.height, symbols.items),
      gap(type.base * 0.6),
      ...shopStrips(slip, sheet.width, type, typeface),
      gap(type.base * 0.6),
      ...customer,
    ];
  }
  const shop = stacked(shopStrips(slip, sheet.width - symbols.width - type.base * 2, type, typeface));
  const symbolsX = sheet.width - symbols.width;
  const items = [...shop.items, ...symbols.items.map((item) => moved(item, symbolsX, 0))];
  return [solid(Math.max(shop.height, symbols.height), items), gap(type.base * 1.4), ...customer];
}

function shopStrips(
  { shop }: ClaimSlip,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const line = (text: string, style: Style) =>
    text === '' ? [] : paragraph(typeface, text, style, width, { role: 'P', parent: null });
  return [
    ...line(shop.name, { weight: 'bold', size: type.base * 1.2 }),
    ...line(shop.address, { weight: 'regular', size: type.small }),
    ...line(shop.phone, { weight: 'regular', size: type.small }),
  ];
}

function customerStrips(
  slip: ClaimSlip,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const { language } = slip;
  const name: Style = { weight: 'bold', size: type.base * 1.45 };
  const detail: Style = { weight: 'regular', size: type.base };
  const received = labelled(paperLabels.receivedOn[language], dayText(slip.receivedOn, language), language);
  const pieces = labelled(paperLabels.pieces[language], piecesText(slip.pieces.length, language), language);
  return [
    ...paragraph(typeface, addressedTo(slip.customerName, language), name, width, {
      role: 'P',
      parent: null,
    }),
    ...paragraph(typeface, `${received}　${pieces}`, detail, width, { role: 'P', parent: null }),
  ];
}
