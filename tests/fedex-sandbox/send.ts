import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Alert, type Answer, answers, refused } from './answer';
import type { Mishap } from './mishaps';
import type { Tokens } from './tokens';

/** What FedEx writes where it has a warning and cannot find its words. */
const lostWords = 'We are not able to retrieve the message for the warning or error.';

const moreAlerts: Readonly<Record<'alerts' | 'lost-alert-text', readonly Alert[]>> = {
  alerts: [
    {
      code: 'SHIP.RECIPIENT.POSTALCITY.MISMATCH',
      alertType: 'WARNING',
      message: 'Recipient Postal-City Mismatch.',
    },
  ],
  'lost-alert-text': [{ code: 'SHIPMENT.WARNING.7039', alertType: 'WARNING', message: lostWords }],
};

/** What the mishap answers instead of doing anything; null where something is done. */
export function answerInstead(mishap: Mishap | null, tokens: Tokens): Answer | null {
  switch (mishap?.fault) {
    case 'expired-token':
      tokens.expireAll();
      return answers.expiredToken();
    case 'too-many':
      return answers.tooMany(mishap.seconds);
    case 'server-error':
      return answers.broken();
    case 'unavailable':
      return answers.unavailable();
    case 'refused':
      return refused(mishap.code, 'Refused as the stand-in was told to.');
    default:
      return null;
  }
}

function withAlerts(body: unknown, alerts: readonly Alert[]): unknown {
  if (typeof body !== 'object' || body === null || !('output' in body)) return body;
  const { output } = body;
  if (typeof output !== 'object' || output === null) return body;
  const before: unknown = 'alerts' in output ? output.alerts : [];
  return { ...body, output: { ...output, alerts: [...(Array.isArray(before) ? before : []), ...alerts] } };
}

/** With the ids by which FedEx knows a request, the caller's own among them. */
function enveloped(request: IncomingMessage, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('output' in body || 'errors' in body)) return body;
  const own = request.headers['x-customer-transaction-id'];
  return {
    transactionId: randomUUID(),
    ...(typeof own === 'string' ? { customerTransactionId: own } : {}),
    ...body,
  };
}

/** Sends the answer, or as much of it as the mishap lets through. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  mishap: Mishap | null,
): Promise<void> {
  const fault = mishap?.fault;
  if (fault === 'slow') await wait(mishap?.seconds === undefined ? 0 : mishap.seconds * 1000);
  if (fault === 'silent') {
    response.destroy();
    return;
  }
  const alerts = fault === 'alerts' || fault === 'lost-alert-text' ? moreAlerts[fault] : [];
  const text = JSON.stringify(enveloped(request, withAlerts(answer.body, alerts)));
  const bytes = Buffer.from(fault === 'malformed' ? text.slice(0, -2) : text, 'utf8');
  response.writeHead(answer.status, {
    'content-type': 'application/json;charset=UTF-8',
    'content-length': bytes.length,
    ...answer.headers,
  });
  if (fault !== 'cut-off') {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
