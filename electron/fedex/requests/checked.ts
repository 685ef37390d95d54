import type * as z from 'zod';
import { err, ok, type Result } from '../../../shared/result';
import { carrierRefusal } from '../refusals';
import { orderPath } from './order-path';

/**
 * A request as FedEx would take it, or its fault with FedEx's own code, before anything is sent. The first fault is told, at
 * its place in the call's input.
 * @param pathOf from the request to that input
 */
export function checked<Request>(
  schema: z.ZodType<Request>,
  request: unknown,
  pathOf: (requestPath: readonly PropertyKey[]) => (string | number)[] = orderPath,
): Result<Request> {
  const parsed = schema.safeParse(request);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const path = pathOf(issue?.path ?? []);
  const code = issue?.message ?? 'REQUEST.INVALID';
  const refusal = carrierRefusal(400, [{ code, message: path.slice(1).join('.') }]);
  if (refusal.kind !== 'carrier-refused') return err({ ...refusal, path });
  // A code that tells nothing by itself, as that a text has other than Latin letters: its place does.
  const place = (issue?.path ?? []).map(String).join('.');
  const { kind } = carrierRefusal(400, [{ code: place.replace(/^requestedShipment\./u, ''), message: '' }]);
  return err({ ...refusal, kind, path });
}
