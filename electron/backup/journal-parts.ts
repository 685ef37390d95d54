import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';

const partBytes = 8_000_000;
const newline = 0x0a;

export type JournalPart = { readonly name: string; readonly bytes: Buffer };

async function fill(handle: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/** A segment in parts that fit into memory, each of whole lines, as far as it went when the extent was taken. */
export async function* readParts(segment: {
  readonly path: string;
  readonly bytes: number;
}): AsyncGenerator<JournalPart> {
  const handle = await open(segment.path, 'r');
  try {
    let part = 0;
    for (let from = 0; from < segment.bytes; ) {
      const buffer = Buffer.alloc(Math.min(partBytes, segment.bytes - from));
      const read = buffer.subarray(0, await fill(handle, buffer, from));
      if (read.length === 0) throw new Error(`${basename(segment.path)} has become shorter.`);
      const isLast = from + read.length >= segment.bytes;
      // A part without any newline is damage; it is kept as it is.
      const end = isLast ? read.length : read.lastIndexOf(newline) + 1 || read.length;
      const name = `journal/${basename(segment.path, '.ndjson')}-${String(part).padStart(4, '0')}.ndjson.gz`;
      yield { name, bytes: read.subarray(0, end) };
      from += end;
      part += 1;
    }
  } finally {
    await handle.close();
  }
}
