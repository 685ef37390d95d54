import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type DeskEvent, deskEventSchema } from '../../shared/cases/events';
import type { EventId } from '../../shared/cases/ids';
import type { CallOutput } from '../../shared/contract/calls';
import { err, ok, type Result } from '../../shared/result';
import { diskRefusal } from './disk-refusal';
import { makeFolder, syncFolder } from './durable-write';
import { type FileStore, openFileStore } from './file-store';
import { type Inspection, inspectJournal, markEvery } from './inspect';
import { encodeLine } from './line';
import { readPage } from './read-page';
import { segmentPath } from './segment';

export type JournalLog = {
  readonly warn: (fields: Record<string, unknown>, message: string) => void;
};

/** The append-only log of one ledger on disk: the copy that outlives the database. */
export type Journal = {
  /** Resolves when every line is on disk; events whose id is already there are passed over. All or none. */
  readonly append: (events: readonly DeskEvent[]) => Promise<Result<CallOutput<'appendToJournal'>>>;
  readonly state: () => Promise<Result<CallOutput<'readJournalState'>>>;
  readonly read: (page: { fromLine: number; limit: number }) => Promise<Result<CallOutput<'readJournal'>>>;
  /** Photos and labels by content hash. */
  readonly files: FileStore;
  readonly close: () => Promise<void>;
};

type Open = {
  readonly found: Inspection;
  readonly segments: string[];
  handle: FileHandle;
  /** Bytes of the open segment that are known to be whole lines on disk. */
  bytes: number;
  lineCount: number;
  lastSum: string;
};

async function openSegment(path: string): Promise<FileHandle> {
  const handle = await open(path, 'a');
  await syncFolder(dirname(path));
  return handle;
}

async function openFolder(folder: string, log: JournalLog): Promise<Open> {
  await makeFolder(folder);
  const found = await inspectJournal(folder);
  if (found.condition !== 'sound')
    log.warn({ folder, condition: found.condition, damagedLine: found.damagedLine }, 'journal was not whole');
  const segments = [...found.segments];
  let bytes = found.lastSegmentBytes;
  if (segments.length === 0 || found.lastSegmentIsDamaged) {
    segments.push(segmentPath(folder, segments.length + 1));
    bytes = 0;
  }
  const handle = await openSegment(segments.at(-1) ?? segmentPath(folder, 1));
  return { found, segments, handle, bytes, lineCount: found.lineCount, lastSum: found.lastSum };
}

/** Opens, or makes, the journal in a folder. Reading it through happens behind; every call waits for that. */
export function openJournal(options: { readonly folder: string; readonly log: JournalLog }): Journal {
  const { folder, log } = options;
  let opening: Promise<Open> | null = null;
  let tail: Promise<unknown> = Promise.resolve();

  /** One try at a time; a failed one (disk away, folder not writable) is tried anew by the next call. */
  function opened(): Promise<Open> {
    opening ??= openFolder(folder, log).catch((cause: unknown) => {
      opening = null;
      throw cause;
    });
    return opening;
  }

  /** Writes follow one another, so that lines stand in one order and a failed write can be taken back. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = tail.then(work, work);
    tail = turn.catch(() => undefined);
    return turn;
  }

  async function write(journal: Open, events: readonly DeskEvent[]): Promise<readonly EventId[]> {
    const asked = new Map(events.map((event) => [event.id, event]));
    const fresh = [...asked.values()].filter((event) => !journal.found.eventIds.has(event.id));
    if (fresh.length === 0) return [];
    let { lineCount, lastSum } = journal;
    const lines = fresh.map((event) => {
      lineCount += 1;
      const line = encodeLine(lineCount, lastSum, event);
      lastSum = line.sum;
      return `${line.text}\n`;
    });
    const bytes = Buffer.from(lines.join(''), 'utf8');
    try {
      await journal.handle.appendFile(bytes);
      await journal.handle.datasync();
    } catch (cause) {
      await journal.handle.truncate(journal.bytes);
      throw cause;
    }
    const lastMark = journal.found.marks.at(-1)?.line ?? -markEvery;
    if (journal.lineCount + 1 - lastMark >= markEvery)
      journal.found.marks.push({
        line: journal.lineCount + 1,
        segment: journal.segments.length - 1,
        offset: journal.bytes,
      });
    journal.bytes += bytes.length;
    journal.lineCount = lineCount;
    journal.lastSum = lastSum;
    for (const event of fresh) journal.found.eventIds.add(event.id);
    return fresh.map((event) => event.id);
  }

  return {
    files: openFileStore(folder),

    append: (events) =>
      inTurn(async () => {
        try {
          const journal = await opened();
          const written = await write(journal, events);
          return ok({ written: [...written], lastHash: journal.lastSum });
        } catch (cause) {
          // A handle whose segment could not be put right again is not trusted with the next write.
          await (await opening?.catch(() => null))?.handle.close().catch(() => undefined);
          opening = null;
          log.warn({ folder, cause: String(cause) }, 'journal was not written');
          return err(diskRefusal(cause, 'journal-not-written'));
        }
      }),

    async state() {
      try {
        const { found, lineCount, lastSum } = await opened();
        return ok({
          folder,
          eventCount: found.eventIds.size,
          lastHash: lineCount === 0 ? null : lastSum,
          condition: found.condition,
          damagedLine: found.damagedLine,
        });
      } catch (cause) {
        return err(diskRefusal(cause, 'journal-not-written'));
      }
    },

    async read({ fromLine, limit }) {
      try {
        const journal = await opened();
        const page = await readPage(journal, fromLine, limit);
        const events: DeskEvent[] = [];
        for (const value of page.values) {
          const event = deskEventSchema.safeParse(value);
          if (!event.success)
            return err({
              kind: 'journal-damaged',
              detail: `an event of an unknown shape at or after line ${fromLine}`,
            });
          events.push(event.data);
        }
        return ok({ events, next: page.next });
      } catch (cause) {
        return err(diskRefusal(cause, 'journal-damaged'));
      }
    },

    close: () =>
      inTurn(async () => {
        await (await opening?.catch(() => null))?.handle.close();
        opening = null;
      }),
  };
}
