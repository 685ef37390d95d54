import { mod37_36 } from 'cdigit';
import type { PlainDate } from '../time/plain-date';
import type { BagNumber, CaseNumber, Station } from './ids';

/**
 * `GZ-261122-0042-K`. The check character (ISO 7064 MOD 37,36) catches every wrong character and all but about one in
 * a thousand swaps of neighbours.
 * @param sequence counts the cases of one station on one day, from 1 to 9999
 */
export function caseNumber(station: Station, day: PlainDate, sequence: number): CaseNumber {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 9999) {
    throw new RangeError(`${sequence} counts no case of a day: it must be a whole number from 1 to 9999.`);
  }
  const parts = [station, day.slice(2).replaceAll('-', ''), String(sequence).padStart(4, '0')];
  return withCheckCharacter(parts) as CaseNumber; // the form of a case number by construction
}

/** `GZ-261122-0042-2-M`: the bag of the second piece, with a check character of its own. */
export function bagNumber(number: CaseNumber, pieceNumber: number): BagNumber {
  if (!Number.isInteger(pieceNumber) || pieceNumber < 1 || pieceNumber > 99) {
    throw new RangeError(`${pieceNumber} counts no piece of a case: it must be a whole number from 1 to 99.`);
  }
  const parts = [...number.split('-').slice(0, 3), String(pieceNumber)];
  return withCheckCharacter(parts) as BagNumber; // the form of a bag number by construction
}

/** Which case of its station and day it is, counted from 1. */
export function sequenceOf(number: CaseNumber): number {
  return Number(number.split('-')[2]);
}

export type Scan =
  | { readonly kind: 'case'; readonly caseNumber: CaseNumber }
  | {
      readonly kind: 'bag';
      readonly bagNumber: BagNumber;
      readonly caseNumber: CaseNumber;
      readonly pieceNumber: number;
    }
  /** The form of a number, but its check character is another: `expected` is what the rest of it would end on. */
  | { readonly kind: 'mistyped'; readonly expected: string };

/**
 * Reads what a scanner or a hand typed: any letter case, full-width characters, any dash, spaces or none. Null where it
 * is no number of ours at all.
 */
export function parseScan(text: string): Scan | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−ー_.]/gu, '');
  const form = /^([A-Z]{1,3})(\d{6})(\d{4,6})([0-9A-Z])$/.exec(plain);
  if (form === null) return null;
  const [, station = '', day = '', digits = '', check = ''] = form;
  // Four digits count the case; what follows them is the piece.
  const sequence = digits.slice(0, 4);
  const piece = digits.slice(4);
  if (piece !== '' && !/^[1-9]\d?$/.test(piece)) return null;
  const caseParts = [station, day, sequence];
  const parts = piece === '' ? caseParts : [...caseParts, piece];
  const expected = withCheckCharacter(parts);
  if (!expected.endsWith(`-${check}`)) return { kind: 'mistyped', expected };
  const ownCase = withCheckCharacter(caseParts) as CaseNumber; // matched the form above
  if (piece === '') return { kind: 'case', caseNumber: ownCase };
  return {
    kind: 'bag',
    bagNumber: expected as BagNumber, // matched the form above
    caseNumber: ownCase,
    pieceNumber: Number(piece),
  };
}

function withCheckCharacter(parts: readonly string[]): string {
  return [...parts, mod37_36.compute(parts.join(''))].join('-');
}
