/** A line of an address on FedEx's label. */
export const longestStreetLine = 35;
export const mostStreetLines = 3;

/**
 * A typed address cut into lines that a label holds: at its line breaks and commas where that is enough, else at spaces,
 * and in the middle of a word only where it is longer than a line. No letter, digit or sign is lost: with the spaces
 * aside the lines together are the text. There may be more lines than a label has; a person then shortens it.
 */
export function streetLinesOf(typed: string): readonly string[] {
  const parts = typed
    .split(/[\r\n]+/)
    .flatMap((line) => line.split(/(?<=[,、])/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return joined(parts.flatMap(fitting));
}

/** One part after another on a line as long as it holds them. */
function joined(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last} ${part}`;
    if (last !== undefined && longer.length <= longestStreetLine) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function fitting(part: string): readonly string[] {
  if (part.length <= longestStreetLine) return [part];
  return joined(part.split(/\s+/).flatMap(piecesOf));
}

function piecesOf(word: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  // By whole characters, so that none is cut in two halves of a surrogate pair.
  for (const character of word) {
    if (piece.length + character.length > longestStreetLine) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
