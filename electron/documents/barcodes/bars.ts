import type { SymbolItem } from '../layout/items';
import { dotsInPoints } from './module-size';

/** A dark rectangle in points. */
export type Bar = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Renderers blacken every dot that an edge touches, so a bar that ends exactly on the grid grows by a dot. Each dark
 * edge therefore stands back by a quarter of a dot on both sides: half a dot for the whole bar.
 */
const standBackDots = 0.25;

/** The dark rectangles of a placed symbol, its corner on the dot grid of the page. */
export function barsOf({ symbol, x, y, moduleDots, dpi, barHeight }: SymbolItem): readonly Bar[] {
  const left = onDotGrid(x, dpi);
  const top = onDotGrid(y, dpi);
  const module = dotsInPoints(moduleDots, dpi);
  const back = dotsInPoints(standBackDots, dpi);
  const bars: Bar[] = [];
  for (let row = 0; row < symbol.rows; row++) {
    for (const { from, to } of darkRuns(symbol.columns, (column) => symbol.isDark(column, row))) {
      const bar = { x: left + from * module + back, width: (to - from) * module - 2 * back };
      if (barHeight !== null) bars.push({ ...bar, y: top, height: barHeight });
      else bars.push({ ...bar, y: top + row * module + back, height: module - 2 * back });
    }
    if (barHeight === null) bars.push(...bridgesBelow(row));
  }
  return bars;

  /** Closes the gap that standing back would leave between a dark module and a dark one below it. */
  function bridgesBelow(row: number): readonly Bar[] {
    const isBridged = (column: number) => symbol.isDark(column, row) && symbol.isDark(column, row + 1);
    return darkRuns(symbol.columns, isBridged).map(({ from, to }) => ({
      x: left + from * module + back,
      y: top + (row + 1) * module - back,
      width: (to - from) * module - 2 * back,
      height: 2 * back,
    }));
  }
}

function onDotGrid(position: number, dpi: number): number {
  return dotsInPoints(Math.round(position / dotsInPoints(1, dpi)), dpi);
}

function darkRuns(
  columns: number,
  isDark: (column: number) => boolean,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let column = 0; column < columns; column++) {
    if (!isDark(column)) continue;
    const last = runs.at(-1);
    if (last?.to === column) last.to = column + 1;
    else runs.push({ from: column, to: column + 1 });
  }
  return runs;
}
