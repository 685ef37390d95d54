import { describe, expect, it } from 'vitest';
import { createLaunchCodes, isSameSecret, newSecret } from '../../../electron/host/browser/secrets';
import { aRunningServer, type RunningServer } from './running-server';

function redeem(
  { send }: RunningServer,
  code: unknown,
  headers: Readonly<Record<string, string | undefined>> = {},
) {
  return send({
    path: '/launch',
    headers: { 'x-desk-token': undefined, ...headers },
    body: JSON.stringify({ code }),
  });
}

describe('a launch code', () => {
  it('is exchanged for the token of this run, once', async () => {
    const running = await aRunningServer();
    const code = running.mintCode();
    const first = await redeem(running, code);
    expect(JSON.parse(first.text)).toEqual({ token: running.token });
    expect(first.headers['cache-control']).toBe('no-store');
    const second = await redeem(running, code);
    expect(second.status).toBe(401);
    expect(second.text).not.toContain(running.token);
  });

  it.each([
    ['one that was never given', newSecret()],
    ['nothing', ''],
    ['a number', 7],
    ['a list', []],
    ['too much', 'A'.repeat(300)],
  ])('that is %s opens nothing, and the good one stays good', async (_what, wrong) => {
    const running = await aRunningServer();
    const code = running.mintCode();
    expect((await redeem(running, wrong)).status).toBe(401);
    expect((await redeem(running, code)).status).toBe(200);
  });

  it('is not spent by a stranger who cannot use it', async () => {
    const running = await aRunningServer();
    const code = running.mintCode();
    expect((await redeem(running, code, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await redeem(running, code, { host: 'evil.example' })).status).toBe(403);
    expect((await redeem(running, code, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await running.send({ method: 'GET', path: `/launch?code=${code}` })).status).toBe(405);
    expect((await redeem(running, code)).status).toBe(200);
  });

  it('lets in one window each', async () => {
    const running = await aRunningServer();
    const codes = [running.mintCode(), running.mintCode()];
    for (const code of codes) expect((await redeem(running, code)).status).toBe(200);
  });

  it('stays good while seven newer ones are unused, and not an eighth', () => {
    const codes = createLaunchCodes();
    const kept = codes.mint();
    for (let count = 0; count < 7; count += 1) codes.mint();
    expect(codes.redeem(kept)).toBe(true);
    const lost = codes.mint();
    for (let count = 0; count < 8; count += 1) codes.mint();
    expect(codes.redeem(lost)).toBe(false);
  });

  it('has 256 bits, each its own', () => {
    const secrets = Array.from({ length: 200 }, newSecret);
    expect(new Set(secrets).size).toBe(200);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });

  it('is compared whole: a part of it is not it', () => {
    const secret = newSecret();
    expect(isSameSecret(secret, secret)).toBe(true);
    expect(isSameSecret(secret, secret.slice(0, -1))).toBe(false);
    expect(isSameSecret(secret, `${secret}A`)).toBe(false);
    expect(isSameSecret(secret, '')).toBe(false);
  });
});
