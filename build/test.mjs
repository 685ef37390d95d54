import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** Runs one of the installed tools; answers with its exit code and, where it is not shown as it comes, all that it said. */
async function node(path, given, { environment = {}, isShown = true } = {}) {
  const output = isShown ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [join(root, path), ...given], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...environment },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  const [exitCode] = await once(child, 'close');
  // Null: ended by a signal.
  return { exitCode: exitCode ?? 1, said: Buffer.concat(said) };
}

/** One check. What it says is shown in one piece where it does not hold, since others may be running beside it. */
async function check(name, path, given) {
  const startedAt = performance.now();
  const { exitCode, said } = await node(path, given, { isShown: false });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  say(`${name}: ${exitCode === 0 ? 'holds' : 'does NOT hold'} (${seconds} s)`);
  if (exitCode !== 0) process.stderr.write(said);
  return tallyCheck(name, exitCode === 0);
}

const biome = 'node_modules/@biomejs/biome/bin/biome';

/** What the compiler knows from the last run is kept, so that it looks only at what has changed since. */
function types(folder) {
  const known = join(root, 'test-results/types', `${folder}.tsbuildinfo`);
  const given = ['-p', folder, '--incremental', '--tsBuildInfoFile', known];
  return check(`types of ${folder}`, 'node_modules/typescript/bin/tsc', given);
}

/** One after another: each tool keeps more than one core busy by itself. */
async function staticChecks() {
  return [
    await check('lint', biome, ['check', '--formatter-enabled=false', '--diagnostic-level=error', '.']),
    await check('format', biome, ['format', '.']),
    await types('shared'),
    await types('electron'),
    await types('renderer'),
    await types('tests'),
  ];
}

async function vitest(folders) {
  say(`tests of ${folders.join(', ')} ...`);
  const file = join(reports, 'vitest.json');
  const given = ['run', '--config=build/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const { exitCode } = await node('node_modules/vitest/vitest.mjs', [
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

async function playwright() {
  say(
    hasBrowser()
      ? 'tests in the browser ...'
      : 'there is no browser: its tests are only listed, as skipped ...',
  );
  const file = join(reports, 'playwright.json');
  const { exitCode } = await node(
    'node_modules/@playwright/test/cli.js',
    [
      'test',
      '--config=build/playwright.config.ts',
      '--reporter=list,json',
      ...(hasBrowser() ? [] : ['--list']),
    ],
    { environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  );
  return tallyPlaywright(file, exitCode);
}

/** The rules are tried while lint and types are looked at: neither keeps both cores of a small machine busy throughout. */
async function quickRun() {
  const [checks, rules] = await Promise.all([staticChecks(), vitest(['domain', 'architecture'])]);
  return [...checks, rules];
}

async function wholeRun() {
  installDebianPackages();
  const early = [...(await staticChecks()), await vitest(['domain', 'database', 'host', 'architecture'])];
  say('bundling ...');
  const bundle = await check('bundle', 'build/bundle.mjs', []);
  // Without a bundle there is nothing to look at, and an old one would be a lie.
  return [...early, bundle, ...(bundle.passed === 1 ? [await playwright()] : [])];
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

say('lint, format and types ...');
const { passed, failed, skipped } = addTallies(await (options.quick ? quickRun() : wholeRun()));
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
