import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import Papa from 'papaparse';
import type { Line } from '../../shared/keeping/sheets';
import { putText } from './put-text';

/** Excel reads a file as UTF-8 only where it begins with this. */
const byteOrderMark = '\uFEFF';

function csvLine(line: Line): string {
  // A cell that begins like a formula is written so that no spreadsheet runs it.
  return `${Papa.unparse([[...line]], { escapeFormulae: true })}\r\n`;
}

/** A table as `<name>.csv` and, each thing whole, as `<name>.ndjson`. */
export type TableFiles = {
  readonly addLine: (line: Line) => Promise<void>;
  readonly addThing: (thing: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Lets go of the files, whatever stands in them. */
  readonly drop: () => Promise<void>;
};

export async function openTable(folder: string, name: string, columns: Line): Promise<TableFiles> {
  const csv = createWriteStream(join(folder, `${name}.csv`), { flags: 'wx', flush: true });
  const ndjson = createWriteStream(join(folder, `${name}.ndjson`), { flags: 'wx', flush: true });
  const ended = Promise.all([finished(csv), finished(ndjson)]);
  // Told at the next write or at the end; nobody else waits for it.
  ended.catch(() => undefined);
  await putText(csv, byteOrderMark + csvLine(columns));
  return {
    addLine: (line) => putText(csv, csvLine(line)),
    addThing: (thing) => putText(ndjson, `${JSON.stringify(thing)}\n`),
    async close() {
      csv.end();
      ndjson.end();
      await ended;
    },
    async drop() {
      for (const file of [csv, ndjson]) file.destroy();
      await Promise.allSettled([ended]);
    },
  };
}
