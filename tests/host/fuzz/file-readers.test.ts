import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../shared/cases/sample/random';
import { aFolder } from '../journal/journal-fixture';
import { backupReaders } from './backup-readers';
import { journalReaders } from './journal-readers';
import { layOut, type Reader } from './reader';
import { settingsReaders } from './settings-readers';

const payloads = Number(process.env.NAOSHI_FUZZ_COUNT ?? 600);
const seed = Number(process.env.NAOSHI_FUZZ_SEED ?? 2026);
const mostGrowth = 300_000_000;
const hangMilliseconds = 60_000;
/** Read at once, each in a folder of its own: most of a payload's time is waiting for the disk. */
const lanes = 8;

async function hung(name: string): Promise<never> {
  await pause(hangMilliseconds, undefined, { ref: false });
  throw new Error(`${name}: no answer`);
}

async function allReaders(): Promise<readonly Reader[]> {
  return [...(await journalReaders()), ...(await backupReaders()), ...settingsReaders()];
}

it('each reader takes its files as they were written, and sets none of them aside', async () => {
  for (const reader of await allReaders()) {
    const folder = await aFolder();
    for (const [name, bytes] of Object.entries(reader.files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    await reader.read(folder, seededRandom(1));
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.endsWith('.damaged'))).toEqual([]);
  }
});

it(`${payloads} changed files of every kind that the program reads are read, or refused with a typed error`, async () => {
  const turns = (await allReaders()).flatMap((reader) =>
    Array.from({ length: reader.share ?? 1 }, () => reader),
  );
  const folder = await aFolder();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  let slowest = { name: '', milliseconds: 0 };
  let count = 0;
  async function readOn(lane: number): Promise<void> {
    for (let payload = count; payload < payloads; payload = count) {
      count += 1;
      const reader = turns[payload % turns.length];
      if (reader === undefined) throw new Error('There are no readers.');
      const random = seededRandom(seed * 1_000_003 + payload);
      const own = join(folder, String(lane));
      await layOut(reader, own, random);
      const since = performance.now();
      try {
        await Promise.race([reader.read(own, random), hung(reader.name)]);
      } catch (cause) {
        throw new Error(`${reader.name}, payload ${payload} of seed ${seed}`, { cause });
      }
      const milliseconds = performance.now() - since;
      if (milliseconds > slowest.milliseconds) slowest = { name: reader.name, milliseconds };
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, lane) => readOn(lane)));
  const growth = process.memoryUsage().rss - before;
  if (process.env.NAOSHI_FUZZ_COUNT !== undefined)
    process.stdout.write(
      `${payloads} files in ${((performance.now() - started) / 1000).toFixed(0)} s, slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.name}), memory grew by ${(growth / 1e6).toFixed(0)} MB\n`,
    );
  expect(growth).toBeLessThan(mostGrowth);
}, 36_000_000);
