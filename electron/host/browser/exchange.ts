import type { IncomingMessage, ServerResponse } from 'node:http';
import { err, type Result } from '../../../shared/result';
import { pageHeaders } from '../content-security-policy';
import type { Turned } from './guard';

export type Body =
  | { readonly whole: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly whole: false };

/** Reads a body of at most so many bytes; of a longer one no more than that is ever held. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { whole: false };
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    // A request without an encoding gives buffers; the type is wider.
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > limit) return { whole: false };
    parts.push(bytes);
  }
  return { whole: true, bytes: new Uint8Array(Buffer.concat(parts)) };
}

export function sendBytes(
  response: ServerResponse,
  status: number,
  contentType: string,
  bytes: Uint8Array,
  cacheControl = 'no-store',
): void {
  response.writeHead(status, {
    ...pageHeaders,
    'content-type': contentType,
    'content-length': bytes.length,
    'cache-control': cacheControl,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendBytes(response, status, 'application/json', Buffer.from(JSON.stringify(value)));
}

/** A reply of the contract; the status is for people with network tools, the page reads the Result. */
export function sendResult(response: ServerResponse, result: Result<unknown>): void {
  sendJson(response, result.ok ? 200 : result.error.kind === 'invalid-input' ? 400 : 409, result);
}

export function sendTurned(response: ServerResponse, turned: Turned): void {
  // What follows of a request nobody read must not be taken for the next one.
  response.setHeader('connection', 'close');
  sendJson(response, turned.status, err({ kind: turned.kind, detail: turned.why }));
}

export function sendTooLong(response: ServerResponse, limit: number): void {
  response.setHeader('connection', 'close');
  sendJson(
    response,
    413,
    err({ kind: 'invalid-input', detail: `more than ${limit} bytes`, path: ['bytes'] }),
  );
}
