/** A point of a stroke, in pixels of the pad. */
export type StrokePoint = { readonly x: number; readonly y: number };

function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function pair(point: StrokePoint): string {
  return `${coordinate(point.x)} ${coordinate(point.y)}`;
}

function strokePath(points: readonly StrokePoint[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  // A dot (the point of an i) is a stroke of no length: round caps make it visible.
  if (rest.length === 0) return `M${pair(first)}L${pair(first)}`;
  const middles = rest.slice(0, -1).map((point, index) => {
    const after = rest[index + 1] ?? point;
    return `Q${pair(point)} ${pair({ x: (point.x + after.x) / 2, y: (point.y + after.y) / 2 })}`;
  });
  const last = rest.at(-1) ?? first;
  return `M${pair(first)}${middles.join('')}L${pair(last)}`;
}

/** SVG path data of a signature: one subpath a stroke, smoothed through the middles between its points. */
export function signaturePath(strokes: readonly { readonly points: readonly StrokePoint[] }[]): string {
  return strokes
    .map((stroke) => strokePath(stroke.points))
    .filter((path) => path !== '')
    .join('');
}
