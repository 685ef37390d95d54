import { copyMark, sampleMark } from '../../../shared/documents/words/paper-words';
import type { Language } from '../../../shared/language';
import type { Typeface } from '../type/typeface';
import type { Item } from './items';

const paddingOverSize = 0.35;

type Place = { readonly x: number; readonly baseline: number; readonly size: number; readonly width: number };

/** "SAMPLE" and "COPY 1", each in a frame, side by side from x; smaller than asked for where the width is short. */
export function marks(
  typeface: Typeface,
  paper: { readonly copy: number; readonly sample?: boolean; readonly language: Language },
  at: Place,
): readonly Item[] {
  const words = [
    paper.sample === true ? sampleMark[paper.language] : null,
    copyMark(paper.copy, paper.language),
  ];
  return framedWords(
    typeface,
    words.filter((word) => word !== null),
    at,
  );
}

/** Words each in a frame, side by side from x; smaller than asked for where the width is short. */
export function framedWords(typeface: Typeface, words: readonly string[], at: Place): readonly Item[] {
  const widthAtOne = words.reduce(
    (sum, text) => sum + typeface.widthOf(text, 'bold', 1) + 3 * paddingOverSize,
    0,
  );
  const size = Math.min(at.size, at.width / widthAtOne);
  const padding = size * paddingOverSize;
  const items: Item[] = [];
  let x = at.x;
  for (const text of words) {
    const width = typeface.widthOf(text, 'bold', size) + 2 * padding;
    items.push(
      {
        kind: 'frame',
        x,
        y: at.baseline - size * 0.98,
        width,
        height: size * 1.3,
        thickness: 0.9,
        isDashed: false,
      },
      {
        kind: 'text',
        x: x + padding,
        baseline: at.baseline,
        text,
        weight: 'bold',
        size: size,
        element: { role: 'P', parent: null },
      },
    );
    x += width + padding;
  }
  return items;
}
