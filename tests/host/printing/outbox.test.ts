import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printerIdOf } from '../../../shared/printing/printers';
import type { PrintJob } from '../../../shared/printing/queue';
import { aPrinter } from './fake-cups';
import { aRequest, comesToRest, queued, reaches, setUpPrintDesk } from './print-desk';

const desk = setUpPrintDesk();

describe('a paper in the queue', () => {
  it('is printed once and then counts as sent to the printer', async () => {
    const request = aRequest();
    const seen: PrintJob['state'][] = [];
    desk.outbox.onChange((job) => seen.push(job.state));
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'sent');
    expect(desk.cups.printed).toEqual([{ jobName: `ob:${request.key}:1`, bytes: request.document }]);
    expect(seen).toEqual(['prepared', 'created', 'loaded', 'releasing', 'released', 'sent']);
  });

  it('is on disk, with its document, before the call that queued it answers', async () => {
    desk.printer.accepting = false;
    const request = aRequest();
    await queued(desk.outbox, request);
    await desk.reopen();
    expect(desk.outbox.find(request.key)).toMatchObject({ title: 'GZ-261122-0042-K', state: 'prepared' });
    desk.printer.accepting = true;
    await reaches(desk.outbox, request.key, 'sent');
    expect(desk.cups.printed).toHaveLength(1);
  });

  it('is the same job when it is queued twice under one key, even at the same time', async () => {
    const request = aRequest();
    await Promise.all([queued(desk.outbox, request), queued(desk.outbox, request)]);
    await reaches(desk.outbox, request.key, 'sent');
    await queued(desk.outbox, request);
    await comesToRest(desk.outbox);
    expect(desk.cups.printed).toHaveLength(1);
    expect(desk.outbox.list()).toHaveLength(1);
  });

  it('is refused under the key of another paper', async () => {
    const request = aRequest();
    await queued(desk.outbox, request);
    const other = aRequest({ key: request.key });
    expect(await desk.outbox.enqueue([other])).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input', path: ['key'] },
    });
  });

  it('takes none of those queued with it where one of them is refused', async () => {
    const first = aRequest();
    const elsewhere = aRequest({ printer: printerIdOf('windows', 'Brother') });
    expect(await desk.outbox.enqueue([first, elsewhere])).toMatchObject({
      ok: false,
      error: { kind: 'printer-unknown' },
    });
    expect(desk.outbox.list()).toEqual([]);
  });

  it('comes out in the order in which it was asked for', async () => {
    const requests = Array.from({ length: 12 }, () => aRequest());
    await desk.outbox.enqueue(requests);
    await comesToRest(desk.outbox);
    expect(desk.cups.printed.map(({ jobName }) => jobName)).toEqual(requests.map(({ key }) => `ob:${key}:1`));
    expect(desk.outbox.list().map(({ key }) => key)).toEqual(requests.map(({ key }) => key).reverse());
  });

  it('does not wait for another printer that is down', async () => {
    desk.cups.printers.push(aPrinter({ name: 'Dead', accepting: false }));
    const stuck = aRequest({ printer: printerIdOf('cups', 'Dead') });
    const request = aRequest();
    await desk.outbox.enqueue([stuck, request]);
    await reaches(desk.outbox, request.key, 'sent');
    expect(desk.outbox.find(stuck.key)?.state).toBe('prepared');
  });
});

describe('a folder with', () => {
  it('a row that cannot be read opens without it and keeps it aside', async () => {
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'sent');
    await desk.outbox.stop();
    writeFileSync(join(desk.folder, 'rows', 'damaged.json'), '{"key":');
    writeFileSync(join(desk.folder, 'rows', 'foreign.json'), '{"format":99}');
    await desk.reopen();
    expect(desk.outbox.list()).toHaveLength(1);
    expect(new Set(readdirSync(join(desk.folder, 'rows')))).toEqual(
      new Set([`${request.key}.json`, 'damaged.json.damaged', 'foreign.json.damaged']),
    );
  });

  it('a document that was damaged since prints nothing', async () => {
    desk.printer.accepting = false;
    const request = aRequest();
    await queued(desk.outbox, request);
    await desk.outbox.stop();
    const [name] = readdirSync(join(desk.folder, 'documents'));
    writeFileSync(join(desk.folder, 'documents', name ?? ''), 'something else');
    desk.printer.accepting = true;
    await desk.reopen();
    expect(await reaches(desk.outbox, request.key, 'failed')).toMatchObject({
      problem: { kind: 'paper-not-printable' },
    });
    expect(desk.cups.printed).toEqual([]);
    expect(desk.cups.jobs.filter(({ state }) => state === 4)).toEqual([]);
  });

  it('more finished jobs than are kept loses the oldest with their documents, and no other', async () => {
    await desk.reopen({ finishedKept: 3 });
    const requests = Array.from({ length: 5 }, () => aRequest());
    for (const request of requests) {
      await queued(desk.outbox, request);
      await reaches(desk.outbox, request.key, 'sent');
    }
    await desk.reopen({ finishedKept: 3 });
    expect(desk.outbox.list().map(({ key }) => key)).toEqual(
      requests
        .slice(2)
        .map(({ key }) => key)
        .reverse(),
    );
    expect(readdirSync(join(desk.folder, 'documents'))).toHaveLength(3);
  });
});
