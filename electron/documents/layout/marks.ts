import { copyMark, sampleMark } from '../../../shared/documents/words/paper-words';
import type { Language } from '../../../shared/language';
import type { Typeface } from '../type/typeface';
import type { Item } from './items';

export interface Marks {
  readonly items: readonly Item[];
  readonly width: number;
}

/** "SAMPLE" and "COPY 1", each in a frame, side by side from x; their letters stand on the baseline. */
export function marks(
  typeface: Typeface,
  paper: { readonly copy: number; readonly sample?: boolean; readonly language: Language },
  at: { readonly x: number; readonly baseline: number; readonly size: number },
): Marks {
  const words = [
    paper.sample === true ? sampleMark[paper.language] : null,
    copyMark(paper.copy, paper.language),
  ].filter((word) => word !== null);
  const padding = at.size * 0.35;
  const items: Item[] = [];
  let x = at.x;
  for (const text of words) {
    const width = typeface.widthOf(text, 'bold', at.size) + 2 * padding;
    items.push(
      {
        kind: 'frame',
        x,
        y: at.baseline - at.size * 0.98,
        width,
        height: at.size * 1.3,
        thickness: 0.9,
        isDashed: false,
      },
      {
        kind: 'text',
        x: x + padding,
        baseline: at.baseline,
        text,
        weight: 'bold',
        size: at.size,
        element: { role: 'P', parent: null },
      },
    );
    x += width + padding;
  }
  return { items, width: x - at.x };
}
