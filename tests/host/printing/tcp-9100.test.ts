import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PortJob, PrinterPort, UnitRoute } from '../../../electron/printing/printer-port';
import { hindersPrinting, parseHostStatus } from '../../../electron/printing/tcp-9100/host-status';
import { openTcp9100Port } from '../../../electron/printing/tcp-9100/tcp-9100-port';
import { freePort } from '../../builders/cups/daemon';

/** The three lines of an answer to `~HS`, flags as given. */
function hostStatus(
  set: {
    paperOut?: 1;
    paused?: 1;
    bufferFull?: 1;
    hot?: 1;
    headOpen?: 1;
    ribbonOut?: 1;
    waiting?: number;
  } = {},
): string {
  const one = [
    '030',
    set.paperOut ?? 0,
    set.paused ?? 0,
    '1245',
    '000',
    set.bufferFull ?? 0,
    0,
    0,
    '000',
    0,
    0,
    set.hot ?? 0,
  ];
  const waiting = String(set.waiting ?? 0).padStart(8, '0');
  const two = ['000', 0, set.headOpen ?? 0, set.ribbonOut ?? 0, 1, 2, 4, 0, waiting, 1, '000'];
  return [one.join(','), two.join(','), '1234,0'].map((line) => `\u0002${line}\u0003\r\n`).join('');
}

describe('the answer to ~HS', () => {
  it.each([
    ['nothing', {}, [], false],
    ['no labels', { paperOut: 1 }, ['media-empty'], true],
    ['a pause', { paused: 1 }, ['paused'], true],
    ['an open head', { headOpen: 1 }, ['cover-open'], true],
    ['no ribbon', { ribbonOut: 1 }, ['marker-supply-empty'], true],
    ['a full memory', { bufferFull: 1 }, ['spool-area-full'], true],
    ['a hot head', { hot: 1 }, ['over-temperature'], false],
    ['labels out and head open', { paperOut: 1, headOpen: 1 }, ['media-empty', 'cover-open'], true],
  ] as const)('that tells of %s is heard as that', (_, set, reasons, hinders) => {
    const status = parseHostStatus(hostStatus(set));
    expect(status?.reasons).toEqual(reasons);
    expect(status === null ? null : hindersPrinting(status)).toBe(hinders);
  });

  it('counts the labels still to come', () => {
    expect(parseHostStatus(hostStatus({ waiting: 12 }))?.labelsWaiting).toBe(12);
  });

  it('is none until its last byte is there', () => {
    const whole = hostStatus();
    const lastMark = whole.lastIndexOf('\u0003');
    for (let length = 0; length <= lastMark; length += 1)
      expect(parseHostStatus(whole.slice(0, length))).toBeNull();
    expect(parseHostStatus(whole.slice(0, lastMark + 1))).not.toBeNull();
  });

  it('is never more than none, whatever a printer sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        expect(() => parseHostStatus(noise)).not.toThrow();
      }),
    );
  });
});

const patience = { connectMilliseconds: 500, answerMilliseconds: 120, stallMilliseconds: 300 };
const label = Buffer.from('^XA^FO20,20^BCN,80^FDGZ-261122-0042-2-M^FS^XZ');

describe('a networked label printer', () => {
  let server: Server;
  let name: string;
  let port: PrinterPort;
  let printed: Buffer;
  /** What the printer does with each part that comes in. */
  let answer: (socket: Socket, text: string) => void;

  beforeEach(async () => {
    printed = Buffer.alloc(0);
    answer = (socket, text) => {
      if (text.includes('~HS')) socket.write(hostStatus());
    };
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (part) => {
        const text = part.toString('latin1');
        printed = Buffer.concat([printed, Buffer.from(text.replaceAll('~HS\r\n', ''), 'latin1')]);
        answer(socket, text);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    // A server that listens on a TCP port has an address of this shape.
    name = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    port = openTcp9100Port(patience);
  });
  afterEach(() => {
    server.close();
  });

  function submit(document: Uint8Array = label) {
    // `raw` is the one format of this road, and it holds nothing.
    const route = port.routeFor('raw') as UnitRoute;
    const job: PortJob = {
      printer: name,
      label: { key: 'k', attempt: 1 },
      media: 'na_index-4x6_4x6in',
      format: 'raw',
    };
    return route.submit(job, document);
  }

  it('takes no PDF', () => {
    expect(port.routeFor('pdf')).toBeNull();
  });

  it('gets every byte and says that it goes on', async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
    expect(await submit(bytes)).toEqual({ ok: true, value: { followed: null, reasons: [] } });
    expect(printed.equals(bytes)).toBe(true);
  });

  it.each([
    ['is out of labels', { paperOut: 1 }, 'stock-not-loaded'],
    ['has its head open', { headOpen: 1 }, 'printer-refused'],
    ['is paused', { paused: 1 }, 'printer-refused'],
  ] as const)('that %s gets nothing, for now', async (_, set, kind) => {
    answer = (socket) => socket.write(hostStatus(set));
    expect(await submit()).toMatchObject({ ok: false, error: { error: { kind }, next: 'wait' } });
    expect(printed).toHaveLength(0);
  });

  it('that runs out with the label counts as sent, and says so', async () => {
    let asked = 0;
    answer = (socket, text) => {
      if (!text.includes('~HS')) return;
      asked += 1;
      socket.write(hostStatus(asked === 1 ? {} : { paperOut: 1 }));
    };
    expect(await submit()).toEqual({ ok: true, value: { followed: null, reasons: ['media-empty'] } });
  });

  it('that answers nothing gets the label, and is told apart', async () => {
    answer = () => undefined;
    expect(await submit()).toEqual({ ok: true, value: { followed: null, reasons: ['no-status-answer'] } });
    expect(printed.equals(label)).toBe(true);
    expect(await port.capabilities(name)).toMatchObject({ value: { state: 'unknown', formats: ['raw'] } });
  });

  it('that hangs up before a byte was sent gets it later', async () => {
    server.on('connection', (socket) => socket.destroy());
    expect(await submit()).toMatchObject({ ok: false, error: { next: 'wait' } });
  });

  it('that hangs up in the middle may have printed: somebody has to look', async () => {
    answer = (socket, text) => {
      if (text === '~HS\r\n') socket.write(hostStatus());
      else socket.resetAndDestroy();
    };
    const large = Buffer.alloc(30_000_000, 0x41);
    expect(await submit(large)).toMatchObject({
      ok: false,
      error: { error: { kind: 'printer-unreachable' }, next: 'look' },
    });
  });

  it('that takes no more bytes may have printed: somebody has to look', async () => {
    answer = (socket, text) => {
      if (text === '~HS\r\n') socket.write(hostStatus());
      else socket.pause();
    };
    const large = Buffer.alloc(30_000_000, 0x41);
    expect(await submit(large)).toMatchObject({ ok: false, error: { next: 'look' } });
  });

  it('that is off is unreachable, and gets its label later', async () => {
    name = `127.0.0.1:${await freePort()}`;
    expect(await submit()).toMatchObject({
      ok: false,
      error: { error: { kind: 'printer-unreachable' }, next: 'wait' },
    });
    expect(await port.capabilities(name)).toMatchObject({ ok: true, value: { state: 'unreachable' } });
  });

  it.each([
    [{}, 'idle', []],
    [{ waiting: 3 }, 'printing', []],
    [{ headOpen: 1 }, 'stopped', ['cover-open']],
  ] as const)('that answers %j is shown as %s', async (set, state, reasons) => {
    answer = (socket) => socket.write(hostStatus(set));
    expect(await port.capabilities(name)).toMatchObject({ ok: true, value: { state, reasons } });
  });

  it('is asked by one at a time', async () => {
    let open = 0;
    let most = 0;
    server.on('connection', (socket) => {
      open += 1;
      most = Math.max(most, open);
      socket.on('close', () => {
        open -= 1;
      });
    });
    await Promise.all([submit(), port.capabilities(name), submit(), port.capabilities(name)]);
    expect(most).toBe(1);
  });
});
