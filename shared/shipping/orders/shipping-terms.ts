import type { CaseState } from '../../cases/case-state';
import type { CiwakaEdition } from '../../policies/ciwaka/edition';
import { editionInForce } from '../../policies/edition';
import type { Editions } from '../../policies/published';
import { plainDate } from '../../time/plain-date';
import type { ExportFiling } from '../customs/export-lights';
import type { PackageLimits } from '../goods/package-limits';

/** The figures that the policy of a shipment gives; null where it names none. */
export type ShippingTerms = {
  readonly parcelLimits: PackageLimits | null;
  readonly exportFiling: ExportFiling | null;
};

/** By the edition under which the pieces were answered, or that of the first contact where none was asked yet. */
export function shippingTermsOf(
  state: Pick<CaseState, 'pieces' | 'decisions' | 'visit' | 'receivedOn'>,
  bagNumbers: readonly string[],
  { ciwaka }: Pick<Editions, 'ciwaka'>,
): ShippingTerms {
  const place = state.pieces.findIndex(
    ({ bagNumber, house }) => house === 'ciwaka' && bagNumbers.includes(bagNumber),
  );
  const terms = place === -1 ? undefined : editionOf(state, place, ciwaka)?.terms;
  return { parcelLimits: terms?.parcelLimits ?? null, exportFiling: terms?.exportFiling ?? null };
}

function editionOf(
  { decisions, visit, receivedOn }: Pick<CaseState, 'decisions' | 'visit' | 'receivedOn'>,
  place: number,
  editions: readonly CiwakaEdition[],
): CiwakaEdition | null {
  const version = decisions[place]?.decision?.policyVersion;
  const named = editions.find((edition) => edition.version === version);
  const day = plainDate(visit.contactOn ?? receivedOn);
  return named ?? (day === null ? null : editionInForce(editions, day));
}
