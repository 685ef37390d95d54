import type { Invoice, Receipt } from '../../../shared/documents/papers';
import { dayText } from '../../../shared/documents/piece-text';
import { billLabels } from '../../../shared/documents/words/bill-words';
import { addressedTo, pageOf, paperLabels, paperTitles } from '../../../shared/documents/words/paper-words';
import { type Element, type Item, moved } from '../layout/items';
import { marks } from '../layout/marks';
import { type Frame, paginate } from '../layout/paginate';
import { gap, paragraph, row, type Strip, solid, stacked } from '../layout/strips';
import { points } from '../measures';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import type { Sheet } from './sheet';

export type Bill = Invoice | Receipt;

/** A bill wants more white than the least that a printer leaves. */
const inset = points(6);
const headHeight = points(8);
export const size = 9.8;
export const small = 8.4;
export const plain: Style = { weight: 'regular', size };
export const strong: Style = { weight: 'bold', size };

/** Where and in which language a bill is set. */
export type Setting = {
  readonly typeface: Typeface;
  readonly width: number;
  readonly language: Bill['language'];
};

export function billSetting({ language }: Bill, sheet: Sheet, typeface: Typeface): Setting {
  return { typeface, language, width: sheet.width - 2 * inset };
}

/** The strips on as many pages as they need, each with the marks of a copy and the number of what it belongs to. */
export function billPages(
  bill: Bill,
  sheet: Sheet,
  strips: readonly Strip[],
  { typeface, width }: Setting,
): ReturnType<typeof paginate> {
  const frame: Frame = {
    pageWidth: sheet.pageWidth,
    pageHeight: sheet.pageHeight,
    left: sheet.left + inset,
    top: sheet.top + headHeight,
    bottom: sheet.top + sheet.height - inset / 2,
  };
  const baseline = sheet.top + small * 1.4;
  return paginate(strips, frame, (page, count) => {
    const text = count === 1 ? '' : `${bill.number}　${pageOf(page, count, bill.language)}`;
    const x = frame.left + width - typeface.widthOf(text, 'regular', small);
    const pageItem: Item = { kind: 'text', x, baseline, text, weight: 'regular', size: small, element: null };
    return [
      ...marks(typeface, bill, { x: frame.left, baseline, size: small * 1.25, width: width / 3 }),
      ...(text === '' ? [] : [pageItem]),
    ];
  });
}

/** Title, to whom, from whom, number and day. */
export function billHead(bill: Bill, setting: Setting): readonly Strip[] {
  const { typeface, width, language } = setting;
  const title: Style = { weight: 'bold', size: size * 1.9 };
  const gutter = size * 2;
  const rightWidth = width * 0.44;
  const leftWidth = width - rightWidth - gutter;
  const left = stacked(addresseeStrips(bill, { ...setting, width: leftWidth }));
  const right = stacked([
    ...numberStrips(bill, { ...setting, width: rightWidth }),
    gap(size * 0.8),
    ...shopStrips(bill, { ...setting, width: rightWidth }),
  ]);
  const shifted = right.items.map((item) => moved(item, leftWidth + gutter, 0));
  return [
    ...paragraph(typeface, paperTitles[bill.paper][language], title, width, { role: 'H1', parent: null }),
    gap(size * 0.8),
    solid(Math.max(left.height, right.height), [...left.items, ...shifted]),
    gap(size * 1.6),
  ];
}

function addresseeStrips({ addressee, language }: Bill, { typeface, width }: Setting): readonly Strip[] {
  const style: Style = { weight: 'bold', size: size * 1.4 };
  const element: Element = { role: 'P', parent: null };
  const strips = paragraph(typeface, addressedTo(addressee, language), style, width, element);
  return [...strips, ruleStrip(0, width)];
}

function numberStrips(bill: Bill, setting: Setting): readonly Strip[] {
  const { language } = setting;
  const number = bill.paper === 'invoice' ? billLabels.invoiceNumber : billLabels.receiptNumber;
  return [
    ...pairStrips(number[language], bill.number, setting),
    ...pairStrips(billLabels.issuedOn[language], dayText(bill.issuedOn, language), setting),
    ...(bill.paper === 'invoice'
      ? pairStrips(paperLabels.receivedOn[language], dayText(bill.receivedOn, language), setting)
      : []),
  ];
}

function shopStrips({ shop }: Bill, setting: Setting): readonly Strip[] {
  const { typeface, width, language } = setting;
  const line = (text: string, style: Style) =>
    text === '' ? [] : paragraph(typeface, text, style, width, { role: 'P', parent: null });
  return [
    ...line(shop.name, { weight: 'bold', size: size * 1.1 }),
    ...line(shop.address, { weight: 'regular', size: small }),
    ...line(shop.phone, { weight: 'regular', size: small }),
    ...(shop.registrationNumber === null
      ? []
      : pairStrips(billLabels.registration[language], shop.registrationNumber, setting)),
  ];
}

/** A label in small letters and its value beside it. */
function pairStrips(label: string, value: string, { typeface, width }: Setting): readonly Strip[] {
  const style: Style = { weight: 'regular', size: small };
  const labelWidth = Math.min(width * 0.45, typeface.widthOf(label, 'regular', small) + small);
  const element: Element = { role: 'P', parent: null };
  return row(typeface, [
    { x: 0, width: labelWidth, text: label, style, align: 'left', element },
    { x: labelWidth, width: width - labelWidth, text: value, style, align: 'right', element },
  ]);
}

export function ruleStrip(fromX: number, toX: number, thickness = 0.6): Strip {
  const height = 5;
  return {
    height,
    isGap: false,
    isKeptWithNext: true,
    items: [{ kind: 'rule', fromX, fromY: height / 2, toX, toY: height / 2, thickness, isDashed: false }],
  };
}
