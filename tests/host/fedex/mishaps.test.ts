import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aShipmentHome } from '../../builders/a-shipment';
import { codesIn, SandboxCaller } from '../../builders/sandbox-caller';
import type { MishapAsked } from '../../fedex-sandbox/mishaps';
import { type FedexSandbox, startFedexSandbox } from '../../fedex-sandbox/server';

const path = '/ship/v1/shipments';
let sandbox: FedexSandbox;
let caller: SandboxCaller;
let lines: string[];

beforeEach(async () => {
  lines = [];
  sandbox = await startFedexSandbox({ log: (line) => lines.push(line) });
  caller = new SandboxCaller(sandbox);
  await caller.logIn();
});

afterEach(() => sandbox.close());

const buy = () => caller.post(path, aShipmentHome());
const next = (mishap: Omit<MishapAsked, 'path'>) => caller.post('/sandbox/next', { path, ...mishap });
const sold = () => sandbox.labels().length;

describe('what the stand-in can be told to do wrong', () => {
  it.each([
    ['expired-token', 401, 'NOT.AUTHORIZED.ERROR'],
    ['too-many', 429, 'TOO.MANY.REQUESTS'],
    ['server-error', 500, 'INTERNAL.SERVER.ERROR'],
    ['unavailable', 503, 'SERVICE.UNAVAILABLE.ERROR'],
    ['refused', 400, 'SHIPMENT.ACCOUNTNUMBER.UNAUTHORIZED'],
  ] as const)('%s: status %d, nothing sold, and well the next time', async (fault, status, code) => {
    await next({ fault });
    const reply = await buy();
    expect([reply.status, codesIn(reply), sold()]).toEqual([status, [code], 0]);
    await caller.logIn();
    expect((await buy()).status).toBe(200);
  });

  it('says when to come back', async () => {
    await next({ fault: 'too-many', seconds: 7 });
    expect((await buy()).headers.get('retry-after')).toBe('7');
  });

  it('ends the old token for good when it says that it has expired', async () => {
    await next({ fault: 'expired-token' });
    await buy();
    expect((await buy()).status).toBe(401);
  });

  it('drops a request before anything is sold', async () => {
    await next({ fault: 'dropped' });
    await expect(buy()).rejects.toThrow();
    expect(sold()).toBe(0);
  });

  it.each(['silent', 'cut-off', 'malformed'] as const)(
    '%s: the label is sold, and its buyer does not learn of it',
    async (fault) => {
      await next({ fault });
      await expect(buy()).rejects.toThrow();
      expect(sold()).toBe(1);
    },
  );

  it.each([
    ['alerts', 'SHIP.RECIPIENT.POSTALCITY.MISMATCH'],
    ['lost-alert-text', 'SHIPMENT.WARNING.7039'],
  ] as const)('%s: sold, with a warning', async (fault, code) => {
    await next({ fault });
    const reply = await buy();
    expect([reply.status, sold()]).toEqual([200, 1]);
    expect(codesIn(reply)).toContain(code);
  });

  it('answers late when it is slow', async () => {
    await next({ fault: 'slow', seconds: 0.2 });
    const answered: string[] = [];
    const slow = buy().then(() => answered.push('slow'));
    const quick = caller.get('/sandbox/labels').then(() => answered.push('quick'));
    await Promise.all([slow, quick]);
    expect(answered).toEqual(['quick', 'slow']);
  });

  it('does it as often as told, in order, on that path alone', async () => {
    await next({ fault: 'unavailable', times: 2 });
    await next({ fault: 'server-error' });
    expect((await caller.post('/track/v1/trackingnumbers', {})).status).toBe(400);
    const statuses = [];
    for (let time = 0; time < 4; time++) statuses.push((await buy()).status);
    expect(statuses).toEqual([503, 503, 500, 200]);
  });

  it('goes on until it is calmed when told always', async () => {
    await caller.post('/sandbox/next', { path: '*', fault: 'unavailable', times: 'always' });
    for (let time = 0; time < 3; time++) expect((await buy()).status).toBe(503);
    await caller.post('/sandbox/calm', {});
    expect((await buy()).status).toBe(200);
  });

  it('refuses a fault that it does not know', async () => {
    const reply = await caller.post('/sandbox/next', { path, fault: 'earthquake' });
    expect(reply.status).toBe(400);
  });
});

it('writes a line for each request, and no credential in any', async () => {
  await buy();
  await caller.logIn('a wrong secret');
  expect(lines).toEqual([
    'POST /oauth/token 200',
    expect.stringMatching(/^POST \/ship\/v1\/shipments 200 sold \d{12}$/),
    'POST /oauth/token 401 NOT.AUTHORIZED.ERROR',
  ]);
});

it('lists what it sold to this computer', async () => {
  await buy();
  expect((await caller.get('/sandbox/labels')).body).toMatchObject({
    labels: [{ from: 'JP', to: 'US', reference: 'CASE-2026-0001', state: 'label-made' }],
  });
});
