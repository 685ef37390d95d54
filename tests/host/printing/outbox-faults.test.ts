import { describe, expect, it } from 'vitest';
import { printerIdOf } from '../../../shared/printing/printers';
import type { Mishap, Operation } from './fake-cups';
import { aRequest, queued, reaches, setUpPrintDesk } from './print-desk';

const desk = setUpPrintDesk();

describe('when something is wrong, the clerk is told and', () => {
  it('a paper waits for a printing system that is down, and is printed once when it is back', async () => {
    await desk.cups.stop();
    const request = aRequest();
    await queued(desk.outbox, request);
    await expect.poll(() => desk.outbox.find(request.key)?.problem?.kind).toBe('printing-system-down');
    await desk.cups.restart();
    expect(await reaches(desk.outbox, request.key, 'sent')).toMatchObject({ problem: null });
    expect(desk.cups.printed).toHaveLength(1);
  });

  it('a paper for a printer that is gone fails', async () => {
    const request = aRequest({ printer: printerIdOf('cups', 'Nowhere') });
    await queued(desk.outbox, request);
    expect(await reaches(desk.outbox, request.key, 'failed')).toMatchObject({
      problem: { kind: 'printer-unknown' },
    });
  });

  it('a paper for a stock that the printer lacks fails, though the system would take it', async () => {
    const request = aRequest({ stock: '62x100mm', paper: 'job-bag-tag' });
    await queued(desk.outbox, request);
    expect(await reaches(desk.outbox, request.key, 'failed')).toMatchObject({
      problem: { kind: 'stock-not-loaded' },
    });
    expect(desk.cups.jobs).toEqual([]);
  });

  it('a tag goes out under the printer’s own name for its size', async () => {
    const request = aRequest({ stock: '60x30mm', paper: 'job-bag-tag' });
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'sent');
    expect(desk.cups.jobs).toMatchObject([{ media: 'custom_60x30mm_60x30mm', scaling: 'none' }]);
  });

  it('a paper with a printer that stopped says why, and is sent once the printer goes on', async () => {
    const printer = desk.printer;
    Object.assign(printer, { state: 5, stateMessage: 'out of labels', reasons: ['media-empty-error'] });
    const request = aRequest();
    await queued(desk.outbox, request);
    await expect
      .poll(() => desk.outbox.find(request.key))
      .toMatchObject({
        state: 'released',
        printerReasons: ['media-empty', 'stopped'],
        printerMessage: 'out of labels',
      });
    printer.state = 3;
    expect(await reaches(desk.outbox, request.key, 'sent')).toMatchObject({
      printerReasons: [],
      printerMessage: '',
    });
  });

  it('a paper that the system cannot read fails and is called back', async () => {
    desk.printer.isBusy = true;
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'released');
    const [job] = desk.cups.jobs;
    Object.assign(job ?? {}, { state: 6, message: 'unable to find trailer' });
    expect(await reaches(desk.outbox, request.key, 'failed')).toMatchObject({
      problem: { kind: 'paper-not-printable', detail: 'unable to find trailer' },
    });
    expect(job?.state).toBe(7);
  });

  it('a paper that the system aborted fails with the system’s words', async () => {
    desk.printer.isBusy = true;
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'released');
    Object.assign(desk.cups.jobs[0] ?? {}, { state: 8, message: 'The printer is not responding.' });
    expect(await reaches(desk.outbox, request.key, 'failed')).toMatchObject({
      problem: { kind: 'printer-refused', detail: 'The printer is not responding.' },
    });
  });

  it.each<[Operation, Mishap['kind']]>([
    ['Create-Job', 'cut-before'],
    ['Create-Job', 'cut-after'],
    ['Send-Document', 'cut-before'],
    ['Send-Document', 'cut-after'],
    ['Release-Job', 'cut-before'],
    ['Release-Job', 'cut-after'],
    ['Get-Job-Attributes', 'cut-before'],
    ['Get-Printer-Attributes', 'cut-after'],
  ])('a paper whose %s is %s is printed all the same, once', async (operation, kind) => {
    let mishaps = 1;
    desk.cups.mishap = (asked) => {
      if (asked !== operation || mishaps === 0 || (kind !== 'cut-before' && kind !== 'cut-after'))
        return null;
      mishaps -= 1;
      return { kind };
    };
    const request = aRequest();
    await queued(desk.outbox, request);
    expect(await reaches(desk.outbox, request.key, 'sent')).toMatchObject({ attempt: 1 });
    expect(desk.cups.jobs).toHaveLength(1);
    expect(mishaps).toBe(0);
    expect(desk.cups.printed).toEqual([{ jobName: expect.any(String), bytes: request.document }]);
    expect(desk.cups.jobs.filter(({ state }) => state === 4)).toEqual([]);
  });
});
