import { err, ok } from '../../../shared/result';
import type { JobRef, PortReply } from '../printer-port';
import { type IppAnswer, type IppClient, type IppRequest, value } from './ipp-client';

export type Success = Extract<IppAnswer, { kind: 'success' }>;

export const pathOf = (printer: string) => `/printers/${encodeURIComponent(printer)}`;
/** The host in it names nobody: cupsd looks at the path alone. */
export const uriOf = (printer: string) => value.uri(`ipp://localhost${pathOf(printer)}`);
export const keywords = (names: readonly string[]) => names.map(value.keyword);

/** Any refusal counts as a fault; where one is an answer of its own, ask the client itself. */
export async function demand(client: IppClient, request: IppRequest): PortReply<Success> {
  const answer = await client.ask(request);
  if (!answer.ok) return answer;
  return answer.value.kind === 'success' ? ok(answer.value) : err(answer.value.fault);
}

export function jobRequest(
  operation: number,
  ref: Pick<JobRef, 'printer' | 'jobId'>,
  attributes?: readonly string[],
): IppRequest {
  return {
    operation,
    path: pathOf(ref.printer),
    operationAttributes: {
      'printer-uri': uriOf(ref.printer),
      'job-id': value.integer(ref.jobId),
      ...(attributes === undefined ? {} : { 'requested-attributes': keywords(attributes) }),
    },
  };
}
