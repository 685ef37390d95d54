import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWhenStale } from './steps/bundle-when-stale.mjs';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `Usage: npm run chaos [-- KILLS [SEED]]

Ends the program by SIGKILL KILLS times (1000) while a scripted clerk takes in, and looks after each whether everything that
was called saved is there, whole and once. The same SEED (1) kills at the same moments. About half a minute a kill.`;

const [kills = '1000', seed = '1', ...more] = process.argv.slice(2);
if (more.length > 0 || !/^[1-9]\d*$/.test(kills) || !/^\d+$/.test(seed)) {
  process.stderr.write(`${usage}\n`);
  process.exit(kills === '--help' ? 0 : 2);
}
if (!installPackages(root) || !bundleWhenStale(root)) process.exit(1);
say(`${kills} kills, seed ${seed} ...`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    'build/playwright.config.ts',
    'tests/app/chaos',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NAOSHI_CHAOS_KILLS: kills, NAOSHI_CHAOS_SEED: seed },
  },
);
process.exitCode = status ?? 1;
