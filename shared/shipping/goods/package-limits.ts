import type { Parcel } from '../../policies/checks';
import type { CiwakaTerms } from '../../policies/ciwaka/edition';
import { measuresOverTheLimits } from '../../policies/ciwaka/shipping';
import type { ClauseId } from '../../policies/decision';
import { thousandths } from '../decimal';
import type { ShippingFaultCode } from '../faults';
import type { ShippingPackage } from '../order';

export type PackageLimits = CiwakaTerms['parcelLimits'];
export type PackageMeasure = 'length' | 'width' | 'height' | 'weight';

/** `stop` = it does not go so; `cost` = what it costs beyond the bill is the customer's. */
export type PackageFault = {
  readonly measure: PackageMeasure;
  readonly code: Extract<ShippingFaultCode, 'package-too-large' | 'package-too-heavy'>;
  readonly effect: 'stop' | 'cost';
  readonly clauses: readonly ClauseId[];
};

const measureOf: Readonly<Record<keyof Parcel, PackageMeasure>> = {
  lengthInches: 'length',
  widthInches: 'width',
  heightInches: 'height',
  weightPounds: 'weight',
};

/**
 * Which measures of a package are over what the house accepts: a stop on free work (ciwaka/package-limits), a note of the
 * cost on paid work (ciwaka/package-excess-charged). None where the house names no limits.
 */
export function packageFaults(
  measured: ShippingPackage,
  { isFree, limits }: { readonly isFree: boolean; readonly limits: PackageLimits | null },
): readonly PackageFault[] {
  if (limits === null) return [];
  const { lengthInches, widthInches, heightInches, weightPounds } = measuresOf(measured);
  // What is not typed yet is over nothing.
  const parcel = {
    lengthInches: lengthInches ?? 0,
    widthInches: widthInches ?? 0,
    heightInches: heightInches ?? 0,
    weightPounds: weightPounds ?? 0,
  };
  return measuresOverTheLimits(parcel, { parcelLimits: limits }).map((over) => ({
    measure: measureOf[over],
    code: over === 'weightPounds' ? 'package-too-heavy' : 'package-too-large',
    effect: isFree ? 'stop' : 'cost',
    clauses: isFree ? ['ciwaka/package-limits'] : ['ciwaka/package-limits', 'ciwaka/package-excess-charged'],
  }));
}

/**
 * The package in inches and pounds; null where a measure is no number. An inch is 2.54 cm and a pound 0.45359237 kg: each
 * measure is one division of whole numbers, rounded once, so what is exactly at a limit is never a hair above it.
 */
export function parcelOf(measured: ShippingPackage): Parcel | null {
  const { lengthInches, widthInches, heightInches, weightPounds } = measuresOf(measured);
  if (lengthInches === null || widthInches === null || heightInches === null || weightPounds === null)
    return null;
  return { lengthInches, widthInches, heightInches, weightPounds };
}

/** Each by itself; null where it is no number. */
function measuresOf(measured: ShippingPackage): Readonly<Record<keyof Parcel, number | null>> {
  const inches = (text: string) => converted(text, measured.system === 'metric' ? [1, 2540] : [1, 1000]);
  const pounds = (text: string) =>
    converted(text, measured.system === 'metric' ? [100_000, 45_359_237] : [1, 1000]);
  return {
    lengthInches: inches(measured.length),
    widthInches: inches(measured.width),
    heightInches: inches(measured.height),
    weightPounds: pounds(measured.weight),
  };
}

function converted(text: string, [times, parts]: readonly [number, number]): number | null {
  const count = thousandths(text);
  return count === null ? null : (count * times) / parts;
}
