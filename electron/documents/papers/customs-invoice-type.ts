import type { CommercialInvoice, ProFormaInvoice } from '../../../shared/documents/shipping-papers';
import { type Element, type Item, moved } from '../layout/items';
import { row, type Strip, solid, stacked } from '../layout/strips';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';

export type CustomsInvoice = CommercialInvoice | ProFormaInvoice;

/** Where an invoice for customs is set. */
export type InvoiceSetting = { readonly typeface: Typeface; readonly width: number };

export const size = 8.4;
export const small = 6.9;
export const plain: Style = { weight: 'regular', size };
export const strong: Style = { weight: 'bold', size };
export const label: Style = { weight: 'regular', size: small };
export const heading: Style = { weight: 'bold', size: small };
/** Line height over size: a form is set closer than a letter. */
export const tightness = 1.32;

const padding = 4;

/** A name in small letters and its value beside it; the value as a whole stands under `from`. */
export function fieldStrips(
  name: string,
  value: string,
  width: number,
  typeface: Typeface,
  { from = width * 0.42, style = plain }: { readonly from?: number; readonly style?: Style } = {},
): readonly Strip[] {
  const element: Element = { role: 'P', parent: null };
  return row(
    typeface,
    [
      { x: 0, width: from - padding, text: name, style: label, align: 'left', element },
      { x: from, width: width - from, text: value, style, align: 'left', element },
    ],
    tightness,
  );
}

export function textStrips(text: string, style: Style, width: number, typeface: Typeface): readonly Strip[] {
  if (text === '') return [];
  const element: Element = { role: 'P', parent: null };
  return row(typeface, [{ x: 0, width, text, style, align: 'left', element }], tightness);
}

/** What a box holds: strips set to the width that is inside it. */
export type BoxContent = (innerWidth: number) => readonly Strip[];

/** Boxes of one height side by side over the whole width, each framed; never cut by a page. */
export function boxes(contents: readonly BoxContent[], width: number): Strip {
  const each = width / contents.length;
  const filled = contents.map((content) => stacked(content(each - 2 * padding)));
  const height = Math.max(...filled.map((content) => content.height)) + 2 * padding;
  const items = filled.flatMap((content, place): readonly Item[] => [
    { kind: 'frame', x: place * each, y: 0, width: each, height, thickness: 0.6, isDashed: false },
    ...content.items.map((item) => moved(item, place * each + padding, padding)),
  ]);
  return solid(height, items);
}
