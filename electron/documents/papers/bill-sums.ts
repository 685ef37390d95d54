import { moneyText } from '../../../shared/documents/piece-text';
import { billLabels, billSentences } from '../../../shared/documents/words/bill-words';
import { paperLabels } from '../../../shared/documents/words/paper-words';
import { filled } from '../../../shared/documents/words/terms-words';
import type { Money } from '../../../shared/money/money';
import type { Element } from '../layout/items';
import { type Cell, gap, keptWithNext, paragraph, row, type Strip } from '../layout/strips';
import type { Style } from '../type/lines';
import { type Bill, plain, ruleStrip, type Setting, size, small, strong } from './bill-head';

type SumRow = { readonly name: string; readonly amount: string; readonly isStrong?: boolean };

/** A heading over a part of the bill. */
export function headingStrips(text: string, { typeface, width }: Setting): readonly Strip[] {
  const style: Style = { weight: 'bold', size: size * 1.05 };
  return keptWithNext(paragraph(typeface, text, style, width, { role: 'H2', parent: null }));
}

/** The one amount that everybody looks for first. */
export function amountStrips(label: string, amount: string, { typeface, width }: Setting): readonly Strip[] {
  const wide = width * 0.72;
  const element: Element = { role: 'P', parent: null };
  const left: Cell = { x: 0, width: wide * 0.5, text: label, style: strong, align: 'left', element };
  const large: Style = { weight: 'bold', size: size * 1.9 };
  const right: Cell = {
    x: wide * 0.5,
    width: wide * 0.5,
    text: amount,
    style: large,
    align: 'right',
    element,
  };
  return [...row(typeface, [left, right]), ruleStrip(0, wide, 1.2), gap(size * 1.2)];
}

/** Each rate with what falls under it, what rounding took off, and all together. */
export function taxRows({ taxes, rounding, gross, isMinimum, language }: Bill): readonly SumRow[] {
  const words = (amount: Money) => moneyText(amount, language);
  return [
    ...taxes.flatMap(({ percent, net, tax }): readonly SumRow[] =>
      percent === 0
        ? [{ name: billLabels.untaxed[language], amount: words(net) }]
        : [
            { name: filled(billLabels.atRate[language], { percent: `${percent}` }), amount: words(net) },
            { name: filled(billLabels.taxAtRate[language], { percent: `${percent}` }), amount: words(tax) },
          ],
    ),
    ...(rounding.minor === 0 ? [] : [{ name: billLabels.rounding[language], amount: words(rounding) }]),
    {
      name: (isMinimum ? paperLabels.leastTotal : paperLabels.total)[language],
      amount: words(gross),
      isStrong: true,
    },
  ];
}

export function balanceRow({ due, language }: Bill): SumRow {
  const isOwedBack = due.minor < 0;
  const amount = isOwedBack ? { ...due, minor: -due.minor } : due;
  const label = isOwedBack ? billLabels.owedBack : billLabels.balance;
  return { name: label[language], amount: moneyText(amount, language), isStrong: true };
}

/** Names and amounts in the right half of the page. */
export function sumStrips(rows: readonly SumRow[], { typeface, width }: Setting): readonly Strip[] {
  const table: Element = { role: 'Table', parent: null };
  const from = width * 0.4;
  const amountWidth = width * 0.24;
  const strips = rows.flatMap(({ name, amount, isStrong = false }) => {
    const line: Element = { role: 'TR', parent: table };
    const style = isStrong ? strong : plain;
    const cells: readonly Cell[] = [
      {
        x: from,
        width: width - from - amountWidth - size,
        text: name,
        style: { ...style, size: isStrong ? size : small },
        align: 'left',
        element: { role: 'TH', parent: line },
      },
      {
        x: width - amountWidth,
        width: amountWidth,
        text: amount,
        style,
        align: 'right',
        element: { role: 'TD', parent: line },
      },
    ];
    return [...(isStrong ? [ruleStrip(from, width)] : []), ...row(typeface, cells)];
  });
  return keptWithNext(strips.slice(0, -1)).concat(strips.slice(-1));
}

/** What is to be known of the amounts, in sentences. */
export function remarkStrips(
  bill: Bill,
  hasDeposit: boolean,
  { typeface, width }: Setting,
): readonly Strip[] {
  const style: Style = { weight: 'regular', size: small };
  const sentences = [
    ...(bill.isMinimum ? [billSentences.least] : []),
    ...(hasDeposit ? [billSentences.deposit] : []),
  ];
  return sentences.flatMap((sentence) => [
    gap(small),
    ...paragraph(typeface, sentence[bill.language], style, width, { role: 'P', parent: null }),
  ]);
}
