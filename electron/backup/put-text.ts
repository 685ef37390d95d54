import { once } from 'node:events';
import type { WriteStream } from 'node:fs';

/** Waits where the disk is behind; throws what the stream has failed by, be it long ago. */
export async function putText(out: WriteStream, text: string): Promise<void> {
  if (out.errored !== null) throw out.errored;
  if (!out.write(text)) await once(out, 'drain');
}
