import type { Wording } from '../../language';
import type { DecisionRequest } from '../../policies/request';
import { type FieldPath, valueAt, withValue } from '../request-fields';

export type FieldChange = { readonly field: FieldPath; readonly from: unknown; readonly to: unknown };

/** A request next to the one asked about. */
export type Neighbour = {
  readonly parts: readonly FieldChange[];
  readonly kind: 'still-open' | 'to-find-out' | 'in-hindsight';
  readonly text: Wording;
  /** How far away it is: 1 for a paper or a word, more by every day and size. */
  readonly effort: number;
};

type Step = Omit<Neighbour, 'parts'> & { readonly to: Readonly<Partial<Record<FieldPath, unknown>>> };

/** The neighbour that has these values; null where the request has them already, or where they make it invalid. */
export function neighbour(request: DecisionRequest, { to, ...rest }: Step): Neighbour | null {
  const parts = Object.entries(to)
    .map(([field, value]) => part(request, field as FieldPath, value)) // the keys of `to` are paths
    .filter(({ from, to }) => from !== to);
  return parts.length === 0 || !staysValid(withParts(request, parts), parts) ? null : { ...rest, parts };
}

function part(request: DecisionRequest, field: FieldPath, to: unknown): FieldChange {
  return { field, from: valueAt(request, field), to };
}

export function withParts(request: DecisionRequest, parts: readonly FieldChange[]): DecisionRequest {
  return parts.reduce((changed, { field, to }) => withValue(changed, field, to), request);
}

export function onlyThere(neighbours: readonly (Neighbour | null)[]): readonly Neighbour[] {
  return neighbours.filter((candidate) => candidate !== null);
}

/** Several neighbours at once; null where they contradict each other or make the request invalid. */
export function joined(request: DecisionRequest, neighbours: readonly Neighbour[]): Neighbour | null {
  const to = new Map<FieldPath, unknown>();
  for (const { parts } of neighbours) {
    for (const { field, to: value } of parts) {
      if ([...to.keys()].some((other) => isWithin(field, other) || isWithin(other, field))) return null;
      to.set(field, value);
    }
  }
  const hardest = kinds.findLast((kind) => neighbours.some((one) => one.kind === kind)) ?? 'still-open';
  return neighbour(request, {
    to: Object.fromEntries(to),
    kind: hardest,
    effort: neighbours.reduce((total, { effort }) => total + effort, 0),
    text: {
      en: neighbours.map(({ text }) => text.en).join(', and '),
      ja: neighbours.map(({ text }) => text.ja).join('、かつ'),
    },
  });
}

/** From what can still be done to what can no longer be helped. */
const kinds = ['still-open', 'to-find-out', 'in-hindsight'] as const;

function isWithin(field: FieldPath, other: FieldPath): boolean {
  return field === other || field.startsWith(`${other}.`);
}

/** What a change may not bring about: days after the day of the answer, a resize to the size the ring has. */
function staysValid(
  { decidedOn, contact, item, services }: DecisionRequest,
  parts: readonly FieldChange[],
): boolean {
  const days = [contact.on, contact.emailOn, item.deliveredOn];
  if (days.some((day) => day !== null && day > decidedOn)) return false;
  if (!parts.some(({ field }) => /Size$|\.code$/.test(field))) return true;
  return !services.some(({ code, desiredSize }) => isSameSize(code, desiredSize, item.currentSize));
}

function isSameSize(code: string, desiredSize: number | null, currentSize: number | null): boolean {
  return code === 'resize' && desiredSize !== null && desiredSize === currentSize;
}
