import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outbox } from '../../../electron/printing/outbox/outbox';
import {
  jobStatusBits,
  printerStatusBits,
  workOfflineAttribute,
} from '../../../electron/printing/windows/spooler';
import type { SumatraEnd, SumatraPrint } from '../../../electron/printing/windows/sumatra';
import { openWindowsPort } from '../../../electron/printing/windows/windows-port';
import { printerIdOf } from '../../../shared/printing/printers';
import { aSpoolerPrinter, type FakeSpooler, startFakeSpooler } from './fake-spooler';
import { aFolder, aRequest, openTestOutbox, queued, reaches } from './print-desk';

const brother = printerIdOf('windows', 'Brother QL-820NWB');

let folder: ReturnType<typeof aFolder>;
let spooler: FakeSpooler;
let outbox: Outbox;
/** What SumatraPDF does: by itself it puts the document into the spooler and ends well. */
let sumatra: (print: SumatraPrint) => Promise<SumatraEnd>;
let prints: SumatraPrint[];

function aPort() {
  return openWindowsPort({
    spooler,
    sumatra: (print) => {
      prints.push(print);
      return sumatra(print);
    },
    watchMilliseconds: 5,
    lateMilliseconds: 60,
  });
}

beforeEach(async () => {
  folder = aFolder();
  spooler = startFakeSpooler();
  prints = [];
  sumatra = async ({ printer, fileName }) => {
    spooler.spool(printer, fileName);
    return 'ok';
  };
  outbox = await openTestOutbox(folder.path, [aPort()]);
});

afterEach(async () => {
  await outbox.stop();
  folder.remove();
});

const aTag = () => aRequest({ printer: brother, stock: '60x30mm', paper: 'job-bag-tag' });

describe('the printers of a Windows computer', () => {
  it('are listed with their sizes, resolution and the default', async () => {
    expect(await aPort().list()).toMatchObject({
      ok: true,
      value: [
        {
          name: 'Brother QL-820NWB',
          isDefault: true,
          state: 'idle',
          media: ['om_210x297mm_210x297mm', 'om_60x30mm_60x30mm'],
          dotsPerInch: [300],
          formats: ['pdf', 'raw'],
        },
      ],
    });
  });

  it.each([
    [printerStatusBits.paperOut, 0, 'stopped', ['media-empty']],
    [printerStatusBits.paused, 0, 'stopped', ['paused']],
    [printerStatusBits.doorOpen | printerStatusBits.error, 0, 'stopped', ['cover-open', 'other']],
    [printerStatusBits.offline, 0, 'unreachable', ['connecting-to-device']],
    [0, workOfflineAttribute, 'unreachable', ['connecting-to-device']],
    [printerStatusBits.printing, 0, 'printing', []],
  ] as const)('status %i, attributes %i is %s', async (status, attributes, state, reasons) => {
    spooler.shop[0] = aSpoolerPrinter({ status, attributes });
    expect(await aPort().capabilities('Brother QL-820NWB')).toMatchObject({ value: { state, reasons } });
  });

  it('that are not there are unknown; a spooler that is stopped is down', async () => {
    expect(await aPort().capabilities('Nowhere')).toMatchObject({
      ok: false,
      error: { error: { kind: 'printer-unknown' }, next: 'final' },
    });
    spooler.isUp = false;
    expect(await aPort().list()).toMatchObject({
      ok: false,
      error: { error: { kind: 'printing-system-down' }, next: 'wait' },
    });
  });
});

describe('a PDF on Windows', () => {
  it('goes to SumatraPDF unscaled and unturned, on the driver’s paper, named after its key', async () => {
    const request = aTag();
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    expect(prints).toEqual([
      {
        printer: 'Brother QL-820NWB',
        fileName: `ob-${request.key}-1.pdf`,
        settings: 'noscale,disable-auto-rotation,paperkind=301',
        document: request.document,
      },
    ]);
    spooler.vanish(1);
    await reaches(outbox, request.key, 'sent');
  });

  it('says what its printer says while it waits in the spooler', async () => {
    const request = aTag();
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    const [job] = spooler.queue;
    if (job !== undefined) job.status = jobStatusBits.paperOut | jobStatusBits.error;
    await expect.poll(() => outbox.find(request.key)?.printerReasons).toEqual(['media-empty', 'other']);
    expect(outbox.find(request.key)?.state).toBe('released');
  });

  it('that somebody deletes from the spooler counts as canceled', async () => {
    const request = aTag();
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    const [job] = spooler.queue;
    if (job !== undefined) job.status = jobStatusBits.deleting;
    await reaches(outbox, request.key, 'canceled');
  });

  it('that a clerk cancels leaves the spooler', async () => {
    const request = aTag();
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    expect(await outbox.cancel(request.key)).toMatchObject({ ok: true, value: { state: 'canceled' } });
    expect(spooler.queue).toEqual([]);
  });

  it.each([
    ['failed', 'failed', 'printer-refused'],
    ['absent', 'failed', 'printing-system-down'],
    ['ok', 'unknown', 'print-job-unknown'],
    ['late', 'unknown', 'print-job-unknown'],
  ] as const)('that nobody saw in the spooler, when SumatraPDF ended %s, is %s', async (end, state, kind) => {
    sumatra = async () => end;
    const request = aTag();
    await queued(outbox, request);
    expect(await reaches(outbox, request.key, state)).toMatchObject({ problem: { kind } });
  });

  it('that was seen in the spooler is followed, however SumatraPDF ended', async () => {
    sumatra = async ({ printer, fileName }) => {
      spooler.spool(printer, fileName);
      return 'late';
    };
    const request = aTag();
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
  });

  it('that was in the spooler when the program ended, and is gone, is a question for a person', async () => {
    const request = aTag();
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    await outbox.stop();
    spooler.vanish(1);
    outbox = await openTestOutbox(folder.path, [aPort()]);
    await reaches(outbox, request.key, 'unknown');
    expect(prints).toHaveLength(1);
  });

  it('waits for the one before it to the same printer', async () => {
    let running = 0;
    let most = 0;
    sumatra = async ({ printer, fileName }) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 20));
      spooler.spool(printer, fileName);
      running -= 1;
      return 'ok';
    };
    const requests = [aTag(), aTag(), aTag()];
    await outbox.enqueue(requests);
    for (const { key } of requests) await reaches(outbox, key, 'released');
    expect(most).toBe(1);
    expect(prints.map(({ fileName }) => fileName)).toEqual(requests.map(({ key }) => `ob-${key}-1.pdf`));
  });
});
