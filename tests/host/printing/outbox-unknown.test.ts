import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { printerIdOf } from '../../../shared/printing/printers';
import { aRequest, cupsPortTo, queued, reaches, setUpPrintDesk } from './print-desk';

const desk = setUpPrintDesk();

describe('when the printing system loses its jobs', () => {
  it('a paper that was not let go is made anew and printed once', async () => {
    desk.cups.mishap = (operation) => {
      if (operation !== 'Send-Document' || desk.cups.jobs.length === 0) return null;
      desk.cups.mishap = () => null;
      desk.cups.loseJobs();
      return { kind: 'cut-before' };
    };
    const request = aRequest();
    await queued(desk.outbox, request);
    expect(await reaches(desk.outbox, request.key, 'sent')).toMatchObject({ attempt: 2 });
    expect(desk.cups.printed).toEqual([{ jobName: `ob:${request.key}:2`, bytes: request.document }]);
  });

  it('a paper that was let go is never printed again without a person’s word', async () => {
    desk.printer.isBusy = true;
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'released');
    desk.cups.loseJobs();
    expect(await reaches(desk.outbox, request.key, 'unknown')).toMatchObject({
      problem: { kind: 'print-job-unknown' },
    });
    await desk.reopen();
    expect(desk.outbox.find(request.key)?.state).toBe('unknown');
    expect(desk.cups.jobs).toEqual([]);
  });

  it('jobs that an earlier run left twice are called back but for one, which is printed', async () => {
    desk.printer.accepting = false;
    const request = aRequest();
    await queued(desk.outbox, request);
    await desk.outbox.stop();
    desk.printer.accepting = true;
    const port = cupsPortTo(desk.cups.server);
    const route = port.routeFor('pdf');
    const left = {
      printer: 'Office',
      label: { key: request.key, attempt: 1 },
      media: 'x',
      format: 'pdf',
    } as const;
    for (let made = 0; made < 3; made += 1) if (route?.holds === true) await route.create(left);
    await desk.reopen();
    await reaches(desk.outbox, request.key, 'sent');
    expect(desk.cups.jobs.map(({ state }) => state)).toEqual([9, 7, 7]);
    expect(desk.cups.printed).toHaveLength(1);
  });

  it('another job under the old number is neither released nor taken for ours', async () => {
    desk.cups.mishap = (operation) => {
      if (operation !== 'Release-Job') return null;
      desk.cups.mishap = () => null;
      const [job] = desk.cups.jobs;
      Object.assign(job ?? {}, {
        uuid: 'urn:uuid:other',
        name: 'someone else’s',
        documents: [Buffer.from('x')],
      });
      return { kind: 'cut-before' };
    };
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'unknown');
    expect(desk.cups.printed).toEqual([]);
    expect(desk.cups.jobs).toMatchObject([{ name: 'someone else’s', state: 4 }]);
  });
});

describe('a person’s word on an unknown job', () => {
  async function anUnknownJob(): Promise<string> {
    desk.printer.isBusy = true;
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'released');
    desk.cups.loseJobs();
    await reaches(desk.outbox, request.key, 'unknown');
    desk.printer.isBusy = false;
    return request.key;
  }

  it('that it came out ends it', async () => {
    const key = await anUnknownJob();
    expect(await desk.outbox.resolveUnknown(key, 'printed')).toMatchObject({
      ok: true,
      value: { state: 'sent', personSaid: 'printed', problem: null },
    });
    expect(desk.cups.printed).toEqual([]);
  });

  it('that it did not come out prints it once more', async () => {
    const key = await anUnknownJob();
    await desk.outbox.resolveUnknown(key, 'reprint');
    expect(await reaches(desk.outbox, key, 'sent')).toMatchObject({ attempt: 2, personSaid: 'reprint' });
    expect(desk.cups.printed).toHaveLength(1);
  });

  it('that it did not come out is not undone by finding out, after a restart, that it did', async () => {
    const key = await anUnknownJob();
    desk.printer.accepting = false;
    await desk.outbox.resolveUnknown(key, 'reprint');
    await desk.outbox.stop();
    desk.printer.accepting = true;
    const route = cupsPortTo(desk.cups.server).routeFor('pdf');
    const earlier = { printer: 'Office', label: { key, attempt: 1 }, media: 'x', format: 'pdf' } as const;
    if (route?.holds === true) await route.create(earlier);
    Object.assign(desk.cups.jobs[0] ?? {}, { state: 9 });
    await desk.reopen();
    expect(await reaches(desk.outbox, key, 'sent')).toMatchObject({ attempt: 2 });
    expect(desk.cups.printed.map(({ jobName }) => jobName)).toEqual([`ob:${key}:2`]);
  });

  it('to leave it leaves it', async () => {
    const key = await anUnknownJob();
    expect(await desk.outbox.resolveUnknown(key, 'given-up')).toMatchObject({ value: { state: 'canceled' } });
  });

  it('lets a failed job go, which stays told as failed, also after a restart', async () => {
    const request = aRequest({ printer: printerIdOf('cups', 'Nowhere') });
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'failed');
    expect(await desk.outbox.resolveUnknown(request.key, 'printed')).toMatchObject({ ok: false });
    expect(await desk.outbox.resolveUnknown(request.key, 'given-up')).toMatchObject({
      ok: true,
      value: { state: 'failed', personSaid: 'given-up', problem: { kind: 'printer-unknown' } },
    });
    await desk.reopen();
    expect(desk.outbox.find(request.key)).toMatchObject({ state: 'failed', personSaid: 'given-up' });
    expect(desk.cups.jobs).toEqual([]);
  });

  it('is not asked for, and not taken, for any other job', async () => {
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'sent');
    expect(await desk.outbox.resolveUnknown(request.key, 'reprint')).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input' },
    });
    expect(await desk.outbox.resolveUnknown(randomUUID(), 'printed')).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});
