import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReturnForRepair, aShipmentHome } from '../../builders/a-shipment';
import { SandboxCaller } from '../../builders/sandbox-caller';
import { type FedexSandbox, startFedexSandbox } from '../../fedex-sandbox/server';

let sandbox: FedexSandbox;
let caller: SandboxCaller;

beforeAll(async () => {
  sandbox = await startFedexSandbox();
  caller = new SandboxCaller(sandbox);
  await caller.logIn();
});

afterAll(() => sandbox.close());

const paths = [
  '/oauth/token',
  '/ship/v1/shipments',
  '/ship/v1/shipments/packages/validate',
  '/ship/v1/shipments/cancel',
  '/track/v1/trackingnumbers',
  '/address/v1/addresses/resolve',
  '/rate/v1/rates/quotes',
  '/documents/v1/etds/upload',
  '/sandbox/next',
  '/sandbox/track',
  '/sandbox/labels',
  '/__proto__',
  '/',
] as const;

/** Every place in a request where something else could stand. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withOther(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((inner: unknown, place) =>
      String(place) === key ? withOther(inner, rest, other) : inner,
    );
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === key ? withOther(inner, rest, other) : inner,
    ]),
  );
}

/** Sends bytes as they are and waits for the end of the connection, or a moment. */
async function sendRaw(bytes: Uint8Array): Promise<void> {
  const socket = connect(sandbox.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.setTimeout(300, () => socket.destroy());
  socket.resume();
  socket.end(bytes);
  await once(socket, 'close');
}

const isAlive = async () => (await caller.get('/sandbox/labels')).status === 200;

describe('the stand-in stands', () => {
  it('when bytes come that are no HTTP', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await sendRaw(bytes);
      }),
      { numRuns: 25 },
    );
    expect(await isAlive()).toBe(true);
  });

  it('when a request is something else than its path expects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }), async (path, value) => {
        expect((await caller.post(path, value)).status).toBeLessThan(500);
        expect((await caller.put(path, value)).status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    expect(await isAlive()).toBe(true);
  });

  it('when one place of a good request holds something else', async () => {
    const requests = [aShipmentHome(), aReturnForRepair()];
    const changed = fc
      .constantFrom(...requests)
      .chain((request) =>
        fc
          .tuple(fc.constantFrom(...placesIn(request)), fc.jsonValue({ maxDepth: 2 }))
          .map(([path, other]) => withOther(request, path, other)),
      );
    await fc.assert(
      fc.asyncProperty(changed, async (request) => {
        const before = sandbox.labels().length;
        const reply = await caller.post('/ship/v1/shipments', request);
        expect(reply.status).toBeLessThan(500);
        expect(sandbox.labels().length - before).toBe(reply.status === 200 ? 1 : 0);
      }),
      { numRuns: 150 },
    );
  });

  it('when forms are torn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (content) => {
        for (const type of [
          'multipart/form-data; boundary=x',
          'multipart/form-data',
          'application/x-www-form-urlencoded',
        ])
          for (const path of ['/documents/v1/etds/upload', '/oauth/token']) {
            const reply = await fetch(`${sandbox.address}${path}`, {
              method: 'POST',
              headers: { 'content-type': type },
              body: content,
            });
            expect(reply.status).toBeLessThan(500);
          }
      }),
      { numRuns: 30 },
    );
  });
});

const elsewhere = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

describe('the handles of the stand-in', () => {
  it.skipIf(elsewhere === undefined)('answer this computer alone (needs a network address)', async () => {
    const open = await startFedexSandbox({ host: '0.0.0.0' });
    try {
      const from = `http://${elsewhere}:${open.port}`;
      expect((await fetch(`${from}/sandbox/labels`)).status).toBe(403);
      const told = await fetch(`${from}/sandbox/next`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ path: '*', fault: 'unavailable' }),
      });
      expect(told.status).toBe(403);
      expect((await fetch(`${open.address}/sandbox/labels`)).status).toBe(200);
    } finally {
      await open.close();
    }
  });

  it('are out of reach from elsewhere unless the stand-in is told to listen there', async () => {
    if (elsewhere === undefined) return;
    await expect(fetch(`http://${elsewhere}:${sandbox.port}/sandbox/labels`)).rejects.toThrow();
  });
});
