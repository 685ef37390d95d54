import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostsOf } from '../../../electron/fedex/hosts';
import { exchange } from '../../../electron/fedex/transport/exchange';
import { moment } from '../../builders/a-shop';
import { aBuyingDesk, aCarrierFolder, accountAt, aKey, aSandbox, asking, carrierOn } from './carrier-desk';

const trackPath = '/track/v1/trackingnumbers';
const numbers = { trackingNumbers: ['794953555571'] };

async function aTrackingDesk(now: () => string = () => '2026-11-22T03:00:00.000Z') {
  const lines: string[] = [];
  const sandbox = await aSandbox({ log: (line) => lines.push(line), now: () => Date.parse(now()) });
  const { carrier } = await carrierOn(await aCarrierFolder(), { now: () => moment(now()) });
  await carrier.configureCarrier({ account: accountAt(sandbox.address), secret: null });
  const requestsTo = (path: string) => lines.filter((line) => line.includes(path)).length;
  return { carrier, sandbox, requestsTo };
}

describe('the token', () => {
  it('is asked for once by all that ask at once, and kept', async () => {
    const { carrier, requestsTo } = await aTrackingDesk();
    await Promise.all([1, 2, 3].map(() => carrier.trackShipments(numbers)));
    await carrier.trackShipments(numbers);
    expect(requestsTo('/oauth/token')).toBe(1);
    expect(requestsTo(trackPath)).toBe(4);
  });

  it('is used until a minute before it ends, and not after', async () => {
    let now = '2026-11-22T03:00:00.000Z';
    const { carrier, requestsTo } = await aTrackingDesk(() => now);
    await carrier.trackShipments(numbers);
    now = '2026-11-22T03:58:58.000Z';
    await carrier.trackShipments(numbers);
    expect(requestsTo('/oauth/token')).toBe(1);
    now = '2026-11-22T03:58:59.000Z';
    await carrier.trackShipments(numbers);
    expect(requestsTo('/oauth/token')).toBe(2);
  });

  it('is asked for anew once where FedEx ended it early, and no more than once', async () => {
    const { carrier, sandbox, requestsTo } = await aTrackingDesk();
    await carrier.trackShipments(numbers);
    sandbox.expireTokens();
    expect(await carrier.trackShipments(numbers)).toMatchObject({ ok: true });
    expect(requestsTo('/oauth/token')).toBe(2);
    sandbox.next({ path: trackPath, fault: 'expired-token', times: 2 });
    expect(await carrier.trackShipments(numbers)).toMatchObject({ error: { kind: 'carrier-login-refused' } });
    expect(requestsTo('/oauth/token')).toBe(3);
  });

  it('is refused for a wrong secret, with nothing asked after it', async () => {
    const { carrier, sandbox, requestsTo } = await aTrackingDesk();
    const account = accountAt(sandbox.address);
    expect(await carrier.testCarrier({ account, secret: 'another' })).toMatchObject({
      error: { kind: 'carrier-login-refused' },
    });
    expect(await carrier.testCarrier({ account, secret: null })).toEqual({ ok: true, value: {} });
    expect(requestsTo(trackPath)).toBe(0);
  });
});

describe('a question that changes nothing', () => {
  it.each(['dropped', 'silent', 'cut-off', 'server-error', 'unavailable', 'too-many'] as const)(
    'is asked again after %s, twice at most',
    async (fault) => {
      const { carrier, sandbox, requestsTo } = await aTrackingDesk();
      sandbox.next({ path: trackPath, fault, times: 2, seconds: 0 });
      expect(await carrier.trackShipments(numbers)).toMatchObject({ ok: true });
      expect(requestsTo(trackPath)).toBe(3);
      sandbox.next({ path: trackPath, fault, times: 3, seconds: 0 });
      expect(await carrier.trackShipments(numbers)).toMatchObject({ ok: false });
      expect(requestsTo(trackPath)).toBe(6);
    },
  );

  it('waits as long as FedEx asks, up to a limit, and beyond it tells the clerk at once', async () => {
    const { carrier, sandbox, requestsTo } = await aTrackingDesk();
    sandbox.next({ path: trackPath, fault: 'too-many', seconds: 2 });
    expect(await carrier.trackShipments(numbers)).toMatchObject({ error: { kind: 'carrier-busy' } });
    expect(requestsTo(trackPath)).toBe(1);
    sandbox.next({ path: trackPath, fault: 'too-many', seconds: 1 });
    expect(await carrier.trackShipments(numbers)).toMatchObject({ ok: true });
  });

  it('is refused by FedEx once, with its code', async () => {
    const { carrier, sandbox, requestsTo } = await aTrackingDesk();
    sandbox.next({ path: trackPath, fault: 'refused', code: 'SOMETHING.NEW' });
    expect(await carrier.trackShipments(numbers)).toMatchObject({
      error: { kind: 'carrier-refused', detail: expect.stringContaining('SOMETHING.NEW: ') },
    });
    expect(requestsTo(trackPath)).toBe(1);
  });

  it('says that an answer cannot be read', async () => {
    const { carrier, sandbox } = await aTrackingDesk();
    sandbox.next({ path: trackPath, fault: 'malformed' });
    expect(await carrier.trackShipments(numbers)).toMatchObject({ error: { kind: 'carrier-failed' } });
  });
});

describe('a purchase and a cancelling', () => {
  it('carry the purchase’s key, by which FedEx can find them', async () => {
    const heard: IncomingMessage['headers'][] = [];
    const server = createServer((request, response) => {
      heard.push(request.headers);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: 'token', expires_in: 3599, output: {} }));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    // A TCP server that listens has an address with a port.
    const { port } = server.address() as AddressInfo;
    const { carrier } = await aBuyingDesk();
    await carrier.configureCarrier({ account: accountAt(`http://127.0.0.1:${port}`), secret: null });
    await carrier.buyLabel(asking(7));
    expect(heard.at(-1)).toMatchObject({
      'x-customer-transaction-id': aKey(7),
      authorization: 'Bearer token',
      'x-locale': 'en_US',
    });
  });
});

describe('the address of FedEx', () => {
  const custom = (address: string | null) => hostsOf({ environment: 'custom', address });

  it('is FedEx’s own, with another for documents', () => {
    expect(hostsOf({ environment: 'production', address: null })).toMatchObject({
      api: new URL('https://apis.fedex.com/'),
      documents: new URL('https://documentapi.prod.fedex.com/'),
    });
    const sandbox = hostsOf({ environment: 'sandbox', address: 'http://elsewhere' });
    expect(new URL('documents/v1/etds/upload', sandbox?.documents).href).toBe(
      'https://documentapitest.prod.fedex.com/sandbox/documents/v1/etds/upload',
    );
  });

  it.each([
    'http://127.0.0.1:8790',
    'http://localhost:1',
    'http://[::1]:8790/',
    'https://fedex.example/base',
  ])('may be %s', (address) => {
    expect(custom(address)?.api.href).toMatch(/\/$/u);
  });

  it.each([
    'http://fedex.example',
    'http://127.0.0.1.example',
    'http://user:secret@127.0.0.1',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'nonsense',
    '',
    null,
  ])('may not be %s, over which the secret would go in the open', async (address) => {
    expect(custom(address)).toBeNull();
    const { carrier } = await carrierOn(await aCarrierFolder());
    const account = accountAt('', { address });
    expect(await carrier.configureCarrier({ account, secret: null })).toMatchObject({
      error: { kind: 'invalid-input', path: ['account', 'address'] },
    });
    expect(await carrier.testCarrier({ account, secret: 'secret' })).toMatchObject({
      error: { kind: 'invalid-input', path: ['account', 'address'] },
    });
  });
});

describe('an exchange', () => {
  it('knows that nothing was sent where nobody listens', async () => {
    const sandbox = await aSandbox();
    await sandbox.close();
    expect(
      await exchange({
        method: 'POST',
        url: new URL(sandbox.address),
        headers: {},
        body: Buffer.from('{}'),
        patience: 1000,
      }),
    ).toEqual({ state: 'broken', wasSent: false, code: 'ECONNREFUSED' });
  });
});
