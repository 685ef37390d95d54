import type { DecisionRequest } from '../policies/request';

/** The facts of a request that a clause may look at, the services by their pattern. */
export type FieldPattern =
  | 'decidedOn'
  | 'contact.on'
  | 'contact.by'
  | 'contact.emailOn'
  | 'handover'
  | 'giveBack'
  | 'customerCountry'
  | 'reason'
  | 'receivedOn'
  | `item.${Exclude<keyof DecisionRequest['item'], 'design'>}`
  | 'item.design'
  | `item.design.${keyof NonNullable<DecisionRequest['item']['design']>}`
  | `services[].${keyof DecisionRequest['services'][number]}`
  | `evidence.${keyof DecisionRequest['evidence']}`
  | 'localJeweller'
  | 'customerPaysTransport';

type ServiceField = keyof DecisionRequest['services'][number];

/** Path of one fact, as faults of a request name it. */
export type FieldPath = Exclude<FieldPattern, `services[].${string}`> | `services[${number}].${ServiceField}`;

export function serviceField(position: number, field: ServiceField): FieldPath {
  return `services[${position}].${field}`;
}

export function patternOf(field: FieldPath): FieldPattern {
  return field.replace(/\[\d+\]/, '[]') as FieldPattern; // a path less its number is its pattern
}

function stepsOf(field: FieldPath): readonly string[] {
  return field.replace(/\[(\d+)\]/g, '.$1').split('.');
}

/** What the request says there; null where it is not known, or where what holds it (a design) is not. */
export function valueAt(request: DecisionRequest, field: FieldPath): unknown {
  return stepsOf(field).reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : null),
    request,
  );
}

/** The request with another value there; the request handed in stays as it is. */
export function withValue(request: DecisionRequest, field: FieldPath, value: unknown): DecisionRequest {
  return replaced(request, stepsOf(field), value) as DecisionRequest; // the same shape with one leaf replaced
}

function replaced(part: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(part)) {
    return part.map((element: unknown, place) =>
      place === Number(step) ? replaced(element, rest, value) : element,
    );
  }
  const own = typeof part === 'object' && part !== null ? part : {};
  return { ...own, [step]: replaced(Reflect.get(own, step), rest, value) };
}
