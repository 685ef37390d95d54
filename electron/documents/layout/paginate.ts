import { type Item, moved, type Page } from './items';
import type { Strip } from './strips';

/** The part of a page that the flow fills, in points. */
export interface Frame {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly top: number;
  /** Where pages after the first begin lower, as under heads that are repeated there. */
  readonly laterTop?: number;
  readonly bottom: number;
}

/** What stands on every page outside the flow; known only once the pages are counted. `flowed` = what the flow put there. */
export type Furniture = (pageNumber: number, pageCount: number, flowed: readonly Item[]) => readonly Item[];

/** Fills pages with strips from the top down. */
export function paginate(strips: readonly Strip[], frame: Frame, furniture: Furniture): readonly Page[] {
  const pages: Item[][] = [[]];
  let top = frame.top;
  let y = 0;
  for (let index = 0; index < strips.length; index++) {
    const strip = strips[index];
    if (strip === undefined) break;
    if (strip.isGap && y === 0) continue;
    // A chain that is longer than a page cannot be kept whole: it is broken where it must be.
    const wanted = heightKeptTogether(strips, index);
    const room = frame.bottom - top;
    const needed = wanted > room ? strip.height : wanted;
    if (y > 0 && y + needed > room) {
      pages.push([]);
      top = frame.laterTop ?? frame.top;
      y = 0;
      if (strip.isGap) continue;
    }
    pages.at(-1)?.push(...strip.items.map((item) => moved(item, frame.left, top + y)));
    y += strip.height;
  }
  return pages.map((items, index) => ({
    width: frame.pageWidth,
    height: frame.pageHeight,
    items: [...furniture(index + 1, pages.length, items), ...items],
  }));
}

/** Height of the strip with all that must follow it on the same page. */
function heightKeptTogether(strips: readonly Strip[], from: number): number {
  let height = 0;
  for (let index = from; index < strips.length; index++) {
    const strip = strips[index];
    if (strip === undefined) break;
    height += strip.height;
    // A gap between two strips that belong together does not part them.
    if (!strip.isKeptWithNext && !strip.isGap) break;
    if (strip.isGap && index === from) break;
  }
  return height;
}
