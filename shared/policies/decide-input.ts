import { err, ok, type Result } from '../result';
import { decide } from './decide';
import type { Decision } from './decision';
import { type Fault, parseRequest } from './parse-request';

/**
 * Answers what a file holds: one request, or a list of them in the same order. One bad request refuses the whole list,
 * and every fault is named, in a list as `[3].policy`.
 */
export function decideInput(input: unknown): Result<Decision | readonly Decision[], readonly Fault[]> {
  if (!Array.isArray(input)) {
    const parsed = parseRequest(input);
    if (parsed.ok) return ok(decide(parsed.value));
    return err(parsed.error.map((fault) => (fault.path === '' ? { ...fault, path: 'request' } : fault)));
  }
  const parsed = input.map((element: unknown) => parseRequest(element));
  const faults = parsed.flatMap((one, place) =>
    one.ok ? [] : one.error.map((fault) => ({ ...fault, path: pathInList(place, fault.path) })),
  );
  if (faults.length > 0) return err(faults);
  return ok(parsed.flatMap((one) => (one.ok ? [decide(one.value)] : [])));
}

function pathInList(place: number, path: string): string {
  return path === '' ? `[${place}]` : `[${place}].${path}`;
}
