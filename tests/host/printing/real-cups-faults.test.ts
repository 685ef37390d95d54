import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cupsAddresses } from '../../../electron/printing/cups/cups-address';
import { openCupsPort } from '../../../electron/printing/cups/cups-port';
import type { Outbox } from '../../../electron/printing/outbox/outbox';
import { printerIdOf } from '../../../shared/printing/printers';
import { skipsCups, startCups, type TestCups, type TestPrinter, whyNoCups } from '../../builders/cups';
import { freePort } from '../../builders/cups/daemon';
import { aFolder, aRequest, cupsPortTo, openTestOutbox, queued, reaches } from './print-desk';
import { aPdf } from './print-papers';

let cups: TestCups;
let folder: ReturnType<typeof aFolder>;
let outbox: Outbox;

async function aPaperFor(printer: TestPrinter) {
  const isLabel = printer.name === cups.label.name;
  return aRequest({
    printer: printerIdOf('cups', printer.name),
    stock: isLabel ? '60x30mm' : 'A4',
    document: await aPdf(isLabel ? '60x30mm' : 'A4'),
  });
}

const arrivals = async (printer: TestPrinter, key: string) =>
  (await printer.received()).filter(({ jobName }) => jobName?.startsWith(`ob:${key}:`)).length;

const why = whyNoCups();

describe.skipIf(skipsCups())(`through a real CUPS${why === null ? '' : ` (${why})`}, a paper`, () => {
  beforeAll(async () => {
    cups = await startCups();
  });
  afterAll(() => cups.stop());
  beforeEach(async () => {
    folder = aFolder();
    outbox = await openTestOutbox(folder.path, [cupsPortTo(cups.server)]);
  });
  afterEach(async () => {
    await outbox.stop();
    folder.remove();
  });

  it('for a printer that was stopped waits with the reason, and arrives once it goes on', async () => {
    await cups.run('cupsdisable', '-r', 'ラベル切れ', cups.label.name);
    const request = await aPaperFor(cups.label);
    await queued(outbox, request);
    await expect
      .poll(() => outbox.find(request.key), { timeout: 5_000 })
      .toMatchObject({
        state: 'released',
        printerReasons: expect.arrayContaining(['paused']),
        printerMessage: 'ラベル切れ',
      });
    await cups.run('cupsenable', cups.label.name);
    await reaches(outbox, request.key, 'sent');
    expect(await arrivals(cups.label, request.key)).toBe(1);
  });

  it('for a printer without paper says so, and arrives once there is paper', async () => {
    cups.label.setOutOfPaper(true);
    const request = await aPaperFor(cups.label);
    await queued(outbox, request);
    await expect
      .poll(() => outbox.find(request.key)?.printerReasons, { timeout: 8_000 })
      .toContain('media-empty');
    expect(await arrivals(cups.label, request.key)).toBe(0);
    cups.label.setOutOfPaper(false);
    expect(await reaches(outbox, request.key, 'sent')).toMatchObject({ printerReasons: [] });
    expect(await arrivals(cups.label, request.key)).toBe(1);
  });

  it('for a printer that rejects jobs waits, and arrives once it accepts them', async () => {
    await cups.run('cupsreject', cups.office.name);
    const request = await aPaperFor(cups.office);
    await queued(outbox, request);
    await expect.poll(() => outbox.find(request.key)?.problem?.kind).toBe('printer-refused');
    await cups.run('cupsaccept', cups.office.name);
    await reaches(outbox, request.key, 'sent');
    expect(await arrivals(cups.office, request.key)).toBe(1);
  });

  it('for a printer that CUPS does not know fails as that', async () => {
    const request = aRequest({ printer: printerIdOf('cups', 'Nowhere') });
    await queued(outbox, request);
    expect(await reaches(outbox, request.key, 'failed')).toMatchObject({
      problem: { kind: 'printer-unknown' },
    });
  });

  it('for a printer that is off waits with CUPS’s words, and arrives once it is on', async () => {
    const port = await freePort();
    await cups.run('lpadmin', '-p', 'Off', '-E', '-v', `socket://127.0.0.1:${port}`);
    const request = aRequest({
      printer: printerIdOf('cups', 'Off'),
      documentFormat: 'raw',
      stock: '4x6in',
      document: Buffer.from('^XA^XZ'),
    });
    await queued(outbox, request);
    await expect
      .poll(() => outbox.find(request.key), { timeout: 8_000 })
      .toMatchObject({
        state: 'released',
        printerMessage: expect.stringMatching(/unavailable|not be|connect/u),
      });
    const bytes: Buffer[] = [];
    const server = createServer((socket) => socket.on('data', (part) => bytes.push(part))).listen(
      port,
      '127.0.0.1',
    );
    await once(server, 'listening');
    await expect.poll(() => outbox.find(request.key)?.state, { timeout: 12_000 }).toBe('sent');
    server.close();
    expect(Buffer.concat(bytes)).toEqual(request.document);
  });

  it('that CUPS cannot read fails with its words and does not stay behind in its queue', async () => {
    const request = aRequest({
      printer: printerIdOf('cups', cups.office.name),
      document: (await aPdf('A4', 2)).subarray(0, 700),
    });
    await queued(outbox, request);
    expect(await reaches(outbox, request.key, 'failed')).toMatchObject({
      problem: { kind: 'paper-not-printable', detail: expect.stringMatching(/\S/u) },
    });
    const port = cupsPortTo(cups.server);
    const found = await port.findByKey(cups.office.name, request.key);
    const [ref] = found.ok ? found.value : [];
    expect(ref === undefined ? null : await port.status(ref)).toMatchObject({
      value: { progress: 'canceled' },
    });
  });

  it('that a clerk cancels before its printer began never arrives', async () => {
    await cups.run('cupsdisable', cups.label.name);
    const request = await aPaperFor(cups.label);
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    expect(await outbox.cancel(request.key)).toMatchObject({ ok: true, value: { state: 'canceled' } });
    await cups.run('cupsenable', cups.label.name);
    const next = await aPaperFor(cups.label);
    await queued(outbox, next);
    await reaches(outbox, next.key, 'sent');
    expect(await arrivals(cups.label, request.key)).toBe(0);
  });

  it('of one person can be canceled by no other', async () => {
    await cups.run('cupsdisable', cups.label.name);
    const request = await aPaperFor(cups.label);
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    const found = await cupsPortTo(cups.server).findByKey(cups.label.name, request.key);
    const [ref] = found.ok ? found.value : [];
    const addresses = cupsAddresses(cups.server, 'linux');
    const stranger = openCupsPort({ addresses, userName: 'suzuki' });
    expect(ref === undefined ? null : await stranger.cancel(ref)).toMatchObject({
      ok: false,
      error: { error: { kind: 'not-allowed' } },
    });
    await outbox.cancel(request.key);
    await cups.run('cupsenable', cups.label.name);
  });

  it('queued while cupsd is down waits for it, and arrives once', async () => {
    await cups.endScheduler();
    const request = await aPaperFor(cups.office);
    await queued(outbox, request);
    await expect.poll(() => outbox.find(request.key)?.problem?.kind).toBe('printing-system-down');
    await cups.startScheduler();
    await reaches(outbox, request.key, 'sent');
    expect(await arrivals(cups.office, request.key)).toBe(1);
  });

  it('that waits in CUPS when cupsd is killed is still followed when it is back, and arrives once', async () => {
    await cups.run('cupsdisable', cups.office.name);
    const request = await aPaperFor(cups.office);
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    await cups.endScheduler('SIGKILL');
    await expect.poll(() => outbox.find(request.key)?.problem?.kind).toBe('printing-system-down');
    await cups.startScheduler();
    await cups.run('cupsenable', cups.office.name);
    expect(await reaches(outbox, request.key, 'sent')).toMatchObject({ problem: null });
    expect(await arrivals(cups.office, request.key)).toBe(1);
  });
});
