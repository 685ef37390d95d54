/**
 * Whether a carrier's label can say it: the letters, digits and signs of Western Europe (ISO 8859-1), which is what FedEx
 * prints. Full-width ones count, since they are narrowed on the way; kana, kanji, the ō of Ōno and every other letter do not.
 */
export function isInLatin(text: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u00ff’‘“”–—]*$/u.test(text.normalize('NFKC'));
}

/** Letters that no label has without the marks that make them so (Ōno = Ono); what cannot be written so stays as it is. */
export function withoutRareMarks(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
      return isInLatin(letter) || !isInLatin(plain) ? letter : plain;
    })
    .join('');
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
