import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outbox } from '../../../electron/printing/outbox/outbox';
import type {
  JobRef,
  JobStatus,
  PortFault,
  PortJob,
  PrinterPort,
  UnitOutcome,
} from '../../../electron/printing/printer-port';
import { printerIdOf } from '../../../shared/printing/printers';
import { err, ok, type Result } from '../../../shared/result';
import { aFolder, aRequest, openTestOutbox, queued, reaches } from './print-desk';

/** A printing system that takes a job in one piece and cannot hold it. */
type UnitPort = PrinterPort & {
  answers: (job: PortJob) => Result<UnitOutcome, PortFault>;
  /** Jobs it can find and follow, where it can. */
  readonly jobs: Map<number, { readonly ref: JobRef; status: JobStatus }>;
  readonly submitted: string[];
};

function aUnitPort(): UnitPort {
  const jobs: UnitPort['jobs'] = new Map();
  const submitted: string[] = [];
  const port: UnitPort = {
    id: 'windows',
    jobs,
    submitted,
    answers: () => ok({ followed: null, reasons: [] }),
    list: async () => ok([]),
    capabilities: async (name) =>
      ok({
        name,
        title: name,
        location: '',
        isDefault: false,
        state: 'idle',
        stateMessage: '',
        reasons: [],
        accepting: true,
        media: [],
        mediaReady: [],
        dotsPerInch: [],
        formats: ['pdf'],
      }),
    routeFor: () => ({
      holds: false,
      submit: async (job) => {
        submitted.push(`${job.label.key}:${job.label.attempt}`);
        return port.answers(job);
      },
    }),
    status: async (ref) =>
      ok(jobs.get(ref.jobId)?.status ?? { progress: 'gone', documents: null, reasons: [], message: '' }),
    cancel: async () => ok(undefined),
    findByKey: async (_printer, key) =>
      ok([...jobs.values()].map(({ ref }) => ref).filter(({ label }) => label.key === key)),
  };
  return port;
}

const printer = printerIdOf('windows', 'Brother QL-820NWB');

function trackedJob(port: UnitPort, job: PortJob, progress: JobStatus['progress']): JobRef {
  const ref = { printer: job.printer, jobId: 7, jobUuid: null, createdAt: null, label: job.label };
  port.jobs.set(7, { ref, status: { progress, documents: null, reasons: [], message: '' } });
  return ref;
}

let folder: ReturnType<typeof aFolder>;
let port: UnitPort;
let outbox: Outbox;

beforeEach(async () => {
  folder = aFolder();
  port = aUnitPort();
  outbox = await openTestOutbox(folder.path, [port]);
});

afterEach(async () => {
  await outbox.stop();
  folder.remove();
});

describe('on a road that cannot hold jobs, a paper', () => {
  it('that nobody can follow counts as sent, with what the printer said', async () => {
    port.answers = () => ok({ followed: null, reasons: ['media-empty'] });
    const request = aRequest({ printer });
    await queued(outbox, request);
    expect(await reaches(outbox, request.key, 'sent')).toMatchObject({ printerReasons: ['media-empty'] });
  });

  it('that can be followed is followed to its end', async () => {
    port.answers = (job) => ok({ followed: trackedJob(port, job, 'processing') });
    const request = aRequest({ printer });
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    const job = port.jobs.get(7);
    if (job !== undefined) job.status = { ...job.status, progress: 'completed' };
    await reaches(outbox, request.key, 'sent');
    expect(port.submitted).toHaveLength(1);
  });

  it('that surely did not get through is tried again', async () => {
    let refusals = 2;
    port.answers = () => {
      refusals -= 1;
      return refusals < 0
        ? ok({ followed: null, reasons: [] })
        : err({ error: { kind: 'stock-not-loaded' }, next: 'wait' });
    };
    const request = aRequest({ printer });
    await queued(outbox, request);
    await reaches(outbox, request.key, 'sent');
    expect(port.submitted).toHaveLength(3);
  });

  it('that is canceled while its printer is being asked is not sent', async () => {
    const request = aRequest({ printer });
    const { capabilities } = port;
    await outbox.stop();
    const asking: PrinterPort = {
      ...port,
      async capabilities(name) {
        void outbox.cancel(request.key);
        await expect.poll(() => outbox.find(request.key)?.isCanceling).toBe(true);
        return capabilities(name);
      },
    };
    outbox = await openTestOutbox(folder.path, [asking]);
    await queued(outbox, request);
    await reaches(outbox, request.key, 'canceled');
    expect(port.submitted).toEqual([]);
  });

  it('that is refused for good fails', async () => {
    port.answers = () => err({ error: { kind: 'printer-refused' }, next: 'final' });
    const request = aRequest({ printer });
    await queued(outbox, request);
    expect(await reaches(outbox, request.key, 'failed')).toMatchObject({
      problem: { kind: 'printer-refused' },
    });
  });

  it('whose fate is lost and that is found is followed', async () => {
    port.answers = (job) => {
      trackedJob(port, job, 'completed');
      return err({ error: { kind: 'printer-unreachable' }, next: 'look' });
    };
    const request = aRequest({ printer });
    await queued(outbox, request);
    await reaches(outbox, request.key, 'sent');
    expect(port.submitted).toHaveLength(1);
  });

  it('whose fate is lost and that nobody finds is unknown, and is not sent again unasked', async () => {
    port.answers = () => err({ error: { kind: 'printer-unreachable' }, next: 'look' });
    const request = aRequest({ printer });
    await queued(outbox, request);
    await reaches(outbox, request.key, 'unknown');
    await outbox.stop();
    outbox = await openTestOutbox(folder.path, [port]);
    expect(outbox.find(request.key)?.state).toBe('unknown');
    expect(port.submitted).toHaveLength(1);
    port.answers = () => ok({ followed: null, reasons: [] });
    await outbox.resolveUnknown(request.key, 'reprint');
    await reaches(outbox, request.key, 'sent');
    expect(port.submitted).toEqual([`${request.key}:1`, `${request.key}:2`]);
  });

  it('that was being sent when the program ended is unknown after it', async () => {
    const request = aRequest({ printer });
    let release: () => void = () => undefined;
    const blocked = new Promise<void>((done) => {
      release = done;
    });
    const stuck = aUnitPort();
    const first = await openTestOutbox(aSubfolder(), [
      {
        ...stuck,
        routeFor: () => ({
          holds: false,
          submit: async () => {
            await blocked;
            return err({ error: { kind: 'printer-unreachable' }, next: 'wait' });
          },
        }),
      },
    ]);
    await queued(first, request);
    await reaches(first, request.key, 'releasing');
    const second = await openTestOutbox(aSubfolder(), [aUnitPort()]);
    expect(await reaches(second, request.key, 'unknown')).toMatchObject({
      problem: { kind: 'print-job-unknown' },
    });
    release();
    await Promise.all([first.stop(), second.stop()]);
  });
});

function aSubfolder(): string {
  return `${folder.path}/second`;
}
