/** What a Zebra answers to `~HS` (ZPL II Programming Guide, "Host Status Return"), as far as a clerk can do something about it. */
export type HostStatus = {
  /** In the words of IPP's `printer-state-reasons`. */
  readonly reasons: readonly string[];
  readonly labelsWaiting: number;
};

export const hostStatusRequest = '~HS\r\n';

const startOfText = '\u0002';
const endOfText = '\u0003';

/** Every flag by line and place: `1` means that it is so. */
const flags: readonly { readonly line: 0 | 1; readonly place: number; readonly reason: string }[] = [
  { line: 0, place: 1, reason: 'media-empty' },
  { line: 0, place: 2, reason: 'paused' },
  { line: 0, place: 5, reason: 'spool-area-full' },
  { line: 0, place: 10, reason: 'under-temperature' },
  { line: 0, place: 11, reason: 'over-temperature' },
  { line: 1, place: 2, reason: 'cover-open' },
  { line: 1, place: 3, reason: 'marker-supply-empty' },
];

const labelsRemainingPlace = 8;
const lineCount = 3;

/** The three lines of an answer; null while they are not all there. Anything around them is passed over. */
export function parseHostStatus(answer: string): HostStatus | null {
  const lines: string[][] = [];
  let from = 0;
  while (lines.length < lineCount) {
    const start = answer.indexOf(startOfText, from);
    const end = start < 0 ? -1 : answer.indexOf(endOfText, start);
    if (end < 0) return null;
    lines.push(answer.slice(start + 1, end).split(','));
    from = end + 1;
  }
  const reasons = flags.filter(({ line, place }) => lines[line]?.[place] === '1').map(({ reason }) => reason);
  return { reasons, labelsWaiting: Number(lines[1]?.[labelsRemainingPlace] ?? 0) || 0 };
}

/** With these a label would stay in the printer's memory, and come out unasked when someone puts it right. */
export function hindersPrinting(status: HostStatus): boolean {
  return status.reasons.some((reason) => reason !== 'under-temperature' && reason !== 'over-temperature');
}
