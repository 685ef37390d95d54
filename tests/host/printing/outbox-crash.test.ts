import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { printerIdOf } from '../../../shared/printing/printers';
import { type CrashDesk, diskPoints, openCrashDesk } from './crash-desk';
import { type FakeCups, type Mishap, type Operation, startFakeCups } from './fake-cups';
import { aRequest } from './print-desk';

let desk: CrashDesk;
let cups: FakeCups;

beforeAll(async () => {
  desk = await openCrashDesk();
});
afterAll(() => desk.remove());

beforeEach(async () => {
  desk.startOver();
  cups = await startFakeCups();
});
afterEach(() => cups.stop());

const heldJobs = () => cups.jobs.filter(({ state }) => state === 4);

describe('a program killed', () => {
  it.each(['after:prepared', ...diskPoints])(
    '%s prints the paper once, after the next start at the latest',
    async (killAt) => {
      const request = aRequest();
      expect(await desk.run({ cupsServer: cups.server, killAt, request })).toBe(true);
      const second = await desk.startAgain(cups.server);
      expect(second).toMatchObject([{ key: request.key, state: 'sent', problem: null }]);
      expect(cups.printed.map(({ bytes }) => bytes)).toEqual([request.document]);
      expect(heldJobs()).toEqual([]);
    },
  );

  it('before the paper is on disk has promised nothing; asked again under the same key it prints once', async () => {
    const request = aRequest();
    await desk.run({ cupsServer: cups.server, killAt: 'before:prepared', request });
    expect(await desk.startAgain(cups.server)).toEqual([]);
    expect(await desk.run({ cupsServer: cups.server, request })).toBe(false);
    expect(await desk.run({ cupsServer: cups.server, request })).toBe(false);
    expect(cups.printed).toHaveLength(1);
  });

  it.each<[Operation, 'before' | 'after']>([
    ['Create-Job', 'before'],
    ['Create-Job', 'after'],
    ['Send-Document', 'before'],
    ['Send-Document', 'after'],
    ['Release-Job', 'before'],
    ['Release-Job', 'after'],
  ])(
    'while it waits for the answer to %s, %s it was done, prints the paper once',
    async (operation, side) => {
      const request = aRequest();
      await desk.run({
        cupsServer: cups.server,
        request,
        started: (child) => {
          cups.mishap = async (asked): Promise<Mishap | null> => {
            if (asked !== operation) return null;
            cups.mishap = () => null;
            const ended = once(child, 'exit');
            child.kill('SIGKILL');
            await ended;
            return side === 'before' ? { kind: 'cut-before' } : null;
          };
        },
      });
      const second = await desk.startAgain(cups.server);
      expect(second).toMatchObject([{ key: request.key, state: 'sent' }]);
      expect(cups.printed.map(({ bytes }) => bytes)).toEqual([request.document]);
      expect(heldJobs()).toEqual([]);
    },
  );

  it('over and over, wherever it is, prints the paper once', async () => {
    const points = fc.sample(fc.constantFrom('after:prepared', ...diskPoints), {
      numRuns: 8,
      seed: 20261122,
    });
    const request = aRequest();
    await desk.run({ cupsServer: cups.server, killAt: 'after:prepared', request });
    for (const killAt of points) await desk.run({ cupsServer: cups.server, killAt });
    const last = await desk.startAgain(cups.server);
    expect(last).toMatchObject([{ state: 'sent' }]);
    expect(cups.printed).toHaveLength(1);
  });
});

describe('a program killed, and a printing system that has lost its jobs when it comes back,', () => {
  it.each([
    'after:prepared',
    'before:created',
    'after:created',
    'before:loaded',
    'after:loaded',
    'before:releasing',
  ])('%s prints the paper once: nothing of it can have come out', async (killAt) => {
    const request = aRequest();
    expect(await desk.run({ cupsServer: cups.server, killAt, request })).toBe(true);
    cups.loseJobs();
    const second = await desk.startAgain(cups.server);
    expect(second).toMatchObject([{ state: 'sent' }]);
    expect(cups.printed).toHaveLength(1);
  });

  it.each([
    ['after:releasing', 0],
    ['before:released', 1],
    ['after:released', 1],
    ['before:sent', 1],
  ] as const)('%s asks a person, and sends nothing by itself', async (killAt, printed) => {
    const request = aRequest();
    expect(await desk.run({ cupsServer: cups.server, killAt, request })).toBe(true);
    expect(cups.printed).toHaveLength(printed);
    cups.loseJobs();
    for (let start = 0; start < 2; start += 1) {
      const next = await desk.startAgain(cups.server);
      expect(next).toMatchObject([{ state: 'unknown', problem: { kind: 'print-job-unknown' } }]);
    }
    expect(cups.printed).toHaveLength(printed);
    expect(cups.jobs).toEqual([]);
  });
});

describe('on a label printer’s own port, a program killed', () => {
  const received: Buffer[] = [];
  const server = createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const bytes = Buffer.from(Buffer.concat(parts).toString('latin1').replaceAll('~HS\r\n', ''), 'latin1');
      if (bytes.length > 0) received.push(bytes);
    });
  });
  let port = 0;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    // A server that listens on a TCP port has an address of this shape.
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => {
    received.length = 0;
  });
  afterAll(() => server.close());

  const aLabel = () =>
    aRequest({
      printer: printerIdOf('tcp-9100', `127.0.0.1:${port}`),
      documentFormat: 'raw',
      pages: null,
      stock: '4x6in',
      document: Buffer.from('^XA^FO20,20^BCN,80^FDGZ-261122-0042-2-M^FS^XZ'),
    });

  it.each(['after:prepared', 'before:releasing'])('%s prints the label once', async (killAt) => {
    const request = aLabel();
    expect(await desk.run({ cupsServer: cups.server, killAt, request })).toBe(true);
    const second = await desk.startAgain(cups.server);
    expect(second).toMatchObject([{ state: 'sent' }]);
    await expect.poll(() => received).toEqual([request.document]);
  });

  it.each([
    ['after:releasing', 0],
    ['before:sent', 1],
  ] as const)('%s asks a person, and sends nothing by itself', async (killAt, printed) => {
    expect(await desk.run({ cupsServer: cups.server, killAt, request: aLabel() })).toBe(true);
    const second = await desk.startAgain(cups.server);
    expect(second).toMatchObject([{ state: 'unknown' }]);
    await expect.poll(() => received.length).toBe(printed);
  });
});
