import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleWhenStale } from './steps/bundle-when-stale.mjs';
import { sayTally, tallyKills } from './steps/chaos-tally.mjs';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `Usage: npm run chaos [-- KILLS [SEED]] [--clerks N] [--anew]

Ends the program by SIGKILL KILLS times (1000) while a scripted clerk takes in, and looks after each whether everything that
was called saved is there, whole and once. The same SEED (1) kills at the same moments. Every 25 kills are a shop of their
own; shops that were survived in an earlier run of the same seed are not tried again, so a run that was broken off is simply
begun again (--anew forgets them). N clerks (2) work at once. About four seconds a kill and clerk. What happened stays in
test-results/chaos/seed-SEED; the last line counts it.`;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        clerks: { type: 'string', default: '2' },
        anew: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [kills = '1000', seed = '1', ...more] = positionals;
    const isGood = more.length === 0 && [kills, values.clerks].every((number) => /^[1-9]\d*$/.test(number));
    return isGood && /^\d+$/.test(seed) ? { ...values, kills, seed } : null;
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null || options.help) {
  process.stderr.write(`${usage}\n`);
  process.exit(options === null ? 2 : 0);
}
const { kills, seed, clerks, anew } = options;
if (!installPackages(root) || !bundleWhenStale(root)) process.exit(1);
const record = join(root, 'test-results/chaos', `seed-${seed}`);
mkdirSync(record, { recursive: true });
say(`${kills} kills, seed ${seed} ...`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config=build/playwright.config.ts',
    `--workers=${clerks}`,
    '--retries=0',
    'tests/app/chaos/chaos.spec.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NAOSHI_CHAOS_KILLS: kills,
      NAOSHI_CHAOS_SEED: seed,
      NAOSHI_CHAOS_RECORD: record,
      NAOSHI_CHAOS_ANEW: anew ? '1' : '',
    },
  },
);
process.stdout.write(`${sayTally(tallyKills(record))}\n`);
process.exitCode = status ?? 1;
