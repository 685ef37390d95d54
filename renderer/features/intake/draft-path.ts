import type { FieldPath, PieceDraft, ServiceDraft } from '../../../shared/cases/intake-draft';

type TextKeys<T> = { [K in keyof T]-?: T[K] extends string ? K : never }[keyof T] & string;

/** A field of a piece that holds text; its path is also the id of its element on the screen. */
export type PieceField = TextKeys<PieceDraft>;
export type ServiceField = TextKeys<ServiceDraft>;
export type ConditionField = keyof PieceDraft['condition'];

export function piecePath(piece: number, field: PieceField): FieldPath {
  return `pieces.${piece}.${field}`;
}

export function conditionPath(piece: number, field: ConditionField): FieldPath {
  return `pieces.${piece}.condition.${field}`;
}

export function servicePath(piece: number, service: number, field: ServiceField): FieldPath {
  return `pieces.${piece}.services.${service}.${field}`;
}

/** The piece a path lies in, counted from 0; null for a field of the whole case. */
export function pieceOfPath(path: FieldPath): number | null {
  const match = /^pieces\.(\d+)(?:\.|$)/.exec(path);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** What stands at a dotted path; `undefined` where the draft has no such place (yet). */
export function readAt(draft: object, path: FieldPath): unknown {
  let place: unknown = draft;
  for (const step of path.split('.')) {
    if (typeof place !== 'object' || place === null) return undefined;
    // An object or an array: both answer a step of the path by name.
    place = (place as Readonly<Record<string, unknown>>)[step];
  }
  return place;
}

/** The text at a path, empty where there is none. */
export function readText(draft: object | null, path: FieldPath): string {
  const value = draft === null ? undefined : readAt(draft, path);
  return typeof value === 'string' ? value : '';
}

function written(place: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(place)) {
    const index = Number(step);
    if (!(index in place)) throw new Error(`The draft has no entry ${step} to write to.`);
    return place.map((entry: unknown, at) => (at === index ? written(entry, rest, value) : entry));
  }
  if (typeof place !== 'object' || place === null || !(step in place)) {
    throw new Error(`The draft has no field ${step} to write to.`);
  }
  const record = place as Readonly<Record<string, unknown>>;
  const next = written(record[step], rest, value);
  return Object.is(next, record[step]) ? place : { ...record, [step]: next };
}

/**
 * The draft with one place changed; everything beside the path keeps its identity, so that only the fields concerned draw
 * again. A path that does not exist is a mistake of the form and throws.
 */
export function writeAt<Draft extends object>(draft: Draft, path: FieldPath, value: unknown): Draft {
  // Only an existing place is replaced, by a value of the field that owns the path: the shape stays that of a draft.
  return written(draft, path.split('.'), value) as Draft;
}
