import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { DeskEvent } from '../../shared/cases/events';
import { listSegments, readLines } from '../journal/segment';
import { putText } from './put-text';
import { journalFolderAt } from './read-source';
import { gatherPart, subjectOf } from './rebuild';

/** Few enough to be open at once, many enough for a million cases. */
const mostParts = 256;
/** What is held in memory at a time, as text in a file. */
const partBytes = 40_000_000;

/** Events laid into files by whom they are about, so that all of one case are in one file that fits into memory. */
export type EventParts = {
  readonly take: (id: string, eventText: string) => Promise<void>;
  /** Hands on each case, and each customer if wanted, with all events in their order, part by part; then the files are gone. */
  readonly each: (work: {
    readonly onCase: (events: readonly DeskEvent[]) => Promise<void>;
    readonly onCustomer?: (events: readonly DeskEvent[]) => Promise<void>;
    readonly onPart: (done: number, total: number) => void;
  }) => Promise<void>;
  /** Takes the files away, whatever has become of them. */
  readonly remove: () => Promise<void>;
};

/** What a source unpacks to, at most: its text packs to a tenth. */
export async function eventBytes(path: string): Promise<number> {
  const found = await stat(path);
  if (found.isFile()) return found.size * 10;
  const folder = (await journalFolderAt(path)) ?? path;
  const sizes = await Promise.all(
    (await listSegments(folder)).map(async (segment) => (await stat(segment)).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @param bytes of all events together, roughly; a folder of that name must not be there yet */
export async function openEventParts(folder: string, bytes: number): Promise<EventParts> {
  await mkdir(folder);
  const count = Math.min(mostParts, Math.max(1, Math.ceil(bytes / partBytes)));
  const paths = Array.from({ length: count }, (_, part) => join(folder, `${part}.ndjson`));
  const files = paths.map((path) => createWriteStream(path, { flags: 'wx' }));
  const ended = files.map((file) => finished(file));
  // Told at the next line or at the end.
  for (const end of ended) end.catch(() => undefined);
  return {
    async take(id, eventText) {
      const about = subjectOf(eventText);
      const file = about === null ? undefined : files[about.part(count)];
      if (file !== undefined) await putText(file, `${id} ${eventText}\n`);
    },
    async each({ onCase, onCustomer, onPart }) {
      for (const file of files) file.end();
      await Promise.all(ended);
      for (const [part, path] of paths.entries()) {
        const cases = gatherPart('case', 0, 1);
        const customers = gatherPart('customer', 0, 1);
        for await (const { text } of readLines(path)) {
          const space = text.indexOf(' ');
          for (const gathered of [cases, customers])
            gathered.take(text.slice(0, space), text.slice(space + 1));
        }
        for (const events of cases.groups()) await onCase(events);
        if (onCustomer !== undefined) for (const events of customers.groups()) await onCustomer(events);
        await rm(path);
        onPart(part + 1, count);
      }
      await rm(folder, { recursive: true });
    },
    async remove() {
      for (const file of files) file.destroy();
      await Promise.allSettled(ended);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
