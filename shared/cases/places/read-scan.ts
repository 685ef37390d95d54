import { mod37_36 } from 'cdigit';
import type { BoxNumber } from '../boxes/box-number';
import { parseScan } from '../case-number';
import type { BagNumber, CaseNumber, StaffId, Station } from '../ids';
import { badgeLabel, type ConfiguredPlace } from './place-code';

/** What the shop knows of its own codes. */
export type ScanContext = {
  readonly places: readonly ConfiguredPlace[];
  readonly staff: readonly StaffId[];
  /** Stations whose numbers are ours. */
  readonly stations: readonly Station[];
};

export type ScanRefusal =
  | 'code-mistyped'
  | 'code-unknown'
  | 'bag-of-other-shop'
  | 'place-unknown'
  | 'badge-unknown';

export type ScanRead =
  | {
      readonly kind: 'bag';
      readonly bagNumber: BagNumber;
      readonly caseNumber: CaseNumber;
      readonly pieceNumber: number;
    }
  | { readonly kind: 'case'; readonly caseNumber: CaseNumber }
  | { readonly kind: 'place'; readonly place: ConfiguredPlace }
  | { readonly kind: 'badge'; readonly staffId: StaffId }
  | { readonly kind: 'box'; readonly number: BoxNumber }
  /** `expected` is the whole code that the rest of a mistyped one would make. */
  | { readonly kind: 'refused'; readonly code: ScanRefusal; readonly expected: string | null };

/** Without the dashes, spaces, letter case and widths in which a code may be written. */
function plainCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−ー_.]/gu, '');
}

const ownPrefix = /^(PLC|STF|BOX)(?=.{2})/;

/** Whether it is written as one of our codes, be it ours, mistyped or of another shop. */
export function hasCodeForm(text: string): boolean {
  return ownPrefix.test(plainCode(text)) || parseScan(text) !== null;
}

/**
 * Reads whatever was scanned or typed: the code of a bag, a case, a place, a person or a box, in any letter case, with any
 * dashes or none. Whether a bag is there, and not given back yet, only the store can say.
 */
export function readScan(text: string, context: ScanContext): ScanRead {
  const plain = plainCode(text);
  const own = ownPrefix.exec(plain);
  const number = parseScan(plain);
  if (number === null && own !== null) return readOwnCode(plain, context);
  if (number === null) return refused('code-unknown');
  if (number.kind === 'mistyped') return refused('code-mistyped', number.expected);
  const station = number.caseNumber.split('-')[0];
  return context.stations.some((known) => known === station) ? number : refused('bag-of-other-shop');
}

function readOwnCode(plain: string, { places, staff }: ScanContext): ScanRead {
  const body = plain.slice(0, -1);
  const check = mod37_36.compute(body);
  if (!plain.endsWith(check)) return refused('code-mistyped', written(body, check));
  const name = body.slice(3);
  switch (plain.slice(0, 3)) {
    case 'PLC': {
      const place = places.find(({ code, retired }) => code === name && !retired);
      return place === undefined ? refused('place-unknown') : { kind: 'place', place };
    }
    case 'STF': {
      const [staffId, another] = staff.filter((id) => badgeLabel(id).replaceAll('-', '') === plain);
      // Two people whose badges read alike are nobody in particular.
      return staffId === undefined || another !== undefined
        ? refused('badge-unknown')
        : { kind: 'badge', staffId };
    }
    default: {
      const box = boxForm.exec(name);
      return box === null
        ? refused('code-unknown')
        : { kind: 'box', number: written(body, check) as BoxNumber }; // of that form
    }
  }
}

const boxForm = /^([A-Z]{1,3})(\d{6})(\d{1,2})$/;

function written(body: string, check: string): string {
  const [, station = '', day = '', sequence = ''] = boxForm.exec(body.slice(3)) ?? [];
  const parts = body.startsWith('BOX') && station !== '' ? [station, day, sequence] : [body.slice(3)];
  return [body.slice(0, 3), ...parts, check].join('-');
}

function refused(code: ScanRefusal, expected: string | null = null): ScanRead {
  return { kind: 'refused', code, expected };
}
