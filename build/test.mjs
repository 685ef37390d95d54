import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installDebianPackages } from './steps/debian-packages.mjs';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';
import { addTallies, tallyCheck, tallyPlaywright, tallyVitest } from './steps/tally.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'test-results/reports');
const usage = `Usage: npm test [-- --quick]

Installs what is missing, then lints, checks types, runs the tests of the rules, the store and the hosts, builds, and runs the
program in a browser. The last line has the counts; names of failed and skipped tests stand above it.

  --quick   only lint, types, rules and architecture: under a minute
`;

function readOptions() {
  try {
    return parseArgs({ options: { quick: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (cause) {
    process.stderr.write(`${cause.message}\n\n${usage}`);
    return process.exit(2);
  }
}

/** Runs one of the installed tools in the foreground. */
function node(path, given, environment = {}) {
  const { status } = spawnSync(process.execPath, [join(root, path), ...given], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  // Null: ended by a signal.
  return status ?? 1;
}

function check(name, path, given) {
  say(`${name} ...`);
  return tallyCheck(name, node(path, given) === 0);
}

const biome = 'node_modules/@biomejs/biome/bin/biome';

function staticChecks() {
  return [
    check('lint', biome, ['check', '--formatter-enabled=false', '--diagnostic-level=error', '.']),
    check('format', biome, ['format', '.']),
    ...['shared', 'electron', 'renderer', 'tests'].map((folder) =>
      check(`types of ${folder}`, 'node_modules/typescript/bin/tsc', ['-p', folder]),
    ),
  ];
}

function vitest(folders) {
  say(`tests of ${folders.join(', ')} ...`);
  const file = join(reports, 'vitest.json');
  const given = ['run', '--config=build/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const exitCode = node('node_modules/vitest/vitest.mjs', [
    ...given,
    `--outputFile.json=${file}`,
    ...folders.map((folder) => `tests/${folder}/`),
  ]);
  return tallyVitest(file, exitCode);
}

/** Playwright's own browsers cannot be downloaded everywhere; on Linux it is the system's Chromium or none. */
function hasBrowser() {
  return process.platform !== 'linux' || existsSync('/usr/bin/chromium');
}

function playwright() {
  say(
    hasBrowser()
      ? 'tests in the browser ...'
      : 'there is no browser: its tests are only listed, as skipped ...',
  );
  const file = join(reports, 'playwright.json');
  const exitCode = node(
    'node_modules/@playwright/test/cli.js',
    [
      'test',
      '--config=build/playwright.config.ts',
      '--reporter=list,json',
      ...(hasBrowser() ? [] : ['--list']),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  return tallyPlaywright(file, exitCode);
}

function wholeRun() {
  installDebianPackages();
  const early = [...staticChecks(), vitest(['domain', 'database', 'host', 'architecture'])];
  const bundle = check('bundle', 'build/bundle.mjs', []);
  // Without a bundle there is nothing to look at, and an old one would be a lie.
  return [...early, bundle, ...(bundle.passed === 1 ? [playwright()] : [])];
}

const options = readOptions();
if (options.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const startedAt = performance.now();
if (!installPackages(root)) process.exit(1);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const { passed, failed, skipped } = addTallies(
  options.quick ? [...staticChecks(), vitest(['domain', 'architecture'])] : wholeRun(),
);
const seconds = Math.round((performance.now() - startedAt) / 1000);
const lines = [
  '',
  ...skipped.map((name) => `skipped: ${name}`),
  ...failed.map((name) => `failed: ${name}`),
  `took ${seconds} s`,
  `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`,
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
