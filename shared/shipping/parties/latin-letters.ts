/**
 * Whether a carrier's label can say it: Latin letters, digits and the usual signs. Full-width ones count, since they are
 * narrowed on the way; kana, kanji and every other script do not.
 */
export function isInLatin(text: string): boolean {
  return /^[\u0020-\u007e\p{sc=Latin}’‘“”–—·°ºª]*$/u.test(text.normalize('NFKC'));
}

/** Half-width, without spaces around and with one between: what goes on a label. */
export function labelText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\t\r\n\u3000 ]+/g, ' ')
    .trim();
}
