import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DeskEvent } from '../../shared/cases/events';
import type { EventId } from '../../shared/cases/ids';
import { makeFolder, syncFolder } from './durable-write';
import { openHeadFile } from './head';
import { type Inspection, inspectJournal } from './inspect';
import { encodeLine } from './line';
import type { Readable } from './read-page';
import { nextSegmentPath } from './segment';
import { describeSegment, packIds, writeIndex } from './segment-index';
import { type ChainEnd, type Mark, markEvery } from './segment-reading';

/** A journal standing open: what was found, and the one place where lines are added. Calls must follow one another. */
export type Writer = {
  readonly found: Inspection;
  readonly end: () => ChainEnd;
  /** At how many places it does not hold, as far as indexes and the last segment tell. */
  readonly breaks: () => number;
  /** Resolves with what was new once it is on disk; throws with the segment as it was before. */
  readonly write: (events: readonly DeskEvent[]) => Promise<readonly EventId[]>;
  readonly readable: () => Readable;
  readonly extent: () => Promise<readonly { readonly path: string; readonly bytes: number }[]>;
  readonly close: () => Promise<void>;
};

async function openToAppend(path: string): Promise<FileHandle> {
  const handle = await open(path, 'a');
  await syncFolder(dirname(path));
  return handle;
}

export async function openWriter(folder: string, segmentBytes: number): Promise<Writer> {
  await makeFolder(folder);
  const headFile = openHeadFile(folder);
  const found = await inspectJournal(folder, await headFile.read());
  const segments = [...found.segments];
  let { end, beforeOpen } = found;
  let bytes = found.openBytes;
  let openMarks: Mark[] = found.marks.filter((mark) => mark.segment === segments.length - 1);
  /** Lines are gone before the segment being written. */
  let { gap } = found;
  let handle: FileHandle | null = null;
  if (found.isLastFinished) startSegment();

  function startSegment(): void {
    segments.push(nextSegmentPath(folder, segments));
    bytes = 0;
    openMarks = [];
  }

  const openPath = () => segments.at(-1) ?? nextSegmentPath(folder, []);

  /** Finishes a segment that has grown enough. Where its index cannot be written, the segment goes on for now. */
  async function turnOver(): Promise<void> {
    const ids = packIds(found.eventIds.openIds());
    const reading = { bytes, end, damage: gap, breaks: gap === null ? 0 : 1, marks: openMarks };
    const finished = describeSegment(openPath(), beforeOpen, reading, ids);
    try {
      await writeIndex(finished, ids);
    } catch {
      return;
    }
    await handle?.close();
    handle = null;
    found.finished.push(finished);
    found.eventIds.finish(finished);
    beforeOpen = end;
    gap = null;
    startSegment();
  }

  async function fresh(events: readonly DeskEvent[]): Promise<readonly DeskEvent[]> {
    const asked = [...new Map(events.map((event) => [event.id, event])).values()];
    const known = await Promise.all(asked.map(({ id }) => found.eventIds.has(id)));
    return asked.filter((_, index) => known[index] === false);
  }

  return {
    found,
    end: () => end,
    breaks: () => found.finished.reduce((sum, { breaks }) => sum + breaks, gap === null ? 0 : 1),
    readable: () => ({ segments, marks: found.marks, lineCount: end.lines }),

    async write(events) {
      const added = await fresh(events);
      if (added.length === 0) return [];
      if (bytes >= segmentBytes) await turnOver();
      let { lines, number, sum } = end;
      const texts = added.map((event) => {
        lines += 1;
        number += 1;
        const line = encodeLine(number, sum, event);
        sum = line.sum;
        return `${line.text}\n`;
      });
      const block = Buffer.from(texts.join(''), 'utf8');
      handle ??= await openToAppend(openPath());
      try {
        await handle.appendFile(block);
        await handle.datasync();
      } catch (cause) {
        await handle.truncate(bytes);
        throw cause;
      }
      if (lines - (openMarks.at(-1)?.line ?? -markEvery) >= markEvery) {
        const mark = { line: end.lines + 1, segment: segments.length - 1, offset: bytes };
        openMarks.push(mark);
        found.marks.push(mark);
      }
      bytes += block.length;
      end = { lines, number, sum };
      for (const { id } of added) found.eventIds.addOpen(id);
      // The lines are safe; the head only helps to notice if they are lost later.
      await headFile.write({ number, sum }).catch(() => undefined);
      return added.map(({ id }) => id);
    },

    async extent() {
      const sizes = await Promise.all(segments.slice(0, -1).map(async (path) => (await stat(path)).size));
      const before = sizes.map((size, index) => ({ path: segments[index] ?? '', bytes: size }));
      return bytes === 0 ? before : [...before, { path: openPath(), bytes }];
    },

    async close() {
      await headFile.close();
      await handle?.close();
      handle = null;
    },
  };
}
