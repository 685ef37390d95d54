import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { exportAll } from '../../electron/backup/export-all';
import { verifyBackup } from '../../electron/backup/verify-backup';
import { type Journal, openJournal } from '../../electron/journal/journal';
import { listSegments } from '../../electron/journal/segment';
import type { DeskEvent } from '../../shared/cases/events';
import type { ContentHash } from '../../shared/cases/ids';
import { day } from '../builders/a-shop';
import { filledEvents } from './filled/filled-events';
import { type Row, say, timesOf } from './measure';

const eventsPerCall = 100;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Every line read as JSON and written to one file, with nothing checked and nothing made of it. */
async function copyLines(segments: readonly string[], to: string): Promise<void> {
  const out = createWriteStream(to);
  for (const path of segments) {
    for await (const line of createInterface({ input: createReadStream(path) }))
      if (!out.write(`${JSON.stringify(JSON.parse(line))}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

const log = { warn: () => undefined };

/** Hands the log over as the outbox does; the times of all calls. */
async function writeJournal(journal: Journal, count: number): Promise<readonly number[]> {
  const hashText = async (text: string) => createHash('sha256').update(text).digest('hex') as ContentHash;
  const appends: number[] = [];
  const append = async (some: readonly DeskEvent[]) =>
    appends.push(await timed(() => journal.append([...some])));
  let waiting: DeskEvent[] = [];
  for (const ofDay of await filledEvents({ count, seed: 7, today: day('2026-11-22'), hashText })) {
    waiting.push(...ofDay);
    const whole = waiting.length - (waiting.length % eventsPerCall);
    for (let from = 0; from < whole; from += eventsPerCall)
      await append(waiting.slice(from, from + eventsPerCall));
    waiting = waiting.slice(whole);
  }
  await append(waiting);
  return appends;
}

export function benchKeeping(): Promise<readonly Row[]> {
  return benchJournal(10_000);
}

export function benchLargeKeeping(): Promise<readonly Row[]> {
  return benchJournal(100_000);
}

/** A script of its own: it takes more than an hour, and some 50 GB of the disk. */
export function benchMillionKept(): Promise<readonly Row[]> {
  return benchJournal(1_000_000);
}

/** The main process alone: a journal written as the outbox hands it over, opened at a start, and exported whole. */
async function benchJournal(count: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-bench-keeping-'));
  const at = `at ${count.toLocaleString('en-US')} cases`;
  const took = (what: string, milliseconds: number) => {
    say(`${what} ${at}: ${milliseconds.toFixed(0)} ms`);
    return timesOf([milliseconds]);
  };
  const rss = () => Math.round(process.memoryUsage().rss / 2 ** 20);
  try {
    const journalFolder = join(folder, 'journal');
    const journal = openJournal({ folder: journalFolder, log });
    const appends = await writeJournal(journal, count);
    const state = await journal.state();
    await journal.close();
    const events = state.ok ? state.value.eventCount : Number.NaN;
    const segments = await listSegments(journalFolder);
    say(`${events} events written in ${segments.length} segments`);
    const copy = join(folder, 'copy.ndjson');
    const copied = took('copied', await timed(() => copyLines(segments, copy)));
    rmSync(copy);
    const opens: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const again = openJournal({ folder: journalFolder, log });
      opens.push(await timed(() => again.state()));
      await again.close();
    }
    const source = { path: journalFolder, passphrase: null };
    const target = join(folder, 'export');
    const exported = took('exported', await timed(() => exportAll(source, target, () => undefined)));
    rmSync(target, { recursive: true });
    const proved = took(
      'proved',
      await timed(() => verifyBackup(journalFolder, null, () => undefined, folder)),
    );
    say(`memory of the process after it: ${rss()} MB`);
    const plain = 'every line parsed and written again, nothing checked';
    return [
      {
        what: `journal opened at a start ${at} (${events.toLocaleString('en-US')} events, ${segments.length} segments)`,
        ours: timesOf(opens),
        peerName: plain,
        peer: copied,
      },
      { what: `full export ${at}`, ours: exported, peerName: plain, peer: copied },
      {
        what: `every case rebuilt from the journal, as of a backup ${at}`,
        ours: proved,
        peerName: plain,
        peer: copied,
      },
      {
        what: `${eventsPerCall} events appended to the journal ${at}, on disk`,
        ours: timesOf(appends),
        peerName: `${plain}, its share`,
        peer: timesOf([(copied.median / events) * eventsPerCall]),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
