/** What a file in the language of label printers says of itself. */
export type ZplFile = {
  readonly labels: number;
  /** Of the head it was made for; null where it does not say how wide its labels are. */
  readonly dotsPerInch: number | null;
};

/** Heads of label printers. */
const heads = [203, 300, 600] as const;
/** Carrier labels are as wide as this, less a border. */
const labelInches = 4;

/**
 * Reads a ZPL file of carrier labels; null where a label is not begun and ended once, so that what follows a torn label
 * would be printed into it.
 */
export function readZpl(bytes: Uint8Array): ZplFile | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const marks = Array.from(text.matchAll(/\^X([AZ])/gu), ([, mark]) => mark);
  const isPaired = marks.every((mark, place) => mark === (place % 2 === 0 ? 'A' : 'Z'));
  if (!isPaired || marks.length === 0 || marks.length % 2 === 1) return null;
  if (!/^\s*[\^~]/u.test(text) || !/\^XZ\s*$/u.test(text)) return null;
  const width = /\^PW(\d+)/u.exec(text)?.[1];
  return { labels: marks.length / 2, dotsPerInch: width === undefined ? null : headOf(Number(width)) };
}

/** The head whose label is nearest to this many dots: one of 800 is for 203 dots per inch, one of 1200 for 300. */
function headOf(widthInDots: number): number {
  const distance = (dots: number) => Math.abs(widthInDots / labelInches - dots);
  return heads.reduce((best, head) => (distance(head) < distance(best) ? head : best));
}

/** Whether the number stands in the file, in one piece or in groups of four as people read it. */
export function namesTrackingNumber(bytes: Uint8Array, trackingNumber: string): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[^\S\n]/gu, '').includes(trackingNumber);
}
