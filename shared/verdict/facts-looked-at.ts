import type { LineFacts } from '../policies/finding';
import type { DecisionRequest } from '../policies/request';
import type { Fact } from './condition';
import { factAt } from './fact-words';
import { type FieldPath, serviceField } from './request-fields';

/** A field of the service that is judged, wherever it stands in the request. */
export function ofService(field: Parameters<typeof serviceField>[1]) {
  return ({ position }: LineFacts): FieldPath => serviceField(position, field);
}

/** The facts of these fields, for a clause about a service. */
export function looksAt(...fields: readonly (FieldPath | ((facts: LineFacts) => FieldPath))[]) {
  return (facts: LineFacts): readonly Fact[] =>
    fields.map((field) => factAt(facts.request, typeof field === 'string' ? field : field(facts)));
}

/** The facts of these fields, for a clause about the request as a whole. */
export function requestLooksAt(...fields: readonly FieldPath[]) {
  return ({ request }: { readonly request: DecisionRequest }): readonly Fact[] => factsAt(request, fields);
}

/** The services asked for, then the facts of these fields. */
export function servicesAnd(...fields: readonly FieldPath[]) {
  return ({ request }: { readonly request: DecisionRequest }): readonly Fact[] =>
    factsAt(request, [...request.services.map((_, position) => serviceField(position, 'code')), ...fields]);
}

export function factsAt(request: DecisionRequest, fields: readonly FieldPath[]): readonly Fact[] {
  return fields.map((field) => factAt(request, field));
}
