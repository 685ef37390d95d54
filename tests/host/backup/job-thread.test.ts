import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inThread } from '../../../electron/backup/job-thread';
import type { JobPorts } from '../../../electron/backup/jobs';
import { aFolder } from '../journal/journal-fixture';
import { aKeptShop, backUp, intakes } from './backup-fixture';

const ports: JobPorts = { onProgress: () => undefined, lacks: async (ids) => ids, append: async () => 0 };

async function lookThroughBy(program: string): Promise<unknown> {
  const shop = await aKeptShop(intakes(2));
  const { path } = await backUp(shop.journal);
  const file = join(await aFolder(), 'thread.mjs');
  await writeFile(file, program);
  const order = { kind: 'look-through', path, passphrase: null, journalFolder: shop.folder } as const;
  return inThread(file)(order, ports);
}

it.each([
  ['has a fault', 'this is no program'],
  ['lacks a part', "import './parts/not-there.mjs';"],
  ['ends at once', 'process.exit(0);'],
])('long work is done all the same where the program of its thread %s', async (_, program) => {
  expect(await lookThroughBy(program)).toMatchObject({ kind: 'looked-through', survey: { cases: 2 } });
});

it('long work whose thread breaks in the middle is refused, not begun anew', async () => {
  const program = `import { parentPort } from 'node:worker_threads';
parentPort.postMessage({ kind: 'ready' });
parentPort.on('message', () => { throw new Error('out of memory'); });`;
  expect(await lookThroughBy(program)).toMatchObject({ kind: 'refused', error: { kind: 'backup-failed' } });
});
