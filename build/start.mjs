import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleWhenStale } from './steps/bundle-when-stale.mjs';
import { fetchElectron, findElectron } from './steps/electron-binary.mjs';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `Usage: npm start -- [--browser] [--data-folder FOLDER] [--port N] [--no-open]

Installs and builds what is missing, then opens Naoshi: in Electron where its program can be had and there is a screen,
else in the browser host.

  --browser             use the browser host
  --data-folder FOLDER  where the shop's files are (else NAOSHI_HOME, else the system's place for them)
  --port N              browser host: another port than its own. Cases in the browser belong to the port: only for trying
  --no-open             browser host: open no window, print the address
  --help                this text
`;

/** A window that was never shown ends this soon when a system library is missing. */
const tooSoonMilliseconds = 5000;
/** How both hosts end when another process holds the profile, which they said. */
const heldExitCode = 3;

function readOptions() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        'data-folder': { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    process.stderr.write(`${cause.message}\n\n${usage}`);
    return process.exit(2);
  }
}

/** Runs a program in the foreground with our signals; resolves to how it ended. */
function run(program, given) {
  const startedAt = performance.now();
  return new Promise((settle) => {
    const child = spawn(program, given, {
      cwd: root,
      stdio: 'inherit',
      // Set by editors that are Electron themselves; it would turn ours into a plain node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    const end = (code, why) => settle({ code, why, lasted: performance.now() - startedAt });
    child.on('error', (cause) => end(1, cause.message));
    child.on('exit', (code, signal) => end(code ?? 0, signal ?? `exit code ${code}`));
  });
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** The exit code of Electron, or null where it cannot run here, which was said. */
async function runElectron(folderOption) {
  if (!hasScreen()) {
    say(
      'there is no screen for a window: using the browser host.',
      '画面がないため、ブラウザー版を使用します。',
    );
    return null;
  }
  const electron = findElectron(root) ?? fetchElectron(root);
  if (electron === null) {
    say('using the browser host instead.', '代わりにブラウザー版を使用します。');
    return null;
  }
  if (isRoot())
    say(
      'started as root: Electron runs without its sandbox (--no-sandbox).',
      'rootで起動されたため、Electronをサンドボックスなしで起動します（--no-sandbox）。',
    );
  const ended = await run(electron, [root, ...(isRoot() ? ['--no-sandbox'] : []), ...folderOption]);
  if (ended.code === 0 || ended.code === heldExitCode || ended.lasted > tooSoonMilliseconds)
    return ended.code;
  say(
    `Electron ended at once (${ended.why}): using the browser host instead. Usually a system library is missing; its name stands above.`,
    `Electronがすぐに終了しました（${ended.why}）。代わりにブラウザー版を使用します。多くの場合、上に表示されたシステムライブラリが不足しています。`,
  );
  return null;
}

const options = readOptions();
if (options.help) {
  process.stdout.write(usage);
  process.exit(0);
}
if (!installPackages(root) || !bundleWhenStale(root)) process.exit(1);

const folder = options['data-folder'];
// npm runs scripts in the project's folder and keeps in INIT_CWD where the person stood.
const folderOption =
  folder === undefined ? [] : [`--data-folder=${resolve(process.env.INIT_CWD ?? process.cwd(), folder)}`];
const browserOptions = [
  ...folderOption,
  ...(options.port === undefined ? [] : [`--port=${options.port}`]),
  ...(options['no-open'] ? ['--no-open'] : []),
];
const wantsBrowser = options.browser || options['no-open'] || options.port !== undefined;
const code = wantsBrowser ? null : await runElectron(folderOption);
process.exitCode =
  code ?? (await run(process.execPath, [join(root, 'dist/main/browser-host.mjs'), ...browserOptions])).code;
