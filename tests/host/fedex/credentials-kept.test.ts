import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { exportAll } from '../../../electron/backup/export-all';
import type { SecretSealer } from '../../../electron/secrets/secret-file';
import { sandboxAccount } from '../../fedex-sandbox/services/service';
import { sandboxClient } from '../../fedex-sandbox/tokens';
import { backUp, intakes } from '../backup/backup-fixture';
import { aJournal, answerOf } from '../journal/journal-fixture';
import { aCarrierFolder, accountAt, aKey, aSandbox, asking, carrierOn } from './carrier-desk';

const secret = 'S3cret-of-the-shop';
const clientId = 'l7-key-of-the-shop';
const token = 'T0ken-of-the-hour';

/** Bytes that nobody reads the secret from, as the system seals it. */
const sealer: SecretSealer = {
  canSeal: async () => true,
  seal: async (text) => Buffer.from(text).map((byte) => byte ^ 0x5a),
  open: async (sealed) => Buffer.from(sealed.map((byte) => byte ^ 0x5a)).toString('utf8'),
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // Without an encoding a stream gives buffers.
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The stand-in behind a door that opens to this shop's own key and hands out a token that can be looked for. */
async function aDoorTo(address: string): Promise<string> {
  let inside = '';
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const isLogin = request.url === '/oauth/token';
    const mayEnter = isLogin
      ? body.toString('utf8').includes(secret)
      : request.headers.authorization === `Bearer ${token}`;
    const login = `grant_type=client_credentials&client_id=${sandboxClient.id}&client_secret=${sandboxClient.secret}`;
    const answer = await fetch(`${address}${request.url}`, {
      method: request.method ?? 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        ...(isLogin ? {} : { authorization: mayEnter ? `Bearer ${inside}` : 'Bearer none' }),
      },
      body: isLogin ? (mayEnter ? login : 'grant_type=client_credentials') : new Uint8Array(body),
    });
    let text = await answer.text();
    if (isLogin && answer.ok) {
      inside = JSON.parse(text).access_token;
      text = text.replace(inside, token);
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // A TCP server that listens has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Every file below the folder, unpacked where it is packed. */
async function everythingIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => {
    const bytes = await readFile(path);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [path, (isPacked ? gunzipSync(bytes) : bytes).toString('latin1')] as const;
  });
  return new Map(await Promise.all(read));
}

it('what opens the account at FedEx is in no backup, no export, no record and no line of the log of a shop that bought a label', async () => {
  const folder = await aCarrierFolder();
  const journal = aJournal(join(folder, 'journal'));
  const { carrier, lines } = await carrierOn(folder, {
    sealer,
    environment: {},
    filesOf: () => journal.files,
  });
  const account = accountAt(await aDoorTo((await aSandbox()).address), {
    clientId,
    accountNumber: sandboxAccount,
  });
  const configured = await carrier.configureCarrier({ account, secret: { secret, keep: true } });
  expect(configured).toMatchObject({ value: { secret: 'kept' } });
  const bought = await carrier.buyLabel(asking(1));
  expect(bought).toMatchObject({ value: { purchase: { state: 'bought' } } });
  await carrier.voidLabel({ key: aKey(1), how: 'cancelled' });
  expect(await carrier.buyLabel(asking(2))).toMatchObject({ value: { purchase: { state: 'bought' } } });
  await answerOf(journal.append(intakes(3)));

  const { path } = await backUp(journal);
  const unpacked = await aCarrierFolder();
  execFileSync('tar', ['-xf', path, '-C', unpacked]);
  const exported = join(await aCarrierFolder(), 'export');
  await exportAll({ path: join(folder, 'journal'), passphrase: null }, exported, () => undefined);

  const places = [await everythingIn(unpacked), await everythingIn(exported), await everythingIn(folder)];
  for (const place of places) {
    expect([...place.keys()].some((file) => /\.(?:pdf|zpl)$/u.test(file))).toBe(true);
    for (const [file, content] of place) {
      for (const hidden of [secret, token]) expect(content, file).not.toContain(hidden);
      if (!file.endsWith('account.json')) expect(content, file).not.toContain(clientId);
    }
  }
  const names = places.slice(0, 2).flatMap((place) => [...place.keys()]);
  expect(names.filter((file) => /account\.json$|\.sealed$|\/purchases\//u.test(file))).toEqual([]);
  for (const hidden of [secret, token, clientId, sandboxAccount])
    expect(JSON.stringify([lines, bought]), hidden).not.toContain(hidden);
});
