import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aRequest, queued, reaches, setUpPrintDesk } from './print-desk';

const desk = setUpPrintDesk();

describe('a clerk who cancels', () => {
  it('a paper that waits for its printer takes it out of the queue, and nothing of it is printed', async () => {
    desk.printer.accepting = false;
    const request = aRequest();
    await queued(desk.outbox, request);
    expect(await desk.outbox.cancel(request.key)).toMatchObject({ ok: true, value: { state: 'canceled' } });
    desk.printer.accepting = true;
    const next = aRequest();
    await queued(desk.outbox, next);
    await reaches(desk.outbox, next.key, 'sent');
    expect(desk.cups.printed).toHaveLength(1);
  });

  it.each(['Send-Document', 'Release-Job'] as const)(
    'while %s does not get through takes the held job back too',
    async (stuck) => {
      desk.cups.mishap = (operation) => (operation === stuck ? { kind: 'cut-before' } : null);
      const request = aRequest();
      await queued(desk.outbox, request);
      await expect.poll(() => desk.outbox.find(request.key)?.problem?.kind).toBe('printing-system-down');
      expect(await desk.outbox.cancel(request.key)).toMatchObject({ ok: true, value: { state: 'canceled' } });
      expect(desk.cups.jobs.map(({ state }) => state)).toEqual([7]);
      expect(desk.cups.printed).toEqual([]);
    },
  );

  it('in the very moment before the paper is let go keeps it from being let go', async () => {
    const request = aRequest();
    const answers: Promise<unknown>[] = [];
    desk.cups.mishap = async (operation) => {
      if (operation !== 'Get-Job-Attributes' || desk.outbox.find(request.key)?.state !== 'loaded')
        return null;
      desk.cups.mishap = () => null;
      answers.push(desk.outbox.cancel(request.key));
      await expect.poll(() => desk.outbox.find(request.key)?.isCanceling).toBe(true);
      return null;
    };
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'canceled');
    expect(await Promise.all(answers)).toMatchObject([{ ok: true, value: { state: 'canceled' } }]);
    expect(desk.cups.printed).toEqual([]);
  });

  it('a paper that the printer has not begun takes it back from the printing system', async () => {
    desk.printer.state = 5;
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'released');
    expect(await desk.outbox.cancel(request.key)).toMatchObject({ ok: true, value: { state: 'canceled' } });
    expect(desk.cups.jobs.map(({ state }) => state)).toEqual([7]);
  });

  it('a paper behind one that is stuck does not wait for it', async () => {
    desk.printer.accepting = false;
    const [first, second] = [aRequest(), aRequest()];
    await desk.outbox.enqueue([first, second]);
    await expect.poll(() => desk.outbox.find(first.key)?.problem?.kind).toBe('printer-refused');
    expect(await desk.outbox.cancel(second.key)).toMatchObject({ value: { state: 'canceled' } });
    expect(desk.outbox.find(first.key)?.state).toBe('prepared');
  });

  it('while the printing system is down is told that it is being canceled, and it never comes out', async () => {
    desk.cups.mishap = (operation) => (operation === 'Send-Document' ? { kind: 'cut-before' } : null);
    const request = aRequest();
    await queued(desk.outbox, request);
    await expect.poll(() => desk.outbox.find(request.key)?.problem?.kind).toBe('printing-system-down');
    await desk.cups.stop();
    expect(await desk.outbox.cancel(request.key)).toMatchObject({
      ok: true,
      value: { state: 'created', isCanceling: true },
    });
    await desk.reopen();
    desk.cups.mishap = () => null;
    await desk.cups.restart();
    await reaches(desk.outbox, request.key, 'canceled');
    expect(desk.cups.jobs.map(({ state }) => state)).toEqual([7]);
    expect(desk.cups.printed).toEqual([]);
  });

  it('a paper that is already out is told that it was sent', async () => {
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'sent');
    expect(await desk.outbox.cancel(request.key)).toMatchObject({ ok: true, value: { state: 'sent' } });
  });

  it('a paper that is not there is told so', async () => {
    expect(await desk.outbox.cancel(randomUUID())).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });
});

describe('a clerk who prints again', () => {
  it('gets the same bytes under a new key, named as the copy of the first', async () => {
    const request = aRequest({ paper: 'carrier-label' });
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'sent');
    const newKey = randomUUID();
    const again = { key: request.key, newKey, document: null };
    expect(await desk.outbox.reprint(again)).toMatchObject({
      ok: true,
      value: { key: newKey, copyOf: request.key, title: request.title, printer: request.printer },
    });
    expect(await desk.outbox.reprint(again)).toMatchObject({ ok: true, value: { key: newKey } });
    await reaches(desk.outbox, newKey, 'sent');
    expect(desk.cups.printed.map(({ bytes }) => bytes)).toEqual([request.document, request.document]);
  });

  it('gets the paper with its copy mark where the caller drew one', async () => {
    const request = aRequest();
    await queued(desk.outbox, request);
    await reaches(desk.outbox, request.key, 'sent');
    const document = Buffer.from('%PDF-1.7 copy 1');
    const newKey = randomUUID();
    await desk.outbox.reprint({ key: request.key, newKey, document });
    await reaches(desk.outbox, newKey, 'sent');
    expect(desk.cups.printed.at(-1)?.bytes).toEqual(document);
  });

  it('what is no longer in the list is told so', async () => {
    const reprint = { key: randomUUID(), newKey: randomUUID(), document: null };
    expect(await desk.outbox.reprint(reprint)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });
});

describe('a disk that', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

  it('is full refuses the paper in words of its own, and nothing is printed', async () => {
    await desk.reopen({ disk: (disk) => ({ ...disk, writeDocument: () => Promise.reject(full) }) });
    expect(await desk.outbox.enqueue([aRequest()])).toMatchObject({
      ok: false,
      error: { kind: 'disk-full' },
    });
    expect(desk.outbox.list()).toEqual([]);
    expect(desk.cups.jobs).toEqual([]);
  });

  it.each(['created', 'loaded', 'releasing', 'released', 'sent'])(
    'cannot be written to at "%s" for a while delays the paper, and neither loses nor doubles it',
    async (state) => {
      let failures = 3;
      await desk.reopen({
        disk: (disk) => ({
          ...disk,
          writeRow(key, text) {
            if (failures === 0 || !text.includes(`"state":"${state}"`)) return disk.writeRow(key, text);
            failures -= 1;
            return Promise.reject(full);
          },
        }),
      });
      const request = aRequest();
      await queued(desk.outbox, request);
      await reaches(desk.outbox, request.key, 'sent');
      expect(failures).toBe(0);
      expect(desk.cups.printed).toHaveLength(1);
      expect(desk.cups.jobs.filter(({ state: number }) => number === 4)).toEqual([]);
    },
  );
});
