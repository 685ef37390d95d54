/** Whole minutes from one moment to a later one, both ISO instants in UTC; 0 where the second is the earlier one. */
export function minutesBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
}
