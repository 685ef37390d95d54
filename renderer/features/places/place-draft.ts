import {
  type ConfigurablePlaceKind,
  type ConfiguredPlace,
  placeCodeSchema,
} from '../../../shared/cases/places/place-code';
import { err, ok, type Result } from '../../../shared/result';

export type PlaceDraft = {
  readonly code: string;
  readonly kind: ConfigurablePlaceKind;
  readonly name: string;
  readonly address: string;
};
export type PlaceFaults = {
  readonly code?: 'codeForm' | 'codeTaken';
  readonly name?: 'nameMissing';
};

/** @param taken codes of other places, retired ones too: what happened there keeps its name */
export function readPlaceDraft(
  draft: PlaceDraft,
  taken: readonly string[],
): Result<ConfiguredPlace, PlaceFaults> {
  const code = placeCodeSchema.safeParse(draft.code.normalize('NFKC').trim().toUpperCase());
  const name = draft.name.trim();
  const codeFault = !code.success ? 'codeForm' : taken.includes(code.data) ? 'codeTaken' : null;
  if (!code.success || codeFault !== null || name === '') {
    return err({
      ...(codeFault === null ? {} : { code: codeFault }),
      ...(name === '' ? { name: 'nameMissing' as const } : {}),
    });
  }
  const address = draft.kind === 'outside-workshop' ? draft.address.trim() : '';
  return ok({ code: code.data, kind: draft.kind, name, address, retired: false });
}
