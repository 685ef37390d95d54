import { points, pointsPerInch } from '../measures';
import type { Typeface } from '../type/typeface';
import type { Item } from './items';

type Scale = {
  /** Smallest division in points. */
  readonly division: number;
  readonly divisionsPerNumber: number;
  readonly divisionsPerMiddle: number;
  /** What the n-th number reads. */
  readonly numberText: (number: number) => string;
};

const millimetreScale: Scale = {
  division: points(1),
  divisionsPerNumber: 10,
  divisionsPerMiddle: 5,
  numberText: (number) => String(number * 10),
};
const inchScale: Scale = {
  division: pointsPerInch / 8,
  divisionsPerNumber: 8,
  divisionsPerMiddle: 4,
  numberText: (number) => `${number} in`,
};

const ticks = { number: points(3), middle: points(2.1), small: points(1.3) } as const;
const numberSize = 6;

/** Space a ruler takes from its edge, numbers included. */
export const rulerThickness = ticks.number + numberSize * 1.3;

export type Ruler = {
  readonly unit: 'millimetres' | 'inches';
  /** The edge from which the ticks grow inwards. */
  readonly edge: 'top' | 'left' | 'bottom';
  readonly x: number;
  readonly y: number;
  readonly length: number;
};

/** Ticks from the start to as many whole divisions as fit, numbered. */
export function rulerItems(ruler: Ruler, typeface: Typeface): readonly Item[] {
  const scale = ruler.unit === 'inches' ? inchScale : millimetreScale;
  const count = Math.floor(ruler.length / scale.division + 1e-9);
  const items: Item[] = [];
  for (let place = 0; place <= count; place++) {
    const isNumber = place % scale.divisionsPerNumber === 0;
    const isMiddle = place % scale.divisionsPerMiddle === 0;
    const length = isNumber ? ticks.number : isMiddle ? ticks.middle : ticks.small;
    items.push(tick(ruler, place * scale.division, length));
    if (isNumber && place > 0) {
      const text = scale.numberText(place / scale.divisionsPerNumber);
      items.push(number(ruler, place * scale.division, text, typeface));
    }
  }
  return items;
}

function tick(ruler: Ruler, along: number, length: number): Item {
  const line = { kind: 'rule', thickness: 0.5, isDashed: false } as const;
  if (ruler.edge === 'left') {
    const y = ruler.y + along;
    return { ...line, fromX: ruler.x, fromY: y, toX: ruler.x + length, toY: y };
  }
  const x = ruler.x + along;
  const toY = ruler.edge === 'top' ? ruler.y + length : ruler.y - length;
  return { ...line, fromX: x, fromY: ruler.y, toX: x, toY };
}

/** A number beside its tick, on the side of the start, so that the last one stays inside the ruler. */
function number(ruler: Ruler, along: number, text: string, typeface: Typeface): Item {
  const width = typeface.widthOf(text, 'regular', numberSize);
  const set = { kind: 'text', text, weight: 'regular', size: numberSize, element: null } as const;
  if (ruler.edge === 'left') {
    return { ...set, x: ruler.x + ticks.number + 1, baseline: ruler.y + along - 0.6 };
  }
  const x = ruler.x + along - width - 0.6;
  const baseline =
    ruler.edge === 'top' ? ruler.y + ticks.number + numberSize * 0.9 : ruler.y - ticks.number - 1.5;
  return { ...set, x, baseline };
}
