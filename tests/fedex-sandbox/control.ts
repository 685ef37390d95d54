import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { type Answer, answers, refused } from './answer';
import { courseStates } from './course';
import type { Ledger } from './ledger';
import { type Mishaps, mishapSchema } from './mishaps';
import { isFromHere, readBody } from './read-request';
import type { Tokens } from './tokens';

const moveSchema = z.strictObject({ trackingNumber: z.string(), state: z.enum(courseStates) });

type Desk = { readonly tokens: Tokens; readonly ledger: Ledger; readonly mishaps: Mishaps };

const done: Answer = { status: 200, body: { done: true } };

async function tell(path: string, request: IncomingMessage, desk: Desk): Promise<Answer> {
  const body = await readBody(request);
  const told = body.kind === 'json' ? body.value : undefined;
  switch (path) {
    case '/sandbox/next': {
      const mishap = mishapSchema.safeParse(told);
      if (!mishap.success) return refused('SANDBOX.NEXT', z.prettifyError(mishap.error));
      desk.mishaps.add(mishap.data);
      return done;
    }
    case '/sandbox/track': {
      const move = moveSchema.safeParse(told);
      if (!move.success) return refused('SANDBOX.TRACK', z.prettifyError(move.error));
      return desk.ledger.move(move.data.trackingNumber, move.data.state) ? done : answers.notFound();
    }
    case '/sandbox/expire-tokens':
      desk.tokens.expireAll();
      return done;
    case '/sandbox/calm':
      desk.mishaps.clear();
      return done;
    default:
      return answers.notFound();
  }
}

/** The stand-in's own handles; nobody but this computer may turn them. */
export async function controlAnswer(request: IncomingMessage, path: string, desk: Desk): Promise<Answer> {
  if (!isFromHere(request)) return answers.forbidden();
  if (request.method === 'POST') return tell(path, request, desk);
  if (request.method !== 'GET') return answers.notFound();
  if (path === '/sandbox/labels') return { status: 200, body: { labels: desk.ledger.labels() } };
  if (path === '/sandbox/documents') {
    const documents = desk.ledger
      .documents()
      .map(({ id, name, bytes }) => ({ id, name, bytes: bytes.length }));
    return { status: 200, body: { documents } };
  }
  return answers.notFound();
}
