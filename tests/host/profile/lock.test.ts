import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { takeLock } from '../../../electron/profile/lock';

let holderProgram = '';

beforeAll(async () => {
  const outDir = join(import.meta.dirname, '../../../dist/tests/lock-holder');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'lock-holder.ts'), outDir, emptyOutDir: true, target: 'node20' },
    ssr: { noExternal: true, target: 'node' },
  });
  holderProgram = join(outDir, 'lock-holder.js');
});

async function aLockFolder(name = 'lock'): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'naoshi-lock-'));
  onTestFinished(() => rm(base, { recursive: true, force: true }));
  const folder = join(base, name);
  await mkdir(folder, { recursive: true });
  return folder;
}

type Starter = { readonly child: ChildProcess; readonly said: Promise<string> };

function start(folder: string): Starter {
  const child = fork(holderProgram, [folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: once(child, 'message').then(([text]) => String(text)) };
}

async function kill({ child }: Starter): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('the lock of a profile', () => {
  it('is for one program at a time, and tells the second who holds it and what that one answers', async () => {
    const folder = await aLockFolder();
    const first = start(folder);
    expect(await first.said).toBe('taken');
    const outcome = await takeLock(folder, 'electron');
    expect(outcome).toEqual({
      taken: false,
      holder: expect.objectContaining({ pid: first.child.pid, host: 'browser' }),
      answer: `called ${first.child.pid}`,
    });
  });

  it('is free at once after its holder was killed with SIGKILL, and nothing of the dead one stays', async () => {
    const folder = await aLockFolder();
    const first = start(folder);
    await first.said;
    await kill(first);
    expect(await readdir(folder)).toHaveLength(2);
    const outcome = await takeLock(folder, 'browser');
    expect(outcome.taken).toBe(true);
    if (!outcome.taken) return;
    expect(await readdir(folder)).toHaveLength(2);
    outcome.lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is free after its holder gave it back', async () => {
    const folder = await aLockFolder();
    for (let count = 0; count < 3; count += 1) {
      const outcome = await takeLock(folder, 'browser');
      expect(outcome.taken).toBe(true);
      if (outcome.taken) outcome.lock.release();
    }
  });

  it.each([1, 2, 3, 4, 5])('goes to exactly one of six that start together (%i)', async () => {
    const folder = await aLockFolder();
    // What a machine that lost its power leaves behind, so that all six clear away at the same time as well.
    const dead = start(folder);
    await dead.said;
    await kill(dead);
    const starters = Array.from({ length: 6 }, () => start(folder));
    const said = await Promise.all(starters.map((starter) => starter.said));
    expect(said.filter((text) => text === 'taken')).toHaveLength(1);
  });

  it('held by a program that does not answer is still held', async () => {
    const folder = await aLockFolder();
    const first = start(folder);
    await first.said;
    first.child.kill('SIGSTOP');
    expect(await takeLock(folder, 'browser')).toMatchObject({ taken: false, answer: '' });
    await kill(first);
  });

  it('works in a folder whose path is longer than a socket may have', async () => {
    const folder = await aLockFolder(join('a'.repeat(90), '店'.repeat(30), 'lock'));
    const first = start(folder);
    expect(await first.said).toBe('taken');
    expect((await takeLock(folder, 'browser')).taken).toBe(false);
    await kill(first);
    expect((await takeLock(folder, 'browser')).taken).toBe(true);
  });

  it('is not kept by an entry that nobody can read', async () => {
    const folder = await aLockFolder();
    await writeFile(join(folder, '5b0c.json'), '{"pid":');
    expect((await takeLock(folder, 'browser')).taken).toBe(true);
  });
});
