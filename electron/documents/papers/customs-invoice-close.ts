import { customsInvoiceWords as words } from '../../../shared/documents/words/customs-invoice-words';
import { filled } from '../../../shared/documents/words/terms-words';
import { groupedAmount, type Money } from '../../../shared/money/money';
import type { InvoiceTotals } from '../../../shared/shipping/invoice-totals';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import type { Element } from '../layout/items';
import { gap, keptWithNext, row, type Strip } from '../layout/strips';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { signatureStrip } from './customs-invoice-signature';
import {
  type BoxContent,
  boxes,
  type CustomsInvoice,
  fieldStrips,
  heading,
  type InvoiceSetting,
  plain,
  size,
  strong,
  textStrips,
  tightness,
} from './customs-invoice-type';

const moneyText = (amount: Money) => `${amount.currency} ${groupedAmount(amount)}`;

/** Everything under the last line: sums, the journey, what is declared, who signs. Sums and declaration are never cut. */
export function closingStrips(
  invoice: CustomsInvoice,
  totals: InvoiceTotals,
  setting: InvoiceSetting,
): readonly Strip[] {
  const { width } = setting;
  const { order } = invoice;
  const journey = journeyFields(order, totals);
  return [
    ...keptWithNext([boxes([countsBox(order, totals, setting), sumsBox(totals, setting)], width)]),
    ...(journey.length === 0 ? [] : [fieldsBox(words.journey, journey, setting)]),
    ...keptWithNext(declarationBoxes(invoice, setting)),
    gap(size * 0.7),
    signatureStrip(invoice, setting),
  ];
}

function countsBox(
  order: ShipmentOrder,
  { packages, units, netWeight, grossWeight, weightUnit }: InvoiceTotals,
  { typeface }: InvoiceSetting,
): BoxContent {
  const fields = [
    [words.totalPackages, String(packages)],
    [words.totalUnits, String(units)],
    [words.totalNetWeight, `${netWeight} ${weightUnit}`],
    [words.totalGrossWeight, `${grossWeight} ${weightUnit}`],
    [words.termsOfSale, order.termsOfSale],
  ] as const;
  return (inner) =>
    fields.flatMap(([name, value]) => fieldStrips(name, value, inner, typeface, { style: strong }));
}

function sumsBox({ subtotal, charges, total }: InvoiceTotals, { typeface }: InvoiceSetting): BoxContent {
  const rows = [
    [words.subtotal, subtotal],
    [words.insurance, charges.insuranceCharge],
    [words.freight, charges.freight],
    [words.packing, charges.packing],
    [words.handling, charges.handling],
    [words.other, charges.otherCharge],
  ] as const;
  return (inner) => {
    const table: Element = { role: 'Table', parent: null };
    const line = (name: string, amount: string, style: Style) =>
      sumRow(name, amount, style, inner, typeface, table);
    return [
      ...rows.flatMap(([name, amount]) => line(name, groupedAmount(amount), plain)),
      {
        height: 3,
        isGap: false,
        isKeptWithNext: true,
        items: [
          { kind: 'rule', fromX: 0, fromY: 1.5, toX: inner, toY: 1.5, thickness: 0.6, isDashed: false },
        ],
      },
      ...line(words.invoiceTotal, moneyText(total), { weight: 'bold', size: size * 1.25 }),
    ];
  };
}

function sumRow(
  name: string,
  amount: string,
  style: Style,
  width: number,
  typeface: Typeface,
  table: Element,
): readonly Strip[] {
  const parent: Element = { role: 'TR', parent: table };
  return row(
    typeface,
    [
      { x: 0, width: width * 0.45, text: name, style, align: 'left', element: { role: 'TH', parent } },
      {
        ...{ x: width * 0.45, width: width * 0.55, text: amount, style, align: 'right' },
        element: { role: 'TD', parent },
      },
    ],
    tightness,
  );
}

type Field = readonly [name: string, value: string];

/** How the goods came and what was done to them: what customs need to see that these are the same goods again. */
function journeyFields(order: ShipmentOrder, { subtotal }: InvoiceTotals): readonly Field[] {
  const { cameBy, workValue, isFree, returnOf } = order;
  const came: readonly Field[] =
    cameBy === null
      ? []
      : [
          [isWorkedOn(order) ? words.receivedForWork : words.cameToSender, cameBy.receivedOn],
          [words.incomingWaybill, cameBy.trackingNumber ?? words.noIncomingWaybill],
        ];
  const returned: readonly Field[] =
    returnOf === null
      ? []
      : [
          [
            words.returnOf,
            filled(words.shippedOn, { number: returnOf.trackingNumber, day: returnOf.shippedOn }),
          ],
        ];
  const worked: readonly Field[] =
    workValue === null
      ? []
      : [
          [
            words.workValue,
            filled(isFree ? words.workWasFree : words.workWasCharged, { amount: moneyText(workValue) }),
          ],
          [words.goodsValue, moneyText(subtotal)],
        ];
  return [...came, ...returned, ...worked];
}

function fieldsBox(title: string, fields: readonly Field[], { width, typeface }: InvoiceSetting): Strip {
  return boxes(
    [
      (inner) => [
        ...textStrips(title, heading, inner, typeface),
        ...fields.flatMap(([name, value]) =>
          fieldStrips(name, value, inner, typeface, { from: inner * 0.28 }),
        ),
      ],
    ],
    width,
  );
}

function declarationBoxes({ order }: CustomsInvoice, { width, typeface }: InvoiceSetting): readonly Strip[] {
  const { customs, exportCitation, specialInstructions } = order;
  const statement = [customs.statement, saysNoSubstitution(order) ? words.noSubstitution : '']
    .filter((part) => part !== '')
    .join('\n');
  const box = (title: string, text: string) =>
    text === ''
      ? []
      : [
          boxes(
            [
              (inner: number) => [
                ...textStrips(title, heading, inner, typeface),
                ...textStrips(text, plain, inner, typeface),
              ],
            ],
            width,
          ),
        ];
  return [
    ...box(words.exportFiling, exportCitation ?? ''),
    ...box(words.specialInstructions, specialInstructions),
    ...box(words.statement, statement),
  ];
}

/** Whoever chose other words knows why; the statement itself may say it already (19 CFR 10.8(a)(1) asks for it). */
function saysNoSubstitution(order: ShipmentOrder): boolean {
  const { statement, changedBecause } = order.customs;
  return isWorkedOn(order) && changedBecause === '' && !/substitut/iu.test(statement);
}

/** On its way home after work on the very piece: an exchange sends another one, and what was not worked on is only sent back. */
function isWorkedOn({ direction, method }: ShipmentOrder): boolean {
  return direction === 'outbound' && (method === 'resize' || method === 'repair');
}
