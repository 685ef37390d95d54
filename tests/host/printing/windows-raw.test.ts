import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outbox } from '../../../electron/printing/outbox/outbox';
import { jobStatusBits } from '../../../electron/printing/windows/spooler';
import { openWindowsPort } from '../../../electron/printing/windows/windows-port';
import { printerIdOf } from '../../../shared/printing/printers';
import { type FakeSpooler, startFakeSpooler } from './fake-spooler';
import { aFolder, aRequest, openTestOutbox, queued, reaches } from './print-desk';

const brother = printerIdOf('windows', 'Brother QL-820NWB');

let folder: ReturnType<typeof aFolder>;
let spooler: FakeSpooler;
let outbox: Outbox;

const aPort = () => openWindowsPort({ spooler, sumatra: async () => 'absent' });

const aRawLabel = () =>
  aRequest({
    printer: brother,
    stock: '60x30mm',
    documentFormat: 'raw',
    pages: null,
    document: Buffer.from('^XA^XZ'),
  });

beforeEach(async () => {
  folder = aFolder();
  spooler = startFakeSpooler();
  outbox = await openTestOutbox(folder.path, [aPort()]);
});

afterEach(async () => {
  await outbox.stop();
  folder.remove();
});

describe('raw bytes on Windows', () => {
  it('are held in the spooler until they are whole, then printed once', async () => {
    const request = aRawLabel();
    await queued(outbox, request);
    await reaches(outbox, request.key, 'released');
    expect(spooler.queue).toMatchObject([{ document: `ob-${request.key}-1.raw` }]);
    spooler.vanish(1);
    await reaches(outbox, request.key, 'sent');
    expect(spooler.printed).toEqual([request.document]);
  });

  it.each(['pause', 'write', 'end', 'resume'] as const)(
    'that the spooler fails at once, to %s, are printed once all the same',
    async (step) => {
      spooler.refuses = step;
      const request = aRawLabel();
      await queued(outbox, request);
      await new Promise((done) => setTimeout(done, 40));
      expect(spooler.printed).toEqual([]);
      spooler.refuses = null;
      await reaches(outbox, request.key, 'released');
      expect(spooler.printed).toEqual([request.document]);
      expect(spooler.queue.filter(({ status }) => status !== jobStatusBits.printing)).toEqual([]);
    },
  );

  it('that were whole but not let go when the program ended are let go by the next run, once', async () => {
    spooler.refuses = 'resume';
    const request = aRawLabel();
    await queued(outbox, request);
    await expect.poll(() => outbox.find(request.key)?.state).toBe('releasing');
    await outbox.stop();
    spooler.refuses = null;
    outbox = await openTestOutbox(folder.path, [aPort()]);
    await reaches(outbox, request.key, 'released');
    expect(spooler.printed).toEqual([request.document]);
  });

  it('that an earlier run left unfinished are called back and sent anew', async () => {
    await outbox.stop();
    outbox = await openTestOutbox(folder.path, [aPort()], {
      disk: (disk) => ({
        ...disk,
        writeRow: (key, text) =>
          text.includes('"state":"loaded"') ? Promise.reject(new Error('gone')) : disk.writeRow(key, text),
      }),
    });
    const request = aRawLabel();
    await queued(outbox, request);
    await reaches(outbox, request.key, 'created');
    await outbox.stop();
    outbox = await openTestOutbox(folder.path, [aPort()]);
    expect(await reaches(outbox, request.key, 'released')).toMatchObject({ attempt: 2 });
    expect(spooler.printed).toEqual([request.document]);
    expect(spooler.queue).toHaveLength(1);
  });
});
