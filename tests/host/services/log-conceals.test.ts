import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLog } from '../../../electron/log';

const secret = 'S3cret/of+the=shop';
const token = 'eyJhbGciOiJSUzI1NiJ9.T0ken-of-the-hour.sig_nature';

/** As clients of HTTP throw: with all that was asked hanging on it. */
function anErrorWithTheRequest(): Error {
  const body = `grant_type=client_credentials&client_id=shop&client_secret=${encodeURIComponent(secret)}`;
  const inner = new Error(`socket hang up after "authorization":"Bearer ${token}"`);
  const cause = Object.assign(new Error(`POST /oauth/token ${body} failed`, { cause: inner }), {
    code: 'ECONNRESET',
    request: { headers: { authorization: `Bearer ${token}` }, body },
    config: { data: { client_secret: secret } },
  });
  return cause;
}

function written(write: (log: ReturnType<typeof openLog>) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(openLog(folder));
  return readFileSync(join(folder, 'naoshi.log'), 'utf8');
}

it('an error with the request inside is written down without what opens the account', () => {
  const text = written((log) => log.error({ err: anErrorWithTheRequest() }, 'a broken invariant'));
  expect(text).toContain('ECONNRESET');
  expect(text).toContain('/oauth/token');
  expect(text).toContain('socket hang up');
  for (const hidden of [secret, encodeURIComponent(secret), token]) expect(text).not.toContain(hidden);
});

it('so is a refusal that repeats it, and whatever was thrown that is no error', () => {
  const detail = `FedEx said {"client_secret": "${secret}", "access_token":"${token}"}`;
  const text = written((log) => {
    log.warn({ err: { kind: 'carrier-failed', detail } }, 'refused');
    log.warn({ err: detail }, 'thrown');
  });
  expect(text).toContain('carrier-failed');
  for (const hidden of [secret, token]) expect(text).not.toContain(hidden);
});
