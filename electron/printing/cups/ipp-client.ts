import { err, ok, type Result } from '../../../shared/result';
import { decodeMessage, groupsOf } from '../ipp/decode';
import { encodeMessage, type SentMessage, type SentValue } from '../ipp/encode';
import { type IppGroup, textOf } from '../ipp/message';
import { groupTags, statusCodes } from '../ipp/tags';
import type { PortFault } from '../printer-port';
import type { IppConnection } from './ipp-connection';
import { ippFault } from './ipp-faults';

type Attributes = Readonly<Record<string, SentValue | readonly SentValue[]>>;

export type IppRequest = {
  readonly operation: number;
  /** HTTP path, which cupsd checks against its rules. */
  readonly path: string;
  /** After charset and language, in this order: the target's URI has to come first. */
  readonly operationAttributes: Attributes;
  readonly jobAttributes?: Attributes;
  readonly document?: Uint8Array;
};

/** The answer's groups, or its status where that is no success. */
export type IppAnswer =
  | { readonly kind: 'success'; readonly groups: (tag: number) => readonly IppGroup[] }
  | { readonly kind: 'refusal'; readonly code: number; readonly fault: PortFault };

export type IppClient = {
  readonly ask: (request: IppRequest) => Promise<Result<IppAnswer, PortFault>>;
};

export const value = {
  keyword: (text: string): SentValue => ({ type: 'keyword', value: text }),
  name: (text: string): SentValue => ({ type: 'name', value: text }),
  uri: (text: string): SentValue => ({ type: 'uri', value: text }),
  mimeMediaType: (text: string): SentValue => ({ type: 'mimeMediaType', value: text }),
  integer: (number: number): SentValue => ({ type: 'integer', value: number }),
  boolean: (truth: boolean): SentValue => ({ type: 'boolean', value: truth }),
};

function attributesOf(attributes: Attributes): SentMessage['groups'][number]['attributes'] {
  return Object.entries(attributes).map(([name, values]) => ({
    name,
    values: 'type' in values ? [values] : values,
  }));
}

export function openIppClient(connection: IppConnection, userName: string): IppClient {
  let requestId = 0;
  return {
    async ask(request) {
      requestId = (requestId % 0x7fffffff) + 1;
      const message = encodeMessage({
        code: request.operation,
        requestId,
        groups: [
          {
            tag: groupTags.operation,
            attributes: attributesOf({
              'attributes-charset': { type: 'charset', value: 'utf-8' },
              'attributes-natural-language': { type: 'naturalLanguage', value: 'en' },
              ...request.operationAttributes,
              'requesting-user-name': value.name(userName),
            }),
          },
          ...(request.jobAttributes === undefined
            ? []
            : [{ tag: groupTags.job, attributes: attributesOf(request.jobAttributes) }]),
        ],
      });
      const body = request.document === undefined ? [message] : [message, request.document];
      const answer = await connection.post(request.path, body);
      return answer.ok ? readAnswer(answer.value) : answer;
    },
  };
}

function readAnswer(bytes: Buffer): Result<IppAnswer, PortFault> {
  try {
    const message = decodeMessage(bytes);
    if (message.code <= statusCodes.lastSuccess)
      return ok({ kind: 'success', groups: (tag) => groupsOf(message, tag) });
    const operation = groupsOf(message, groupTags.operation)[0];
    const words = operation === undefined ? null : textOf(operation, 'status-message');
    return ok({ kind: 'refusal', code: message.code, fault: ippFault(message.code, words) });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return err({
      error: { kind: 'printing-system-down', detail: `not an IPP answer: ${cause.message}` },
      next: 'look',
    });
  }
}
