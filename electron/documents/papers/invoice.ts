import type { Invoice } from '../../../shared/documents/papers';
import { dayText, moneyText } from '../../../shared/documents/piece-text';
import {
  billLabels,
  paymentKindWording,
  paymentMethodWording,
} from '../../../shared/documents/words/bill-words';
import { remark } from '../../../shared/documents/words/joined-words';
import type { Element, Page } from '../layout/items';
import { type Cell, gap, keptWithNext, row, type Strip } from '../layout/strips';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import {
  billHead,
  billPages,
  billSetting,
  plain,
  ruleStrip,
  type Setting,
  size,
  small,
  strong,
} from './bill-head';
import { amountStrips, balanceRow, headingStrips, remarkStrips, sumStrips, taxRows } from './bill-sums';
import type { Sheet } from './sheet';

/** What the customer is charged, piece by piece, what was paid, and what is left. */
export function invoicePages(invoice: Invoice, sheet: Sheet, typeface: Typeface): readonly Page[] {
  const setting = billSetting(invoice, sheet, typeface);
  const strips = [
    ...billHead(invoice, setting),
    ...dueStrips(invoice, setting),
    ...chargeStrips(invoice, setting),
    gap(size),
    ...sumStrips(taxRows(invoice), setting),
    ...passedStrips(invoice, setting),
    ...remarkStrips(
      invoice,
      invoice.passed.some(({ kind }) => kind === 'deposit'),
      setting,
    ),
  ];
  return billPages(invoice, sheet, strips, setting);
}

function dueStrips(invoice: Invoice, setting: Setting): readonly Strip[] {
  const { due, isMinimum, language } = invoice;
  if (due.minor < 0) return amountStrips(balanceRow(invoice).name, balanceRow(invoice).amount, setting);
  const label = isMinimum ? billLabels.leastDue : billLabels.amountDue;
  return amountStrips(label[language], moneyText(due, language), setting);
}

function chargeStrips({ pieces, language }: Invoice, setting: Setting): readonly Strip[] {
  const { typeface, width } = setting;
  const table: Element = { role: 'Table', parent: null };
  const [amountWidth, quantityWidth] = [width * 0.24, width * 0.1];
  const line = (
    texts: readonly [name: string, quantity: string, amount: string],
    style: Style,
    role: 'TH' | 'TD',
    indent = 0,
  ): readonly Strip[] => {
    const parent: Element = { role: 'TR', parent: table };
    const cell = (x: number, cellWidth: number, text: string, align: Cell['align']): Cell => ({
      ...{ x, width: cellWidth, text, style, align },
      element: { role, parent },
    });
    return row(typeface, [
      cell(indent, width - amountWidth - quantityWidth - size - indent, texts[0], 'left'),
      cell(width - amountWidth - quantityWidth, quantityWidth, texts[1], 'right'),
      cell(width - amountWidth, amountWidth, texts[2], 'right'),
    ]);
  };
  const head: Style = { weight: 'regular', size: small };
  const labels = [billLabels.description, billLabels.quantity, billLabels.netAmount] as const;
  return [
    ...keptWithNext(line([labels[0][language], labels[1][language], labels[2][language]], head, 'TH')),
    ruleStrip(0, width),
    ...pieces.flatMap(({ name, bagNumber, charges }, place) => [
      ...(place === 0 ? [] : [gap(size * 0.5)]),
      ...keptWithNext(line([`${name}　${bagNumber}`, '', ''], strong, 'TH')),
      ...charges.flatMap((charge) => {
        const guide = charge.isGuide ? remark(billLabels.guidePrice[language], language) : '';
        const amount = charge.net === null ? billLabels.notPriced[language] : moneyText(charge.net, language);
        return line([charge.name + guide, String(charge.quantity), amount], plain, 'TD', size);
      }),
    ]),
    ruleStrip(0, width),
  ];
}

/** Deposits, payments and refunds as they came; a deposit stands under its own name, since it is no sale. */
function passedStrips(invoice: Invoice, setting: Setting): readonly Strip[] {
  const { passed, language } = invoice;
  if (passed.length === 0) return [];
  const { typeface, width } = setting;
  const table: Element = { role: 'Table', parent: null };
  const amountWidth = width * 0.24;
  const rows = passed.flatMap(({ on, kind, method, amount }) => {
    const parent: Element = { role: 'TR', parent: table };
    const words = `${paymentKindWording[kind][language]}${remark(paymentMethodWording[method][language], language)}`;
    const signed = { ...amount, minor: kind === 'refund' ? amount.minor : -amount.minor };
    const cell = (x: number, cellWidth: number, text: string, align: Cell['align']): Cell => ({
      ...{ x, width: cellWidth, text, style: plain, align },
      element: { role: 'TD', parent },
    });
    return row(typeface, [
      cell(0, width * 0.24, dayText(on, language), 'left'),
      cell(width * 0.24, width * 0.76 - amountWidth - size, words, 'left'),
      cell(width - amountWidth, amountWidth, moneyText(signed, language), 'right'),
    ]);
  });
  return [
    gap(size * 1.4),
    ...headingStrips(billLabels.passed[language], setting),
    ruleStrip(0, width),
    ...rows,
    ...sumStrips([balanceRow(invoice)], setting),
  ];
}
