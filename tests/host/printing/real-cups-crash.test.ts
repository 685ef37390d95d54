import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { operations } from '../../../electron/printing/ipp/tags';
import type { OutboxRequest } from '../../../electron/printing/outbox/intake';
import { printerIdOf } from '../../../shared/printing/printers';
import { skipsCups, startCups, type TestCups, whyNoCups } from '../../builders/cups';
import { type CrashDesk, diskPoints, openCrashDesk } from './crash-desk';
import { type DeadlyProxy, startDeadlyProxy } from './deadly-proxy';
import { aRequest, cupsPortTo } from './print-desk';
import { aPdf } from './print-papers';

let cups: TestCups;
let desk: CrashDesk;
let proxy: DeadlyProxy;

const why = whyNoCups();

function aLabel(): OutboxRequest {
  return aRequest({
    printer: printerIdOf('cups', cups.raw.name),
    paper: 'job-bag-tag',
    stock: '60x30mm',
    documentFormat: 'raw',
    pages: null,
    document: Buffer.concat([Buffer.from('^XA'), randomBytes(2_000), Buffer.from('^XZ')]),
  });
}

async function timesArrived(request: OutboxRequest): Promise<number> {
  const received = await cups.raw.received();
  return received.filter(({ bytes }) => bytes.equals(request.document)).length;
}

/** What became of every job of the request in CUPS but for those called back: one that is done, and none that may yet print. */
async function fates(request: OutboxRequest, printer: string): Promise<readonly string[]> {
  const port = cupsPortTo(cups.server);
  const found = await port.findByKey(printer, request.key);
  if (!found.ok) throw new Error(found.error.error.detail);
  const statuses = await Promise.all(found.value.map((ref) => port.status(ref)));
  return statuses
    .map((status) => (status.ok ? status.value.progress : status.error.error.kind))
    .filter((progress) => progress !== 'canceled');
}

describe.skipIf(skipsCups())(`with a real CUPS${why === null ? '' : ` (${why})`}, a program killed`, () => {
  beforeAll(async () => {
    [cups, desk] = await Promise.all([startCups(), openCrashDesk()]);
    proxy = await startDeadlyProxy(cups.server);
  });
  afterAll(async () => {
    desk.remove();
    await proxy.stop();
    await cups.stop();
  });
  beforeEach(() => desk.startOver());

  it.each(['after:prepared', ...diskPoints])('%s prints the label once', async (killAt) => {
    const request = aLabel();
    expect(await desk.run({ cupsServer: cups.server, killAt, request })).toBe(true);
    const jobs = await desk.startAgain(cups.server);
    expect(jobs).toMatchObject([{ key: request.key, state: 'sent', problem: null }]);
    await expect.poll(() => timesArrived(request)).toBe(1);
    expect(await fates(request, cups.raw.name)).toEqual(['completed']);
  });

  it.each([
    ['Create-Job', 'before'],
    ['Create-Job', 'after'],
    ['Send-Document', 'before'],
    ['Send-Document', 'after'],
    ['Release-Job', 'before'],
    ['Release-Job', 'after'],
  ] as const)('at %s, %s CUPS did it, prints the label once', async (name, side) => {
    const operation = {
      'Create-Job': operations.createJob,
      'Send-Document': operations.sendDocument,
      'Release-Job': operations.releaseJob,
    }[name];
    const request = aLabel();
    const wasKilled = await desk.run({
      cupsServer: proxy.server,
      request,
      started: (child) => proxy.aim(child, operation, side),
    });
    expect(wasKilled).toBe(true);
    const jobs = await desk.startAgain(cups.server);
    expect(jobs).toMatchObject([{ key: request.key, state: 'sent' }]);
    await expect.poll(() => timesArrived(request)).toBe(1);
    expect(await fates(request, cups.raw.name)).toEqual(['completed']);
  });

  it.each(['after:created', 'before:loaded', 'after:releasing', 'before:released'])(
    '%s prints the tag on its IPP printer once',
    async (killAt) => {
      const request = aRequest({
        printer: printerIdOf('cups', cups.label.name),
        paper: 'job-bag-tag',
        stock: '60x30mm',
        document: await aPdf('60x30mm'),
      });
      expect(await desk.run({ cupsServer: cups.server, killAt, request })).toBe(true);
      expect(await desk.startAgain(cups.server)).toMatchObject([{ state: 'sent' }]);
      const received = await cups.label.received();
      expect(received.filter(({ jobName }) => jobName?.startsWith(`ob:${request.key}:`))).toHaveLength(1);
      expect(await fates(request, cups.label.name)).toEqual(['completed']);
    },
  );

  it('together with cupsd and all its memory asks a person, and prints nothing by itself', async () => {
    await cups.run('cupsdisable', cups.raw.name);
    const request = aLabel();
    expect(await desk.run({ cupsServer: cups.server, killAt: 'after:released', request })).toBe(true);
    await cups.forgetJobs();
    expect(await desk.startAgain(cups.server)).toMatchObject([{ state: 'unknown' }]);
    expect(await desk.startAgain(cups.server)).toMatchObject([{ state: 'unknown' }]);
    await cups.run('cupsenable', cups.raw.name);
    expect(await timesArrived(request)).toBe(0);
  });
});
