import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cupsAddresses } from '../../../electron/printing/cups/cups-address';
import { openCupsPort } from '../../../electron/printing/cups/cups-port';
import type { HeldRoute, PrinterPort } from '../../../electron/printing/printer-port';
import { aPrinter, type FakeCups, startFakeCups } from './fake-cups';

const key = '0d3a7c1e-0000-4000-8000-000000000001';
const job = {
  printer: 'Office',
  label: { key, attempt: 1 },
  media: 'iso_a4_210x297mm',
  format: 'pdf',
} as const;

let cups: FakeCups;
let port: PrinterPort;
let route: HeldRoute;

function portTo(server: string, silenceMilliseconds = 500): PrinterPort {
  return openCupsPort({
    addresses: cupsAddresses(server, 'linux'),
    userName: 'yamada',
    silenceMilliseconds,
  });
}

function heldRouteOf(from: PrinterPort): HeldRoute {
  const found = from.routeFor('pdf');
  if (found?.holds !== true) throw new Error('CUPS holds jobs');
  return found;
}

beforeEach(async () => {
  cups = await startFakeCups();
  port = portTo(cups.server);
  route = heldRouteOf(port);
});

afterEach(async () => {
  await cups.stop();
});

describe('a printer that', () => {
  it('is there answers with its state, its sizes and the words of its description', async () => {
    cups.printers.push(
      aPrinter({
        name: 'Stopped',
        state: 5,
        stateMessage: 'out of labels',
        reasons: ['paused', 'media-empty-error'],
      }),
    );
    const found = await port.list();
    expect(found).toMatchObject({
      ok: true,
      value: [
        { name: 'Office', title: 'Office of the shop', state: 'idle', reasons: [], formats: ['pdf'] },
        {
          name: 'Stopped',
          state: 'stopped',
          stateMessage: 'out of labels',
          reasons: ['paused', 'media-empty'],
        },
      ],
    });
  });

  it('does not exist is unknown, for good', async () => {
    expect(await port.capabilities('Nowhere')).toMatchObject({
      ok: false,
      error: { error: { kind: 'printer-unknown' }, next: 'final' },
    });
  });

  it('reports no media takes raw bytes and no PDF', async () => {
    cups.printers.push(aPrinter({ name: 'Zebra', media: [] }));
    expect(await port.capabilities('Zebra')).toMatchObject({ ok: true, value: { formats: ['raw'] } });
  });

  it('rejects jobs refuses for now', async () => {
    const [printer] = cups.printers;
    if (printer !== undefined) printer.accepting = false;
    expect(await route.create(job)).toMatchObject({
      ok: false,
      error: { error: { kind: 'printer-refused' }, next: 'wait' },
    });
  });

  it('has a name with spaces, slashes and quotes is found by it', async () => {
    const name = `窓口/2 "laser"; touch x #`;
    cups.printers.push(aPrinter({ name }));
    expect(await port.capabilities(name)).toMatchObject({ ok: true, value: { name } });
  });
});

describe('a printing system that', () => {
  it('is down is told from a printer that is unknown', async () => {
    await cups.stop();
    for (const reply of [await port.list(), await port.capabilities('Office'), await route.create(job)])
      expect(reply).toMatchObject({
        ok: false,
        error: { error: { kind: 'printing-system-down', detail: 'ECONNREFUSED' }, next: 'wait' },
      });
  });

  it('left its socket behind, or never had one, is down', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'naoshi-socket-'));
    expect(await portTo(join(folder, 'cups.sock')).list()).toMatchObject({
      ok: false,
      error: { error: { kind: 'printing-system-down', detail: 'ENOENT' }, next: 'wait' },
    });
    rmSync(folder, { recursive: true });
  });

  it('has no printers at all answers with none', async () => {
    cups.printers.length = 0;
    expect(await port.list()).toEqual({ ok: true, value: [] });
  });

  it('has a full queue refuses for now, in its own words', async () => {
    cups.mishap = () => ({ kind: 'status', status: 0x0404, message: 'Too many active jobs.' });
    expect(await route.create(job)).toMatchObject({
      ok: false,
      error: {
        error: { kind: 'printer-refused', detail: expect.stringContaining('Too many active jobs.') },
        next: 'wait',
      },
    });
  });

  it.each([
    [0x0401, 'not-allowed', 'final'],
    [0x0403, 'not-allowed', 'final'],
    [0x0408, 'paper-not-printable', 'final'],
    [0x040a, 'paper-not-printable', 'final'],
    [0x0411, 'paper-not-printable', 'final'],
    [0x040b, 'printer-refused', 'final'],
    [0x0500, 'printer-refused', 'wait'],
    [0x0504, 'printer-unreachable', 'wait'],
    [0x0506, 'printer-refused', 'wait'],
    [0x0507, 'printer-refused', 'wait'],
  ] as const)('answers status %i is heard as %s, %s', async (status, kind, next) => {
    cups.mishap = () => ({ kind: 'status', status, message: 'no' });
    expect(await route.create(job)).toMatchObject({ ok: false, error: { error: { kind }, next } });
  });

  it.each([
    ['hangs up before it answers', { kind: 'cut-after' }],
    ['says nothing', { kind: 'silence' }],
    ['answers 500', { kind: 'http', status: 500 }],
    ['answers with a web page', { kind: 'bytes', bytes: Buffer.from('<html>') }],
    ['answers with half a message', { kind: 'bytes', bytes: Buffer.from([2, 0, 0, 0]) }],
  ] as const)('%s may have done what was asked: look first', async (_, mishap) => {
    cups.mishap = () => mishap;
    expect(await route.create(job)).toMatchObject({
      ok: false,
      error: { error: { kind: 'printing-system-down' }, next: 'look' },
    });
  });

  it('answers 403 does not allow it', async () => {
    cups.mishap = () => ({ kind: 'http', status: 403 });
    expect(await route.create(job)).toMatchObject({
      ok: false,
      error: { error: { kind: 'not-allowed' }, next: 'final' },
    });
  });
});

describe('over its socket, a printing system that asks who is there', () => {
  it('is told the user whom the kernel names to it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'naoshi-socket-'));
    const path = join(folder, 's');
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(request.headers.authorization === undefined ? 401 : 403).end();
    }).listen(path);
    await expect.poll(() => existsSync(path)).toBe(true);
    await portTo(path).list();
    server.close();
    rmSync(folder, { recursive: true });
    expect(seen).toEqual([undefined, 'PeerCred yamada']);
  });

  it('is not told anything of the kind over a network', async () => {
    cups.mishap = () => ({ kind: 'http', status: 401 });
    expect(await port.list()).toMatchObject({ ok: false, error: { error: { kind: 'not-allowed' } } });
    expect(cups.asked).toHaveLength(1);
  });
});

describe('CUPS_SERVER', () => {
  it.each([
    [
      undefined,
      'linux',
      [
        { socketPath: '/run/cups/cups.sock' },
        { socketPath: '/var/run/cups/cups.sock' },
        { host: 'localhost', port: 631 },
      ],
    ],
    ['', 'darwin', [{ socketPath: '/private/var/run/cupsd' }, { host: 'localhost', port: 631 }]],
    ['/tmp/x/cups.sock', 'linux', [{ socketPath: '/tmp/x/cups.sock' }]],
    ['printserver', 'linux', [{ host: 'printserver', port: 631 }]],
    ['127.0.0.1:8631', 'linux', [{ host: '127.0.0.1', port: 8631 }]],
    ['[::1]:8631', 'linux', [{ host: '::1', port: 8631 }]],
    ['printserver:80/version=1.1', 'linux', [{ host: 'printserver', port: 80 }]],
  ] as const)('%s on %s is %j', (text, platform, addresses) => {
    expect(cupsAddresses(text, platform)).toEqual(addresses);
  });
});
