import type { Element } from '../layout/items';
import { type Cell, keptWhole, keptWithNext, row, type Strip } from '../layout/strips';
import type { Typeface } from '../type/typeface';
import type { SlipType } from './slip-type';

export type PlainColumn = {
  readonly name: string;
  readonly align: Cell['align'];
  readonly isBold?: boolean;
  /** Share of what the columns of figures leave; null = as wide as its longest text, which is never broken. */
  readonly share: number | null;
};

export type PlainTable = {
  /** The names of its columns, as they stand at its beginning. */
  readonly head: readonly Strip[];
  /** The same for the pages after the first, which a screen reader passes over. */
  readonly headAgain: readonly Strip[];
  readonly rows: readonly Strip[];
};

/** A table of texts, its head in small letters; a row is never cut by a page. */
export function plainTable(
  columns: readonly PlainColumn[],
  texts: readonly (readonly string[])[],
  width: number,
  type: SlipType,
  typeface: Typeface,
): PlainTable {
  const placed = placeColumns(columns, texts, width, type, typeface);
  const table: Element = { role: 'Table', parent: null };
  const line = (cells: readonly string[], role: 'TH' | 'TD', within: Element | null) => {
    const parent: Element | null = within === null ? null : { role: 'TR', parent: within };
    return row(
      typeface,
      placed.map(({ column, x, width: columnWidth }, index) => ({
        x,
        width: columnWidth,
        text: cells[index] ?? '',
        style:
          role === 'TH'
            ? ({ weight: 'regular', size: type.small } as const)
            : ({ weight: column.isBold === true ? 'bold' : 'regular', size: type.base } as const),
        align: column.align,
        element: parent === null ? null : { role, parent },
      })),
    );
  };
  const head = (within: Element | null) => [
    ...keptWithNext(
      line(
        columns.map(({ name }) => name),
        'TH',
        within,
      ),
    ),
    ...keptWithNext([ruleUnder(width, 0.6)]),
  ];
  return {
    head: head(table),
    headAgain: head(null),
    rows: texts.flatMap((cells) =>
      keptWhole([...line(cells, 'TD', table), ruleUnder(width, 0.25)], type.base * 30),
    ),
  };
}

function placeColumns(
  columns: readonly PlainColumn[],
  texts: readonly (readonly string[])[],
  width: number,
  type: SlipType,
  typeface: Typeface,
) {
  const space = type.base * 0.9;
  const fixed = columns.map(({ name, share, isBold }, index) =>
    share === null
      ? Math.max(
          typeface.widthOf(name, 'regular', type.small),
          ...texts.map((cells) =>
            typeface.widthOf(cells[index] ?? '', isBold === true ? 'bold' : 'regular', type.base),
          ),
        )
      : 0,
  );
  const left = width - fixed.reduce((sum, one) => sum + one, 0) - space * (columns.length - 1);
  let next = 0;
  return columns.map((column, index) => {
    const x = next;
    const columnWidth = column.share === null ? (fixed[index] ?? 0) : left * column.share;
    next += columnWidth + space;
    return { column, x, width: columnWidth };
  });
}

function ruleUnder(width: number, thickness: number): Strip {
  const rule = {
    kind: 'rule',
    fromX: 0,
    fromY: 1.5,
    toX: width,
    toY: 1.5,
    thickness,
    isDashed: false,
  } as const;
  return { height: 3, isKeptWithNext: false, isGap: false, items: [rule] };
}
