import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import * as z from 'zod';
import { err, ok, type Result } from '../../shared/result';
import { writeDurably } from '../journal/durable-write';

/** Stands in every folder that a person chose, so that the folder of an unplugged disk is not taken for the disk. */
const markerName = 'naoshi-place.json';
const markerSchema = z.object({ program: z.literal('naoshi'), id: z.uuid() });

/** Null where the folder is not there or has no marker. */
export async function markedId(folder: string): Promise<string | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(join(folder, markerName), 'utf8'))).id;
  } catch {
    return null;
  }
}

/** Puts the marker into a folder that is there, can be written to, and is nobody else's place. */
export async function markPlace(
  folder: string,
  newId: () => string,
): Promise<Result<{ readonly id: string }>> {
  if (!isAbsolute(folder)) return err({ kind: 'place-not-usable', detail: 'not a full path' });
  try {
    if (!(await stat(folder)).isDirectory()) return err({ kind: 'place-not-usable', detail: 'not a folder' });
    const known = await markedId(folder);
    if (known !== null) return ok({ id: known });
    const id = newId();
    await writeDurably(
      join(folder, markerName),
      Buffer.from(`${JSON.stringify({ program: 'naoshi', id })}\n`),
    );
    return ok({ id });
  } catch (cause) {
    return err({ kind: 'place-not-usable', detail: String(cause) });
  }
}
