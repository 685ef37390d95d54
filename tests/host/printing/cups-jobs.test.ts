import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HeldRoute, JobRef, PrinterPort } from '../../../electron/printing/printer-port';
import { type FakeCups, startFakeCups } from './fake-cups';
import { cupsPortTo } from './print-desk';

const key = '0d3a7c1e-0000-4000-8000-000000000001';
const job = {
  printer: 'Office',
  label: { key, attempt: 1 },
  media: 'iso_a4_210x297mm',
  format: 'pdf',
} as const;
const paper = Buffer.from('%PDF-1.7 a paper');

let cups: FakeCups;
let port: PrinterPort;
let route: HeldRoute;

async function createdJob(): Promise<JobRef> {
  const created = await route.create(job);
  if (!created.ok) throw new Error(created.error.error.detail);
  return created.value;
}

beforeEach(async () => {
  cups = await startFakeCups();
  port = cupsPortTo(cups.server);
  const found = port.routeFor('pdf');
  if (found?.holds !== true) throw new Error('CUPS holds jobs');
  route = found;
});

afterEach(async () => {
  await cups.stop();
});

describe('a job', () => {
  it('is made held, under its key, in the size and scale that were asked for, as the person logged in', async () => {
    const ref = await createdJob();
    expect(cups.jobs).toMatchObject([
      {
        name: `ob:${key}:1`,
        user: 'yamada',
        media: 'iso_a4_210x297mm',
        scaling: 'none',
        state: 4,
        documents: [],
      },
    ]);
    expect(ref).toEqual({
      printer: 'Office',
      jobId: 1,
      jobUuid: 'urn:uuid:1',
      createdAt: 1_700_000_001,
      label: { key, attempt: 1 },
    });
  });

  it('prints nothing until it is released, and its document once however often it is', async () => {
    const ref = await createdJob();
    expect(await route.load(ref, 'pdf', paper)).toEqual({ ok: true, value: undefined });
    expect(await port.status(ref)).toMatchObject({ value: { progress: 'held', documents: 1 } });
    expect(cups.printed).toEqual([]);
    expect(await route.release(ref)).toEqual({ ok: true, value: undefined });
    expect(await route.release(ref)).toMatchObject({ ok: false, error: { next: 'look' } });
    expect(cups.printed).toEqual([{ jobName: `ob:${key}:1`, bytes: paper }]);
    expect(await port.status(ref)).toMatchObject({ value: { progress: 'completed' } });
  });

  it('is gone when its number is another job’s now', async () => {
    const ref = await createdJob();
    cups.loseJobs();
    await route.create({ ...job, label: { key: '0d3a7c1e-0000-4000-8000-000000000002', attempt: 1 } });
    expect(await port.status(ref)).toMatchObject({ ok: true, value: { progress: 'gone' } });
  });

  it('is gone when only its uuid tells it from the one now under its number and name', async () => {
    const ref = await createdJob();
    Object.assign(cups.jobs[0] ?? {}, { uuid: 'urn:uuid:other' });
    expect(await port.status(ref)).toMatchObject({ ok: true, value: { progress: 'gone' } });
  });

  it('is gone when nobody has its number', async () => {
    const ref = await createdJob();
    cups.loseJobs();
    expect(await port.status(ref)).toMatchObject({ ok: true, value: { progress: 'gone' } });
    expect(await port.cancel(ref)).toEqual({ ok: true, value: undefined });
  });

  it('can be canceled, and a second time without complaint', async () => {
    const ref = await createdJob();
    expect(await port.cancel(ref)).toEqual({ ok: true, value: undefined });
    expect(await port.cancel(ref)).toEqual({ ok: true, value: undefined });
    expect(await port.status(ref)).toMatchObject({ value: { progress: 'canceled' } });
  });

  it('is found by its key among more jobs than CUPS gives in one answer', async () => {
    for (let made = 0; made < 1_100; made += 1)
      cups.jobs.push({
        id: made + 1,
        uuid: `urn:uuid:other-${made}`,
        name: `other ${made}`,
        user: 'yamada',
        printer: 'Office',
        createdAt: made,
        state: 9,
        message: '',
        media: '',
        scaling: '',
        documents: [],
      });
    await createdJob();
    const found = await port.findByKey('Office', key);
    expect(found).toMatchObject({ ok: true, value: [{ jobId: 1_101, label: { key, attempt: 1 } }] });
    expect(await port.findByKey('Office', '0d3a7c1e-0000-4000-8000-000000000009')).toEqual({
      ok: true,
      value: [],
    });
  });
});
