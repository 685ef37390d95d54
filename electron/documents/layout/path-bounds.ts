/**
 * The box around SVG path data of absolute move, line and curve commands, which is what a signature is made of. Control
 * points count as if the line reached them, so the box is never too small. Null for an empty path; throws on any other
 * command, which would be drawn somewhere else than it was measured.
 */
export function pathBounds(
  path: string,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null {
  if (/[^MLCQZ\d\s,.eE+-]/.test(path)) throw new Error('Only absolute M, L, C, Q and Z can be measured.');
  const numbers = Array.from(path.matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g), ([text]) =>
    Number(text),
  );
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [place, number] of numbers.entries()) {
    if (place % 2 === 0) {
      left = Math.min(left, number);
      right = Math.max(right, number);
    } else {
      top = Math.min(top, number);
      bottom = Math.max(bottom, number);
    }
  }
  if (numbers.length < 2) return null;
  return { left, top, width: right - left, height: bottom - top };
}
