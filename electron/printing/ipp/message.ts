/** Kinds of value that are text on the wire. */
export type TextType = 'text' | 'name' | 'keyword' | 'uri' | 'charset' | 'naturalLanguage' | 'mimeMediaType';

export type IppValue =
  | { readonly type: 'integer' | 'enum'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: TextType; readonly value: string }
  | {
      readonly type: 'resolution';
      readonly across: number;
      readonly down: number;
      readonly unit: 'dpi' | 'dpcm';
    }
  | { readonly type: 'collection'; readonly members: readonly IppAttribute[] }
  /** Out-of-band values, dates, ranges, octets: kept whole, not read. */
  | { readonly type: 'other'; readonly tag: number; readonly bytes: Uint8Array };

export type IppAttribute = { readonly name: string; readonly values: readonly IppValue[] };
export type IppGroup = { readonly tag: number; readonly attributes: readonly IppAttribute[] };

/** A request (`code` = operation) or a response (`code` = status). */
export type IppMessage = {
  readonly code: number;
  readonly requestId: number;
  readonly groups: readonly IppGroup[];
};

function valuesOf(group: IppGroup, name: string): readonly IppValue[] {
  return group.attributes.find((attribute) => attribute.name === name)?.values ?? [];
}

export function textsOf(group: IppGroup, name: string): readonly string[] {
  return valuesOf(group, name).flatMap((value) =>
    'value' in value && typeof value.value === 'string' ? [value.value] : [],
  );
}

export function textOf(group: IppGroup, name: string): string | null {
  return textsOf(group, name)[0] ?? null;
}

export function numberOf(group: IppGroup, name: string): number | null {
  const value = valuesOf(group, name)[0];
  return value !== undefined && 'value' in value && typeof value.value === 'number' ? value.value : null;
}

export function booleanOf(group: IppGroup, name: string): boolean | null {
  const value = valuesOf(group, name)[0];
  return value?.type === 'boolean' ? value.value : null;
}

/** Resolutions across the page in dots per inch. */
export function dotsPerInchOf(group: IppGroup, name: string): readonly number[] {
  return valuesOf(group, name).flatMap((value) =>
    value.type === 'resolution'
      ? [Math.round(value.unit === 'dpi' ? value.across : value.across * 2.54)]
      : [],
  );
}
