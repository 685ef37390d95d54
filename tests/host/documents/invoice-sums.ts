/** What stands on a printed invoice, in hundredths, read off its text without blanks. */
export type PrintedSums = {
  readonly lines: readonly bigint[];
  readonly linesTogether: bigint;
  readonly subtotal: bigint;
  readonly total: bigint;
};

const hundredths = (figures: string): bigint => BigInt(figures.replace(/[.,]/gu, ''));

/** Reads the total of each line, which stands after country and unit value, and the sums under them. */
export function printedSums(text: string): PrintedSums {
  const amount = String.raw`\d{1,3}(?:,\d{3})*\.\d{2}`;
  const line = new RegExp(String.raw`\d{4}\.\d{2}(?:\.\d{1,4})?[A-Z]{2}${amount}(${amount})`, 'gu');
  const lines = Array.from(text.matchAll(line), ([, total = '']) => hundredths(total));
  const sum = (name: string) =>
    hundredths(new RegExp(`${name}(?:USD)?(${amount})`, 'u').exec(text)?.[1] ?? '');
  return {
    lines,
    linesTogether: lines.reduce((together, each) => together + each, 0n),
    subtotal: sum('Subtotal'),
    total: sum('INVOICETOTAL'),
  };
}
