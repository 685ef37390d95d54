import type { Wording } from '../language';
import { type RingSizeSystem, ringSizeCoefficients } from './coefficients';

/** The inside of a ring, which every system of sizes only views. */
export type RingInside = { readonly diameterMm: number; readonly circumferenceMm: number };

export type RingSizeViews = RingInside & {
  /** Nearest size of each system, as the trade writes it (`13`, `6 3/4`, `N1/2`, `54`); null beyond its last size. */
  readonly [system in RingSizeSystem]: string | null;
};

/** Inner diameter in mm of a Japanese size (1 to 30, halves too). */
export function japaneseSizeToDiameter(size: number): number {
  return ringSizeCoefficients.jp.offset + ringSizeCoefficients.jp.perSize * size;
}

/** Inner circumference in mm of a Japanese size. */
export function japaneseSizeToCircumference(size: number): number {
  return Math.PI * japaneseSizeToDiameter(size);
}

/** Nearest Japanese size, in halves, to an inner diameter in mm; null outside 1 to 30. */
export function japaneseSizeFromDiameter(diameterMm: number): number | null {
  return nearestSize('jp', insideFromDiameter(diameterMm));
}

/** Nearest Japanese size, in halves, to an inner circumference in mm; null outside 1 to 30. */
export function japaneseSizeFromCircumference(circumferenceMm: number): number | null {
  return japaneseSizeFromDiameter(circumferenceMm / Math.PI);
}

/** The size as a number of its system: 13, 6.75, 13.5 (UK letters counted from A = 0), 54. */
export function nearestSize(system: RingSizeSystem, inside: RingInside): number | null {
  const { of, offset, perSize, smallest, largest, step } = ringSizeCoefficients[system];
  const mm = of === 'diameter' ? inside.diameterMm : inside.circumferenceMm;
  const steps = (mm - offset) / perSize / step;
  // A millionth of a step: 1/3 mm has no exact number, and a ring that lies between two sizes is taken as the larger.
  const size = Math.floor(steps + 0.5 + 1e-6) * step;
  return size >= smallest && size <= largest ? size : null;
}

export function insideFromDiameter(diameterMm: number): RingInside {
  return { diameterMm, circumferenceMm: Math.PI * diameterMm };
}

/** The inside of a size of any system; UK letters are counted from A = 0. */
export function insideOfSize(system: RingSizeSystem, size: number): RingInside {
  const { of, offset, perSize } = ringSizeCoefficients[system];
  const mm = offset + perSize * size;
  return insideFromDiameter(of === 'diameter' ? mm : mm / Math.PI);
}

/** One inside as every system writes it. */
export function ringSizeViews(inside: RingInside): RingSizeViews {
  return {
    ...inside,
    jp: written('jp', inside),
    us: written('us', inside),
    uk: written('uk', inside),
    iso: written('iso', inside),
  };
}

export function japaneseSizeViews(size: number): RingSizeViews {
  return ringSizeViews(insideFromDiameter(japaneseSizeToDiameter(size)));
}

/** To be shown wherever one system is turned into another. */
export const ringSizeWarning: Wording = {
  en: 'Size tables differ between makers by up to half a size: a reading on a ring gauge decides.',
  ja: 'サイズ表はメーカーによって半号ほど違うことがあります。実際のサイズはリングゲージの実測で決まります。',
};

function written(system: RingSizeSystem, inside: RingInside): string | null {
  const size = nearestSize(system, inside);
  if (size === null) return null;
  if (system === 'uk') return ukLetter(size);
  if (system === 'us' && size % 1 !== 0) return `${Math.floor(size)} ${fractionText(size)}`;
  return String(size);
}

/** Letters go on after Z as Z+1, Z+2 ... Z+6. */
function ukLetter(size: number): string {
  const whole = Math.floor(size);
  const letter = whole <= 25 ? String.fromCharCode('A'.charCodeAt(0) + whole) : `Z+${whole - 25}`;
  if (whole === size) return letter;
  // `Z+11/2` would read as eleven halves.
  return `${letter}${whole <= 25 ? '' : ' '}${fractionText(size)}`;
}

function fractionText(size: number): string {
  const fraction = size % 1;
  return fraction === 0.5 ? '1/2' : fraction === 0.25 ? '1/4' : '3/4';
}
