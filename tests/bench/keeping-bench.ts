import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { exportAll } from '../../electron/backup/export-all';
import { verifyBackup } from '../../electron/backup/verify-backup';
import { openJournal } from '../../electron/journal/journal';
import { listSegments } from '../../electron/journal/segment';
import type { DeskEvent } from '../../shared/cases/events';
import type { ContentHash } from '../../shared/cases/ids';
import { day } from '../builders/a-shop';
import { filledEvents } from './filled/filled-events';
import { type Row, timesOf } from './measure';

const cases = 10_000;
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
      out.write(`${JSON.stringify(JSON.parse(line))}\n`);
  }
  await new Promise<void>((resolve) => {
    out.end(() => resolve());
  });
}

const log = { warn: () => undefined };

/** The main process alone: a journal written as the outbox hands it over, opened at a start, and exported whole. */
export async function benchKeeping(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-bench-keeping-'));
  const hashText = async (text: string) => createHash('sha256').update(text).digest('hex') as ContentHash;
  const at = `at ${cases.toLocaleString('en-US')} cases`;
  const once = (milliseconds: number) => timesOf([milliseconds]);
  try {
    const journalFolder = join(folder, 'journal');
    const journal = openJournal({ folder: journalFolder, log });
    const events: DeskEvent[] = [];
    for (const ofDay of await filledEvents({ count: cases, seed: 7, today: day('2026-11-22'), hashText }))
      events.push(...ofDay);
    const appends: number[] = [];
    for (let from = 0; from < events.length; from += eventsPerCall) {
      const some = events.slice(from, from + eventsPerCall);
      appends.push(await timed(() => journal.append(some)));
    }
    await journal.close();
    const segments = await listSegments(journalFolder);
    const reading = await timed(() => copyLines(segments, join(folder, 'copy.ndjson')));
    const opens: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const again = openJournal({ folder: journalFolder, log });
      opens.push(await timed(() => again.state()));
      await again.close();
    }
    const source = { path: journalFolder, passphrase: null };
    const exported = await timed(() => exportAll(source, join(folder, 'export'), () => undefined));
    const proved = await timed(() => verifyBackup(journalFolder, null, () => undefined, folder));
    const plain = 'every line parsed and written again, nothing checked';
    return [
      {
        what: `journal opened at a start ${at} (${events.length.toLocaleString('en-US')} events, ${segments.length} segments)`,
        ours: timesOf(opens),
        peerName: plain,
        peer: once(reading),
      },
      { what: `full export ${at}`, ours: once(exported), peerName: plain, peer: once(reading) },
      {
        what: `every case rebuilt from the journal, as of a backup ${at}`,
        ours: once(proved),
        peerName: plain,
        peer: once(reading),
      },
      {
        what: `${eventsPerCall} events appended to the journal ${at}, on disk`,
        ours: timesOf(appends),
        peerName: `${plain}, its share`,
        peer: once((reading / events.length) * eventsPerCall),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
