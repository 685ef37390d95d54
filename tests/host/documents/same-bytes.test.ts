import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontFolderForTests } from './font-folder';

const run = promisify(execFile);
const fontFolder = fontFolderForTests();
let folder = '';
/** A bundle and two programs, on a machine that may be busy. */
const patience = 120_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoshi-same-bytes-'));
  // Bundled whole, as the product is: with no package beside it, a font or a table that was left behind would be missed.
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('same-bytes-entry.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'draw.mjs' } },
    },
    ssr: { noExternal: true, target: 'node' },
  });
}, patience);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function hashesFrom(order: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run(process.execPath, [join(folder, 'draw.mjs'), fontFolder, order], {
    cwd: folder,
    env: { ...process.env, ...environment },
  });
  return stdout;
}

describe('the same paper', () => {
  test(
    'is the same bytes in two processes, in any order, time zone and language',
    async () => {
      const [one, other] = await Promise.all([
        hashesFrom('forwards', { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' }),
        hashesFrom('backwards', { TZ: 'America/New_York', LANG: 'C' }),
      ]);
      expect(one.trim().split('\n')).toHaveLength(4);
      expect(new Set(one.trim().split('\n')).size).toBe(4);
      expect(other).toBe(one);
    },
    patience,
  );
});
