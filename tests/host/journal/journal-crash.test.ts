import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFolder, aJournal, aNote, notesIn } from './journal-fixture';

const run = promisify(execFile);

/** The journal writer as a program of its own, so that it can be killed like one. */
let writerProgram = '';

beforeAll(async () => {
  const outDir = join(import.meta.dirname, '../../../dist/tests/journal-writer');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'journal-writer.ts'), outDir, emptyOutDir: true },
    ssr: { noExternal: true, target: 'node' },
  });
  writerProgram = join(outDir, 'journal-writer.js');
});

describe('a writer that is killed', () => {
  it.each([5, 20, 60, 140, 300])('after %i acknowledged events has lost none of them', async (killAfter) => {
    const folder = await aFolder();
    const child = fork(writerProgram, [folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const acknowledged: string[] = [];
    child.on('message', (text) => {
      acknowledged.push(String(text));
      if (acknowledged.length === killAfter) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    const found = await notesIn(folder);
    expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter);
    expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(new Set(found).size).toBe(found.length);
  });
});

async function mountSmallDisk(folder: string): Promise<string | null> {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
    return disk;
  } catch {
    return null;
  }
}

describe('a full disk', () => {
  it('is said in words, leaves no half line, and what was called saved stays', async ({ skip }) => {
    const folder = await aFolder();
    const disk = await mountSmallDisk(folder);
    if (disk === null) return skip('this machine does not allow mounting a small disk');
    try {
      const journal = aJournal(disk);
      const saved: string[] = [];
      let refusal: unknown = null;
      for (let count = 0; refusal === null && count < 1000; count += 1) {
        const text = `${count} ${'x'.repeat(3900)}`;
        const reply = await journal.append([aNote(text)]);
        if (reply.ok) saved.push(text);
        else refusal = reply.error.kind;
      }
      expect(refusal).toBe('disk-full');
      await journal.close();
      expect(await notesIn(disk)).toEqual(saved);
      const again = aJournal(disk);
      expect(await again.state()).toMatchObject({ ok: true, value: { condition: 'sound' } });
      await again.close();
    } finally {
      await run('umount', [disk]);
      await rm(disk, { recursive: true, force: true });
    }
  });
});
