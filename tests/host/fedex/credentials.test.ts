import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDispatch } from '../../../electron/host/serve';
import type { SecretSealer } from '../../../electron/secrets/secret-file';
import { anOutboundOrder } from '../../builders/a-shipment-order';
import { silentServices } from '../contract/silent-services';
import { aCarrierFolder, accountAt, aKey, asking, carrierOn } from './carrier-desk';

const secret = 'S3cret-of-the-shop';
const token = 'T0ken-of-the-hour';
const accountNumber = '918273645';

/** Answers with all that it was told, as FedEx's faults sometimes do. */
async function aTalkativeFedex(): Promise<string> {
  const server = createServer((request, response) => {
    let heard = '';
    request.on('data', (chunk: Buffer) => {
      heard += chunk.toString('utf8');
    });
    request.on('end', () => {
      const isLogin = request.url?.endsWith('/oauth/token') === true;
      const isGood = isLogin && heard.includes(secret);
      response.statusCode = isGood ? 200 : 400;
      response.setHeader('content-type', 'application/json');
      const told = `${decodeURIComponent(heard)} ${request.headers.authorization ?? ''}`;
      response.end(
        JSON.stringify(
          isGood
            ? { access_token: token, expires_in: 3599 }
            : { errors: [{ code: 'ACCOUNT.NUMBER.INVALID', message: told.slice(0, 200) + told.slice(-60) }] },
        ),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // A TCP server that listens has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Bytes that nobody reads the secret from, as the system seals it. */
const sealer: SecretSealer = {
  canSeal: async () => true,
  seal: async (text) => Buffer.from(text).map((byte) => byte ^ 0x5a),
  open: async (sealed) => Buffer.from(sealed.map((byte) => byte ^ 0x5a)).toString('utf8'),
};

async function everythingIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)),
  );
}

async function aTalkedToDesk() {
  const folder = await aCarrierFolder();
  const { carrier, lines } = await carrierOn(folder, { sealer, environment: {} });
  const account = accountAt(await aTalkativeFedex(), { accountNumber });
  const { services } = silentServices();
  const dispatch = createDispatch(
    { ...services, ...carrier },
    {
      info: (fields, message) => void lines.push({ fields, message }),
      warn: (fields, message) => void lines.push({ fields, message }),
      error: (fields, message) => void lines.push({ fields, message }),
    },
  );
  const order = anOutboundOrder();
  const configured = await dispatch.call('configureCarrier', { account, secret: { secret, keep: true } });
  const replies = [
    await dispatch.call('testCarrier', { account, secret: null }),
    await dispatch.call('testCarrier', { account, secret: 'another secret' }),
    await dispatch.call('buyLabel', asking(1)),
    await dispatch.call('validateShipment', { ledger: 'shop', order }),
    await dispatch.call('quoteRates', { order }),
    await dispatch.call('trackShipments', { trackingNumbers: ['794953555571'] }),
    await dispatch.call('readPurchases', { caseId: null }),
    await dispatch.call('voidLabel', { key: aKey(1), how: 'cancelled' }),
  ];
  return { folder, lines, configured, replies };
}

describe('what opens the shop’s account at FedEx', () => {
  it('is in no reply to the page, in no line of the log and in no file but the sealed one', async () => {
    const { folder, lines, configured, replies } = await aTalkedToDesk();
    expect(configured).toMatchObject({ value: { secret: 'kept', canKeepSecret: true } });
    expect(replies.slice(1, 3)).toMatchObject([
      { error: { kind: 'carrier-login-refused' } },
      { error: { kind: 'carrier-account-refused', detail: expect.stringContaining('•••••3645') } },
    ]);
    const files = await everythingIn(folder);
    expect([...files.keys()].map((file) => file.slice(folder.length + 1))).toEqual(
      expect.arrayContaining([
        'fedex/account.json',
        'fedex/secret.sealed',
        `fedex/purchases/${aKey(1)}.json`,
      ]),
    );
    for (const hidden of [secret, token, 'another secret']) {
      expect(JSON.stringify([configured, replies])).not.toContain(hidden);
      expect(JSON.stringify(lines)).not.toContain(hidden);
      for (const [file, content] of files) expect(content, file).not.toContain(hidden);
    }
  });

  it('tells the whole account number to the settings alone', async () => {
    const { folder, lines, configured, replies } = await aTalkedToDesk();
    expect(JSON.stringify(configured)).toContain(accountNumber);
    expect(JSON.stringify(replies)).not.toContain(accountNumber);
    expect(JSON.stringify(lines)).not.toContain(accountNumber);
    for (const [file, content] of await everythingIn(folder))
      if (!file.endsWith('account.json')) expect(content, file).not.toContain(accountNumber);
  });

  it('is kept only where the system can, else until the program ends', async () => {
    const folder = await aCarrierFolder();
    const { carrier } = await carrierOn(folder, { environment: {} });
    const account = accountAt('http://127.0.0.1:1');
    expect(await carrier.configureCarrier({ account, secret: { secret, keep: true } })).toMatchObject({
      error: { kind: 'carrier-secret-not-kept' },
    });
    expect(await carrier.configureCarrier({ account, secret: { secret, keep: false } })).toMatchObject({
      value: { account, secret: 'session', canKeepSecret: false },
    });
    const next = await carrierOn(folder, { environment: { NAOSHI_FEDEX_SECRET: secret } });
    expect(await next.carrier.readCarrierSettings({})).toMatchObject({
      value: { account, secret: 'environment' },
    });
    const without = await carrierOn(folder, { environment: {} });
    expect(await without.carrier.readCarrierSettings({})).toMatchObject({ value: { secret: 'none' } });
  });

  it('goes with the account it belongs to', async () => {
    const folder = await aCarrierFolder();
    const { carrier } = await carrierOn(folder, { sealer, environment: {} });
    const account = accountAt('http://127.0.0.1:1');
    await carrier.configureCarrier({ account, secret: { secret, keep: true } });
    expect(await carrier.configureCarrier({ account: null, secret: null })).toMatchObject({
      value: { account: null, secret: 'none' },
    });
    expect([...(await everythingIn(folder)).keys()].some((file) => file.endsWith('secret.sealed'))).toBe(
      false,
    );
  });
});
