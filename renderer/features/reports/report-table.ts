/** A cell as it is shown, and as a program reads it: days as YYYY-MM-DD, amounts without grouping. */
export type Cell = { readonly shown: string; readonly plain: string | number };

export type ReportTable = {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
};

export const textCell = (text: string): Cell => ({ shown: text, plain: text });

/** Nothing where there is no figure. */
export function numberCell(value: number | null): Cell {
  return value === null ? { shown: '–', plain: '' } : { shown: String(value), plain: value };
}
