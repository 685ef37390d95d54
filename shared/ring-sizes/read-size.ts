import { insideFromDiameter, insideOfSize, japaneseSizeFromDiameter, type RingInside } from './ring-sizes';

/** What a clerk reads off a gauge, a ruler or the customer's own words. */
export const sizeEntries = ['jp', 'circumference', 'diameter', 'us', 'uk', 'iso'] as const;
export type SizeEntryKind = (typeof sizeEntries)[number];

const fractions: Readonly<Record<string, number>> = { '': 0, '1/4': 0.25, '1/2': 0.5, '3/4': 0.75 };

/** `½` as `1/2` set apart, so that `6½` does not become sixty-one halves when the signs are made plain. */
function plain(text: string): string {
  return text
    .replaceAll('½', ' 1/2')
    .replaceAll('¼', ' 1/4')
    .replaceAll('¾', ' 3/4')
    .normalize('NFKC')
    .replaceAll('⁄', '/')
    .trim()
    .toUpperCase();
}

function decimal(text: string): number | null {
  return /^\d{1,3}(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

/** `6`, `6.5`, `6 1/2`. */
function usSize(text: string): number | null {
  const [, whole, fraction] = /^(\d{1,2})\s+([13]\/[24])$/u.exec(text) ?? [];
  if (whole === undefined || fraction === undefined) return decimal(text);
  return Number(whole) + (fractions[fraction] ?? 0);
}

/** `N`, `N1/2`, `Z+3`; counted from A = 0. */
function ukSize(text: string): number | null {
  const found = /^(?:Z\s*\+\s*([1-6])|([A-Z]))\s*(1\/2)?$/u.exec(text);
  if (found === null) return null;
  const [, afterZ, letter, half] = found;
  const whole = letter === undefined ? 25 + Number(afterZ) : letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return whole + (half === undefined ? 0 : 0.5);
}

/** The inside of a ring as it was read; null where the text is no such measure or size. */
export function insideAsRead(entry: SizeEntryKind, text: string): RingInside | null {
  const read = plain(text);
  const size = entry === 'us' ? usSize(read) : entry === 'uk' ? ukSize(read) : decimal(read);
  if (size === null) return null;
  if (entry === 'diameter') return insideFromDiameter(size);
  if (entry === 'circumference') return insideFromDiameter(size / Math.PI);
  return insideOfSize(entry, size);
}

/** The nearest Japanese size, in halves, to what was read another way; null where it is no such size. */
export function japaneseSizeAsRead(entry: Exclude<SizeEntryKind, 'jp'>, text: string): number | null {
  const inside = insideAsRead(entry, text);
  return inside === null ? null : japaneseSizeFromDiameter(inside.diameterMm);
}
