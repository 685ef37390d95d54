import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inReadingThread, type ReadingBounds } from '../../../electron/fedex/imports/in-reading-thread';

/** A thread that does with a file what its first byte says. */
const program = `
import { parentPort } from 'node:worker_threads';
let files = 0;
parentPort.on('message', ({ id, bytes }) => {
  files += 1;
  const [first] = bytes;
  if (first === 1) for (;;) {}
  if (first === 2) throw new Error('burst');
  if (first === 3) process.exit(9);
  if (first === 4) { const full = []; for (;;) full.push(new Array(100000).fill(id)); }
  parentPort.postMessage({ id, value: { ok: true, value: { pages: files, texts: [], symbols: [] } } });
});`;

async function aThread(bounds: Omit<ReadingBounds, 'memory'>) {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-thread-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'reading-thread.mjs');
  await writeFile(path, program);
  return inReadingThread(path, folder, { ...bounds, memory: 24 });
}

const good = Uint8Array.of(0);

it.each([
  ['takes for ever', 1, 'more than 400 ms'],
  ['bursts its reader', 2, 'burst'],
  ['ends the thread', 3, '9'],
])('a file that %s is refused, and those behind it are read by another thread', async (_what, first, why) => {
  const reader = await aThread({ patience: 400, idle: 10_000 });
  const [before, bad, behind] = await Promise.all([
    reader.readPdf(good),
    reader.readPdf(Uint8Array.of(first)),
    reader.readPdf(good),
  ]);
  expect(before).toMatchObject({ value: { pages: 1 } });
  expect(bad).toMatchObject({ error: { kind: 'import-too-large', detail: expect.stringContaining(why) } });
  expect(behind).toMatchObject({ value: { pages: 1 } });
});

it('a file that bursts the memory is refused, and the program goes on', async () => {
  const reader = await aThread({ patience: 20_000, idle: 10_000 });
  expect(await reader.readPdf(Uint8Array.of(4))).toMatchObject({ error: { kind: 'import-too-large' } });
  expect(await reader.readPdf(good)).toMatchObject({ value: { pages: 1 } });
});

it('one thread reads what comes close together and rests when nothing comes', async () => {
  const reader = await aThread({ patience: 5000, idle: 100 });
  expect(await reader.readPdf(good)).toMatchObject({ value: { pages: 1 } });
  expect(await reader.readPdf(good)).toMatchObject({ value: { pages: 2 } });
  await expect
    .poll(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const read = await reader.readPdf(good);
      return read.ok && read.value.pages;
    })
    .toBe(1);
});
