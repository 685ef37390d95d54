/**
 * Shares the lines of a place among texts, the more important ones first: each gets one, then each as many as it needs
 * while there are any left. The answer holds the lines of each text; 0 where there were fewer lines than texts.
 */
export function shareLines(needed: readonly number[], available: number): readonly number[] {
  let left = Math.max(0, available);
  const take = (wanted: number) => {
    const taken = Math.min(wanted, left);
    left -= taken;
    return taken;
  };
  const first = needed.map((lines) => take(Math.min(lines, 1)));
  return first.map((given, index) => given + take((needed[index] ?? 0) - given));
}
