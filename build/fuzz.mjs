import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `Usage: npm run fuzz [-- COUNT [SEED]]

Gives the program COUNT (100000) changed inputs at the calls of the contract, and as many changed files of every kind that it
reads. The same SEED (2026) changes the same things. Each must be read or refused with a typed error.`;

const [count = '100000', seed = '2026', ...more] = process.argv.slice(2);
if (more.length > 0 || !/^[1-9]\d*$/u.test(count) || !/^\d+$/u.test(seed)) {
  process.stderr.write(`${usage}\n`);
  process.exit(count === '--help' ? 0 : 2);
}
if (!installPackages(root)) process.exit(1);
say(`${count} inputs and files, seed ${seed} ...`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    // Before the options, one of which would take it for its value.
    'tests/host/fuzz/',
    '--config=build/vitest.config.ts',
    '--disable-console-intercept',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NAOSHI_FUZZ_COUNT: count, NAOSHI_FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
