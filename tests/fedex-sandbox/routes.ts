import type { IncomingMessage } from 'node:http';
import { type Answer, answers, refused } from './answer';
import type { Ledger } from './ledger';
import { bearerToken, readBody } from './read-request';
import { resolveAddress } from './services/address';
import { cancel } from './services/cancel';
import { rate } from './services/rate';
import type { Service } from './services/service';
import { ship } from './services/ship';
import { issueToken } from './services/token';
import { track } from './services/track';
import { upload } from './services/upload';
import { validate } from './services/validate';
import type { Tokens } from './tokens';

const services: Readonly<Record<string, Service>> = {
  'POST /ship/v1/shipments': ship,
  'POST /ship/v1/shipments/packages/validate': validate,
  'PUT /ship/v1/shipments/cancel': cancel,
  'POST /track/v1/trackingnumbers': track,
  'POST /address/v1/addresses/resolve': resolveAddress,
  'POST /rate/v1/rates/quotes': rate,
};

const tokenRoute = 'POST /oauth/token';
const uploadRoute = 'POST /documents/v1/etds/upload';

const unreadable = () =>
  refused('INVALID.INPUT.EXCEPTION', 'The request cannot be read as what it says it is.');

/** What FedEx would answer; `path` is without its query. */
export async function answerFor(
  request: IncomingMessage,
  path: string,
  desk: { readonly tokens: Tokens; readonly ledger: Ledger },
): Promise<Answer> {
  const route = `${request.method ?? ''} ${path}`;
  const body = await readBody(request);
  if (route === tokenRoute) return body.kind === 'form' ? issueToken(body.fields, desk.tokens) : unreadable();
  const service = Object.hasOwn(services, route) ? services[route] : undefined;
  if (service === undefined && route !== uploadRoute) return answers.notFound();
  if (!desk.tokens.isGood(bearerToken(request))) return answers.expiredToken();
  if (service === undefined) return upload(body.kind === 'form' ? body.fields : null, desk.ledger);
  return body.kind === 'json' ? service(body.value, desk.ledger) : unreadable();
}
