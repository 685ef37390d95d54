import type { IncomingMessage } from 'node:http';
import type { AppErrorKind } from '../../../shared/app-error';
import { isSameSecret } from './secrets';

/** Why a request is turned away before anything of it is read. */
export type Turned = {
  readonly status: 401 | 403 | 405 | 415;
  readonly kind: AppErrorKind;
  readonly why: string;
};

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? undefined : value;
}

const forbidden = (why: string): Turned => ({ status: 403, kind: 'not-allowed', why });

/** Host against rebound names, Origin against other pages; `address` is the only one this server answers to. */
export function turnAwayStranger(request: IncomingMessage, address: URL): Turned | null {
  if (header(request, 'host') !== address.host) return forbidden('Host is not this server');
  const origin = header(request, 'origin');
  const mustNameOrigin = request.method !== 'GET' && request.method !== 'HEAD';
  if (origin === undefined ? mustNameOrigin : origin !== address.origin)
    return forbidden('Origin is not this server');
  const site = header(request, 'sec-fetch-site');
  const isNavigation = header(request, 'sec-fetch-dest') === 'document' && !mustNameOrigin;
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation)
    return forbidden('asked for by another page');
  return null;
}

/** What every call must bring: the method, the type of its body and the token of this run. */
export function turnAwayCall(
  request: IncomingMessage,
  contentType: string,
  token: string | null,
): Turned | null {
  if (request.method !== 'POST') return { status: 405, kind: 'not-allowed', why: 'calls are POST' };
  if (token !== null && !isSameSecret(header(request, 'x-desk-token') ?? '', token))
    return { status: 401, kind: 'not-allowed', why: 'no token of this run' };
  if (header(request, 'content-type')?.toLowerCase() !== contentType)
    return { status: 415, kind: 'invalid-input', why: `the body must be ${contentType}` };
  return null;
}
