/** How a list can be written, by the names that the platform's decoder knows. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'windows-1252'] as const;
export type ListEncoding = (typeof encodings)[number];

const bytesPerPart = 1_000_000;
const looked = 200_000;

/**
 * What the bytes are most likely written in: by their mark, else by what can be read without a fault. Excel in Japan
 * writes Shift_JIS, elsewhere Windows-1252, in which everything can be read; it is therefore the last to be tried.
 */
export function likelyEncoding(bytes: Uint8Array): ListEncoding {
  const marked = markOf(bytes);
  if (marked !== null) return marked;
  const part = bytes.subarray(0, looked);
  const zeros = [0, 0];
  part.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > part.length / 5 && odd > even * 4) return 'utf-16le';
  if (even > part.length / 5 && even > odd * 4) return 'utf-16be';
  if (canBe('utf-8', part)) return 'utf-8';
  if (canBe('euc-jp', part) && (!canBe('shift_jis', part) || isMostlyHalfWidth(part))) return 'euc-jp';
  return canBe('shift_jis', part) ? 'shift_jis' : 'windows-1252';
}

/** The text of the bytes, a part at a time. What cannot be read stands as U+FFFD. Null = broken off. */
export async function decodeList(
  bytes: Uint8Array,
  encoding: ListEncoding,
  { signal, breathe }: { readonly signal: AbortSignal; readonly breathe: () => Promise<void> },
): Promise<string | null> {
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += bytesPerPart) {
    if (signal.aborted) return null;
    parts.push(decoder.decode(bytes.subarray(from, from + bytesPerPart), { stream: true }));
    await breathe();
  }
  parts.push(decoder.decode());
  return parts.join('');
}

function markOf([first, second, third]: Uint8Array): ListEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function canBe(encoding: ListEncoding, bytes: Uint8Array): boolean {
  try {
    // A character may be cut off at the end of what is looked at.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Japanese in EUC, read as Shift_JIS, is nearly all half-width katakana, which nobody writes whole lists in. */
function isMostlyHalfWidth(bytes: Uint8Array): boolean {
  const text = new TextDecoder('shift_jis').decode(bytes);
  const halfWidth = text.match(/[\uff61-\uff9f]/gu)?.length ?? 0;
  const others = text.match(/[\u0080-\uff60\uffa0-\uffff]/gu)?.length ?? 0;
  return halfWidth > others;
}
