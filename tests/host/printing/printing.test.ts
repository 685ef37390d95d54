import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFKit from 'pdfkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPrinting, type DrawnPaper, type Printing, systemPorts } from '../../../electron/printing';
import { openTcp9100Port } from '../../../electron/printing/tcp-9100/tcp-9100-port';
import { bindingsSchema, noBindings } from '../../../shared/printing/bindings';
import { printerIdOf } from '../../../shared/printing/printers';
import { printJobSchema } from '../../../shared/printing/queue';
import { freePort } from '../../builders/cups/daemon';
import { aPrinter, type FakeCups, startFakeCups } from './fake-cups';
import { aFolder, aQuickClock, cupsPortTo, office, silentLog } from './print-desk';
import { aPdf } from './print-papers';

let folder: ReturnType<typeof aFolder>;
let cups: FakeCups;
let printing: Printing;

const open = () =>
  createPrinting({
    folder: folder.path,
    ports: [
      cupsPortTo(cups.server),
      openTcp9100Port({ connectMilliseconds: 200, answerMilliseconds: 50, stallMilliseconds: 200 }),
    ],
    clock: aQuickClock(),
    log: silentLog,
  });

async function aSlip(overrides: Partial<DrawnPaper> = {}): Promise<DrawnPaper> {
  return {
    key: randomUUID(),
    paper: 'claim-slip',
    title: 'GZ-261122-0042-K',
    ledger: 'shop',
    caseId: null,
    documentFormat: 'pdf',
    document: await aPdf('A4'),
    isCarriers: false,
    copyOf: null,
    ...overrides,
  };
}

const onOffice = { printer: office, stock: 'A4', dotsPerInch: null } as const;

beforeEach(async () => {
  folder = aFolder();
  cups = await startFakeCups();
  printing = await open();
});
afterEach(async () => {
  await printing.stop();
  await cups.stop();
  folder.remove();
});

describe('the papers of a desk', () => {
  it('are bound to nothing at first, and then as somebody chose, after a restart too', async () => {
    expect(printing.bindings()).toEqual(noBindings);
    const tag = { printer: printerIdOf('cups', 'Label'), stock: '60x30mm', dotsPerInch: 300 } as const;
    await Promise.all([printing.bind('claim-slip', onOffice), printing.bind('job-bag-tag', tag)]);
    await printing.stop();
    printing = await open();
    expect(printing.bindings()).toEqual({ ...noBindings, 'claim-slip': onOffice, 'job-bag-tag': tag });
    await printing.bind('job-bag-tag', null);
    expect(bindingsSchema.parse(printing.bindings())['job-bag-tag']).toBeNull();
  });

  it('are not bound to a stock that does not suit them', async () => {
    const wrong = { printer: office, stock: '60x30mm', dotsPerInch: null } as const;
    expect(await printing.bind('claim-slip', wrong)).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input', path: ['binding', 'stock'] },
    });
    expect(printing.bindings()).toEqual(noBindings);
  });

  it('are asked for anew where their file is damaged, and the file is kept', async () => {
    await printing.bind('claim-slip', onOffice);
    await printing.stop();
    const file = join(folder.path, 'bindings.json');
    const whole = readFileSync(file, 'utf8');
    for (const text of ['', whole.slice(0, -9), '{"format":2}', '[]']) {
      writeFileSync(file, text);
      printing = await open();
      expect(printing.bindings()).toEqual(noBindings);
      expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
      expect(existsSync(file)).toBe(false);
      await printing.stop();
    }
  });
});

describe('a paper that is to be printed', () => {
  it('goes where its kind is bound, with its pages counted', async () => {
    await printing.bind('claim-slip', onOffice);
    const slip = await aSlip({ document: await aPdf('A4', 2) });
    const queued = await printing.enqueue([slip]);
    expect(queued).toMatchObject({
      ok: true,
      value: [{ key: slip.key, printer: office, stock: 'A4', pages: 2 }],
    });
    if (queued.ok) for (const job of queued.value) expect(printJobSchema.parse(job)).toEqual(job);
    await expect.poll(() => printing.find(slip.key)?.state).toBe('sent');
    expect(cups.printed).toHaveLength(1);
  });

  it('is taken as the drawing library draws it', async () => {
    await printing.bind('claim-slip', onOffice);
    const drawing = new PDFKit({ size: 'A4', tagged: true });
    const parts: Buffer[] = [];
    drawing.on('data', (part: Buffer) => parts.push(part));
    const ended = new Promise((done) => drawing.on('end', done));
    drawing.text('GZ-261122-0042-K').addPage().end();
    await ended;
    const slip = await aSlip({ document: Buffer.concat(parts) });
    expect(await printing.enqueue([slip])).toMatchObject({ ok: true, value: [{ pages: 2 }] });
  });

  it('is refused where nothing is bound for it', async () => {
    expect(await printing.enqueue([await aSlip()])).toMatchObject({
      ok: false,
      error: { kind: 'no-printer-bound', detail: 'claim-slip' },
    });
  });

  it('is refused at once where its printer is unknown, lacks the stock, or the paper is no PDF of that size', async () => {
    const refused = async (slip: DrawnPaper) => {
      const reply = await printing.enqueue([slip]);
      return reply.ok ? 'queued' : reply.error.kind;
    };
    await printing.bind('claim-slip', { ...onOffice, printer: printerIdOf('cups', 'Nowhere') });
    expect(await refused(await aSlip())).toBe('printer-unknown');
    await printing.bind('claim-slip', { ...onOffice, stock: 'Letter' });
    expect(await refused(await aSlip())).toBe('paper-not-printable');
    expect(await refused(await aSlip({ document: await aPdf('Letter') }))).toBe('stock-not-loaded');
    await printing.bind('claim-slip', onOffice);
    expect(await refused(await aSlip({ document: Buffer.from('%PDF-1.7') }))).toBe('paper-not-printable');
    expect(printing.queue()).toEqual([]);
  });

  it('is refused with all those beside it where one of them is', async () => {
    await printing.bind('claim-slip', onOffice);
    const slips = [await aSlip(), await aSlip({ paper: 'job-bag-tag' })];
    expect(await printing.enqueue(slips)).toMatchObject({ ok: false, error: { kind: 'no-printer-bound' } });
    expect(printing.queue()).toEqual([]);
  });

  it('is taken while the printing system is down: it waits, and a person is told why', async () => {
    await printing.bind('claim-slip', onOffice);
    await cups.stop();
    const slip = await aSlip();
    expect(await printing.enqueue([slip])).toMatchObject({ ok: true });
    await expect.poll(() => printing.find(slip.key)?.problem?.kind).toBe('printing-system-down');
  });

  it('stays one job when it is asked for again, even where its kind is bound elsewhere by now', async () => {
    await printing.bind('claim-slip', onOffice);
    const slip = await aSlip();
    await printing.enqueue([slip]);
    await printing.bind('claim-slip', null);
    expect(await printing.enqueue([slip])).toMatchObject({
      ok: true,
      value: [{ key: slip.key, printer: office }],
    });
    expect(printing.queue()).toHaveLength(1);
  });

  it('is checked again before a copy of it is printed', async () => {
    await printing.bind('claim-slip', onOffice);
    const slip = await aSlip();
    await printing.enqueue([slip]);
    const copy = { key: slip.key, newKey: randomUUID() };
    expect(await printing.reprint({ ...copy, document: await aPdf('Letter') })).toMatchObject({
      ok: false,
      error: { kind: 'paper-not-printable' },
    });
    expect(await printing.reprint({ ...copy, document: await aPdf('A4') })).toMatchObject({
      ok: true,
      value: { copyOf: slip.key },
    });
  });
});

describe('the printers of a desk', () => {
  it('are those of the printing system, and those that were bound by their address', async () => {
    cups.printers.push(aPrinter({ name: '窓口' }));
    const zebra = printerIdOf('tcp-9100', `127.0.0.1:${await freePort()}`);
    await printing.bind('carrier-label', { printer: zebra, stock: '4x6in', dotsPerInch: 203 });
    expect(await printing.printers()).toMatchObject({
      ok: true,
      value: [
        { id: 'cups:Office', state: 'idle' },
        { id: 'cups:窓口', state: 'idle' },
        { id: zebra, state: 'unreachable', formats: ['raw'] },
      ],
    });
  });

  it('are none, in the right words, while the printing system is down', async () => {
    await cups.stop();
    expect(await printing.printers()).toMatchObject({ ok: false, error: { kind: 'printing-system-down' } });
  });

  it.each([
    ['linux', ['cups', 'tcp-9100']],
    ['darwin', ['cups', 'tcp-9100']],
    ['win32', ['windows', 'tcp-9100']],
  ] as const)('on %s are reached by %j', async (platform, ids) => {
    const ports = await systemPorts({
      platform,
      cupsServer: cups.server,
      userName: 'yamada',
      sumatraProgram: 'SumatraPDF.exe',
      log: silentLog,
    });
    expect(ports.map(({ id }) => id)).toEqual(ids);
  });

  it('are down where the Windows spooler cannot be loaded, and the desk opens all the same', async () => {
    const [windows] = await systemPorts({
      platform: 'win32',
      cupsServer: undefined,
      userName: 'yamada',
      sumatraProgram: 'SumatraPDF.exe',
      log: silentLog,
    });
    if (process.platform !== 'win32')
      expect(await windows?.list()).toMatchObject({
        ok: false,
        error: { error: { kind: 'printing-system-down' } },
      });
  });
});

describe('settings that cannot be written', () => {
  it('refuse a binding, and the one before stays', async () => {
    await printing.bind('claim-slip', onOffice);
    mkdirSync(join(folder.path, 'bindings.json.partial'));
    expect(await printing.bind('claim-slip', null)).toMatchObject({ ok: false });
    expect(printing.bindings()['claim-slip']).toEqual(onOffice);
  });
});
