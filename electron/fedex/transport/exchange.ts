import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as securedRequest } from 'node:https';
import { gunzipSync } from 'node:zlib';

export type HttpRequest = {
  readonly method: 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Milliseconds for the whole exchange. */
  readonly patience: number;
};

/** `wasSent` false = the other side certainly got nothing of it. */
export type Exchange =
  | {
      readonly state: 'answered';
      readonly status: number;
      /** Of the header `retry-after`, in seconds. */
      readonly retryAfter: number | null;
      readonly text: string;
    }
  | { readonly state: 'broken'; readonly wasSent: boolean; readonly code: string };

/** Labels with their invoice take some hundred kilobytes. */
const replyBytesLimit = 60_000_000;

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}

async function readReply(reply: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of reply) {
    // Without an encoding a stream gives buffers.
    const piece = chunk as Buffer;
    bytes += piece.length;
    if (bytes > replyBytesLimit) throw new Error('REPLY_TOO_LONG');
    chunks.push(piece);
  }
  const whole = Buffer.concat(chunks);
  return (reply.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole).toString('utf8');
}

function secondsOf(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,6}$/u.test(header) ? Number(header) : null;
}

/**
 * One request over a connection of its own: one that had lain open could be closed by the other side just as the request
 * goes out, and then nobody knows whether it arrived. Never rejects; follows no redirection.
 */
export function exchange({ method, url, headers, body, patience }: HttpRequest): Promise<Exchange> {
  const isSecured = url.protocol === 'https:';
  return new Promise((resolve) => {
    let wasSent = false;
    const failed = (cause: unknown) => resolve({ state: 'broken', wasSent, code: codeOf(cause) });
    const options: RequestOptions = {
      method,
      agent: false,
      signal: AbortSignal.timeout(patience),
      headers: { ...headers, 'accept-encoding': 'identity', 'content-length': body.byteLength },
    };
    const asked = (isSecured ? securedRequest : plainRequest)(url, options, (reply) => {
      readReply(reply).then(
        (text) =>
          resolve({
            state: 'answered',
            status: reply.statusCode ?? 0,
            retryAfter: secondsOf(reply.headers['retry-after']),
            text,
          }),
        failed,
      );
    });
    asked.on('socket', (socket) =>
      socket.once(isSecured ? 'secureConnect' : 'connect', () => {
        wasSent = true;
      }),
    );
    asked.on('error', failed);
    asked.end(body);
  });
}
