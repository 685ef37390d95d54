import type { IncomingMessage } from 'node:http';

/** The most that a request may hold, in bytes. */
const mostBytes = 8 * 1024 * 1024;

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: FormData }
  | { readonly kind: 'unreadable' };

/** Null where it is too long, or ends before its end. */
async function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request) {
      // A stream without an encoding gives buffers.
      const bytes = part as Buffer;
      length += bytes.length;
      if (length <= mostBytes) parts.push(bytes);
    }
  } catch {
    return null;
  }
  return length > mostBytes ? null : Buffer.concat(parts);
}

function jsonOf(bytes: Buffer): Body {
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** By its content type: JSON, or one of the two kinds of forms, in the order of their parts. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers['content-type'] ?? '';
  const bytes = await bytesOf(request);
  if (bytes === null) return { kind: 'unreadable' };
  if (/^application\/json\b/i.test(type)) return jsonOf(bytes);
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type))
    return { kind: 'unreadable' };
  try {
    const fields = await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type },
    }).formData();
    return { kind: 'form', fields };
  } catch {
    return { kind: 'unreadable' };
  }
}

export function bearerToken(request: IncomingMessage): string | null {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** Whether it comes from this computer. */
export function isFromHere(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? '';
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
