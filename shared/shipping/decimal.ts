/** A plain decimal (`1`, `0.125`) of at most three places as a whole number of thousandths; null where it is none. */
export function thousandths(text: string): number | null {
  const parts = /^(\d{1,6})(?:\.(\d{1,3}))?$/.exec(text);
  if (parts === null) return null;
  const [, whole = '', fraction = ''] = parts;
  return Number(whole + fraction.padEnd(3, '0'));
}
