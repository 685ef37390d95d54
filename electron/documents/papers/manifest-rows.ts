import type { BoxManifest } from '../../../shared/documents/box-papers';
import { moneyText, servicesText } from '../../../shared/documents/piece-text';
import { manifestWords, rowOf } from '../../../shared/documents/words/box-words';
import type { Language } from '../../../shared/language';
import { makerWording, metalWording, pieceKindWording } from '../../../shared/wording/pieces';
import type { Element, Item } from '../layout/items';
import { keptWhole, row, type Strip } from '../layout/strips';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import type { SlipType } from './slip-type';

type Column = { readonly x: number; readonly width: number };

/** Where each column begins and how wide it is. */
export type ManifestColumns = {
  readonly place: Column;
  readonly bagNumber: Column;
  readonly piece: Column;
  readonly work: Column;
  readonly declaredValue: Column;
  /** A square to tick when the piece is back. */
  readonly back: Column;
};

const tick = 8;

/** The columns of figures as wide as their longest; what is left is shared by those of words. */
export function manifestColumns(
  { rows, language }: BoxManifest,
  width: number,
  type: SlipType,
  typeface: Typeface,
): ManifestColumns {
  const space = type.base * 0.9;
  const widest = (texts: readonly string[], weight: Style['weight']) =>
    Math.max(...texts.map((text) => typeface.widthOf(text, weight, type.base)));
  const place = widest([rowOf(rows.length, rows.length, language)], 'regular');
  const bagNumber = widest(
    rows.map((of) => of.bagNumber),
    'bold',
  );
  const declaredValue = Math.max(
    widest(
      rows.map((of) => moneyText(of.declaredValue, language)),
      'regular',
    ),
    typeface.widthOf(manifestWords.declaredValue[language], 'regular', type.small),
  );
  const back = Math.max(tick, typeface.widthOf(manifestWords.back[language], 'regular', type.small));
  const words = width - place - bagNumber - declaredValue - back - 5 * space;
  const piece = words * 0.48;
  const widths = { place, bagNumber, piece, work: words - piece, declaredValue, back };
  let x = 0;
  const column = (name: keyof typeof widths): Column => {
    const at = x;
    x += widths[name] + space;
    return { x: at, width: widths[name] };
  };
  return {
    place: column('place'),
    bagNumber: column('bagNumber'),
    piece: column('piece'),
    work: column('work'),
    declaredValue: column('declaredValue'),
    back: column('back'),
  };
}

/** @param table null where the heads are only repeated, which a screen reader passes over */
export function columnHeads(
  columns: ManifestColumns,
  language: Language,
  type: SlipType,
  typeface: Typeface,
  table: Element | null,
): readonly Strip[] {
  const line: Element | null = table === null ? null : { role: 'TR', parent: table };
  const head = (name: Exclude<keyof ManifestColumns, 'place'>, align: 'left' | 'right' = 'left') => ({
    ...columns[name],
    text: manifestWords[name][language],
    style: { weight: 'regular', size: type.small } as const,
    align,
    element: line === null ? null : ({ role: 'TH', parent: line } as const),
  });
  const heads = row(typeface, [
    head('bagNumber'),
    head('piece'),
    head('work'),
    head('declaredValue', 'right'),
    head('back'),
  ]);
  return [...heads, ruleUnder(columns, 0.6)];
}

function ruleUnder({ back }: ManifestColumns, thickness: number): Strip {
  const toX = back.x + back.width;
  return {
    height: 3,
    isKeptWithNext: false,
    isGap: false,
    items: [{ kind: 'rule', fromX: 0, fromY: 1.5, toX, toY: 1.5, thickness, isDashed: false }],
  };
}

/** One piece: which of how many, its bag, what it is, what is to be done, what it is worth. Never cut by a page. */
export function manifestRow(
  { rows, language }: BoxManifest,
  index: number,
  columns: ManifestColumns,
  type: SlipType,
  typeface: Typeface,
  table: Element,
): readonly Strip[] {
  const of = rows[index];
  if (of === undefined) return [];
  const line: Element = { role: 'TR', parent: table };
  const cell = (name: keyof ManifestColumns, text: string, weight: Style['weight'] = 'regular') => ({
    ...columns[name],
    text,
    style: { weight, size: type.base },
    align: name === 'declaredValue' ? ('right' as const) : ('left' as const),
    element: { role: 'TD', parent: line } as const,
  });
  const kind = pieceKindWording[of.kind][language];
  const piece = `${makerWording[of.house][language]} ${kind} ${metalWording[of.metal][language]}`;
  const [first, ...others] = row(typeface, [
    cell('place', rowOf(index + 1, rows.length, language)),
    cell('bagNumber', of.bagNumber, 'bold'),
    cell('piece', piece),
    cell('work', servicesText(of.services, of.currentSize, language)),
    cell('declaredValue', moneyText(of.declaredValue, language)),
  ]);
  if (first === undefined) return [];
  const square: Item = {
    kind: 'frame',
    x: columns.back.x,
    y: (first.height - tick) / 2,
    width: tick,
    height: tick,
    thickness: 0.6,
    isDashed: false,
  };
  const strips = [{ ...first, items: [...first.items, square] }, ...others, ruleUnder(columns, 0.25)];
  return keptWhole(strips, type.base * 30);
}
