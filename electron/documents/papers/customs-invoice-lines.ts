import { customsInvoiceWords as words } from '../../../shared/documents/words/customs-invoice-words';
import { filled } from '../../../shared/documents/words/terms-words';
import { groupedAmount } from '../../../shared/money/money';
import type { InvoiceTotals } from '../../../shared/shipping/invoice-totals';
import type { Commodity, ShipmentOrder } from '../../../shared/shipping/order';
import type { Element } from '../layout/items';
import { type Cell, keptWhole, row, type Strip } from '../layout/strips';
import type { Typeface } from '../type/typeface';
import { heading, type InvoiceSetting, plain, size, tightness } from './customs-invoice-type';

const columnNames = [
  'packages',
  'units',
  'unit',
  'netWeight',
  'description',
  'tariffCode',
  'origin',
  'unitValue',
  'totalValue',
] as const;
type ColumnName = (typeof columnNames)[number];
type Column = { readonly x: number; readonly width: number };
export type LineColumns = Readonly<Record<ColumnName, Column>>;

const figures: ReadonlySet<ColumnName> = new Set(['netWeight', 'unitValue', 'totalValue']);
const space = 7;
/** A form's head has two or three lines; no column of figures is narrower. */
const narrowest: Readonly<Record<Exclude<ColumnName, 'description'>, number>> = {
  packages: 24,
  units: 24,
  unit: 20,
  netWeight: 36,
  tariffCode: 54,
  origin: 40,
  unitValue: 46,
  totalValue: 46,
};

/** The columns of figures as wide as their longest; what is left is for the words. */
export function lineColumns(
  order: ShipmentOrder,
  totals: InvoiceTotals,
  { width, typeface }: InvoiceSetting,
): LineColumns {
  const texts = order.commodities.map((_, index) => lineTexts(order, totals, index));
  const widthOf = (name: Exclude<ColumnName, 'description'>) =>
    Math.max(narrowest[name], ...texts.map((line) => typeface.widthOf(line[name], 'regular', size)));
  const others = {
    packages: widthOf('packages'),
    units: widthOf('units'),
    unit: widthOf('unit'),
    netWeight: widthOf('netWeight'),
    tariffCode: widthOf('tariffCode'),
    origin: widthOf('origin'),
    unitValue: widthOf('unitValue'),
    totalValue: widthOf('totalValue'),
  };
  const taken = Object.values(others).reduce((sum, each) => sum + each, 0);
  const widths = { ...others, description: width - taken - space * (columnNames.length - 1) };
  let x = 0;
  const column = (name: ColumnName): Column => {
    const at = x;
    x += widths[name] + space;
    return { x: at, width: widths[name] };
  };
  return {
    packages: column('packages'),
    units: column('units'),
    unit: column('unit'),
    netWeight: column('netWeight'),
    description: column('description'),
    tariffCode: column('tariffCode'),
    origin: column('origin'),
    unitValue: column('unitValue'),
    totalValue: column('totalValue'),
  };
}

/** @param table null where the heads are only repeated, which a screen reader passes over */
export function columnHeads(
  columns: LineColumns,
  { currency, weightUnit }: InvoiceTotals,
  typeface: Typeface,
  table: Element | null,
): readonly Strip[] {
  const line: Element | null = table === null ? null : { role: 'TR', parent: table };
  const cells = columnNames.map(
    (name): Cell => ({
      ...columns[name],
      text: filled(words[name], { currency, unit: weightUnit }),
      style: heading,
      align: figures.has(name) ? 'right' : 'left',
      element: line === null ? null : { role: 'TH', parent: line },
    }),
  );
  return [...row(typeface, cells, tightness), lineRule(columns, 0.6)];
}

/** One commodity; never cut by a page. */
export function commodityStrips(
  order: ShipmentOrder,
  totals: InvoiceTotals,
  index: number,
  columns: LineColumns,
  typeface: Typeface,
  table: Element,
): readonly Strip[] {
  const line: Element = { role: 'TR', parent: table };
  const texts = lineTexts(order, totals, index);
  const cells = columnNames.map(
    (name): Cell => ({
      ...columns[name],
      text: texts[name],
      style: plain,
      align: figures.has(name) ? 'right' : 'left',
      element: { role: 'TD', parent: line },
    }),
  );
  return keptWhole([...row(typeface, cells, tightness), lineRule(columns, 0.3)], size * 40);
}

function lineTexts(
  { commodities }: ShipmentOrder,
  { lines }: InvoiceTotals,
  index: number,
): Readonly<Record<ColumnName, string>> {
  const commodity = commodities[index];
  const total = lines[index];
  if (commodity === undefined || total === undefined) throw new Error(`No line ${index}.`);
  return {
    // All is in one package, which is counted once.
    packages: index === 0 ? '1' : '',
    units: String(commodity.quantity),
    unit: commodity.unit ?? 'EA',
    netWeight: commodity.netWeight,
    description: descriptionOf(commodity),
    tariffCode: tariffCodeText(commodity.tariffCode),
    origin: commodity.countryOfManufacture,
    unitValue: groupedAmount(commodity.unitValue),
    totalValue: groupedAmount(total),
  };
}

function descriptionOf({ description, metal, serial, bagNumber }: Commodity): string {
  const marks = [
    metal === '' ? '' : filled(words.metal, { metal }),
    serial === '' ? '' : filled(words.serial, { serial }),
    bagNumber === null ? '' : filled(words.bag, { bag: bagNumber }),
  ].filter((mark) => mark !== '');
  return [description, marks.join(' ')].filter((part) => part !== '').join('\n');
}

/** `7113.19.5025`, as tariffs print it. */
function tariffCodeText(digits: string): string {
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('.');
}

function lineRule({ totalValue }: LineColumns, thickness: number): Strip {
  const toX = totalValue.x + totalValue.width;
  return {
    height: 3.4,
    isKeptWithNext: false,
    isGap: false,
    items: [{ kind: 'rule', fromX: 0, fromY: 1.7, toX, toY: 1.7, thickness, isDashed: false }],
  };
}
