import type { Receipt } from '../../../shared/documents/papers';
import { dayText, moneyText } from '../../../shared/documents/piece-text';
import {
  billLabels,
  billSentences,
  paymentKindWording,
  paymentMethodWording,
} from '../../../shared/documents/words/bill-words';
import { remark } from '../../../shared/documents/words/joined-words';
import { paperLabels } from '../../../shared/documents/words/paper-words';
import type { Element, Page } from '../layout/items';
import { type Cell, gap, paragraph, row, type Strip, solid } from '../layout/strips';
import { points } from '../measures';
import type { Typeface } from '../type/typeface';
import { billHead, billPages, billSetting, plain, ruleStrip, type Setting, size, small } from './bill-head';
import { amountStrips, balanceRow, headingStrips, remarkStrips, sumStrips, taxRows } from './bill-sums';
import type { Sheet } from './sheet';

/** Least amount in yen for which a paper receipt of money taken other than by card bears a stamp (stamp tax, 17). */
const stampFromYen = 50_000;

/** Money that was received: how much, from whom, for what, and how the account stands since. */
export function receiptPages(receipt: Receipt, sheet: Sheet, typeface: Typeface): readonly Page[] {
  const setting = billSetting(receipt, sheet, typeface);
  const { language, amount, kind } = receipt;
  const strips = [
    ...billHead(receipt, setting),
    ...amountStrips(billLabels.amountReceived[language], moneyText(amount, language), setting),
    ...factStrips(receipt, setting),
    gap(size * 0.6),
    ...paragraph(typeface, billSentences.received[language], plain, setting.width, {
      role: 'P',
      parent: null,
    }),
    ...stampStrips(receipt, setting),
    gap(size * 1.2),
    ...headingStrips(billLabels.breakdown[language], setting),
    ...partStrips(receipt, setting),
    gap(size * 1.2),
    ...headingStrips(billLabels.account[language], setting),
    ...sumStrips([...taxRows(receipt), balanceRow(receipt)], setting),
    ...remarkStrips(receipt, kind === 'deposit', setting),
  ];
  return billPages(receipt, sheet, strips, setting);
}

function factStrips(receipt: Receipt, { typeface, width, language }: Setting): readonly Strip[] {
  const { kind, method, reference, purpose, receivedOn, caseNumber } = receipt;
  const table: Element = { role: 'Table', parent: null };
  const facts = [
    [billLabels.for[language], purpose],
    [
      billLabels.receivedOn[language],
      `${dayText(receivedOn, language)}　${paymentKindWording[kind][language]}`,
    ],
    [billLabels.method[language], paymentMethodWording[method][language] + remark(reference, language)],
    [paperLabels.caseNumber[language], caseNumber],
  ] as const;
  const labelWidth =
    Math.max(...facts.map(([label]) => typeface.widthOf(label, 'regular', small))) + size * 1.5;
  return facts.flatMap(([label, value]) => {
    const parent: Element = { role: 'TR', parent: table };
    const cells: readonly Cell[] = [
      {
        ...{ x: 0, width: labelWidth, text: label, align: 'left' },
        style: { weight: 'regular', size: small },
        element: { role: 'TH', parent },
      },
      {
        ...{ x: labelWidth, width: width - labelWidth, text: value, style: plain, align: 'left' },
        element: { role: 'TD', parent },
      },
    ];
    return row(typeface, cells);
  });
}

/** Of which piece how much: one sum may be for several. */
function partStrips({ parts }: Receipt, { typeface, width, language }: Setting): readonly Strip[] {
  const table: Element = { role: 'Table', parent: null };
  const amountWidth = width * 0.24;
  return [
    ruleStrip(0, width),
    ...parts.flatMap(({ name, bagNumber, amount }) => {
      const parent: Element = { role: 'TR', parent: table };
      const cells: readonly Cell[] = [
        {
          ...{ x: 0, width: width - amountWidth - size, text: `${name}　${bagNumber}`, align: 'left' },
          ...{ style: plain, element: { role: 'TH', parent } },
        },
        {
          ...{
            x: width - amountWidth,
            width: amountWidth,
            text: moneyText(amount, language),
            align: 'right',
          },
          ...{ style: plain, element: { role: 'TD', parent } },
        },
      ];
      return row(typeface, cells);
    }),
  ];
}

/** Room for the stamp that the shop puts on it. */
function stampStrips({ amount, method }: Receipt, { width, language, typeface }: Setting): readonly Strip[] {
  if (amount.currency !== 'JPY' || amount.minor < stampFromYen || method === 'card') return [];
  const [wide, high] = [points(22), points(26)];
  const text = billLabels.stamp[language];
  const fit = Math.min(small, (wide - small) / typeface.widthOf(text, 'regular', 1));
  const x = width - wide;
  const element: Element = { role: 'P', parent: null };
  const inside = (wide - typeface.widthOf(text, 'regular', fit)) / 2;
  return [
    solid(high, [
      { kind: 'frame', x, y: 0, width: wide, height: high, thickness: 0.6, isDashed: true },
      { kind: 'text', x: x + inside, baseline: high / 2, text, weight: 'regular', size: fit, element },
    ]),
  ];
}
