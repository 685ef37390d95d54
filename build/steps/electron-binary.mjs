import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

const mendWords = [
  'To get it later: node node_modules/electron/install.js (where github.com is blocked, set ELECTRON_MIRROR to a mirror).',
  '後から取得するには node node_modules/electron/install.js を実行してください（github.comに接続できない場合はELECTRON_MIRRORにミラーを指定します）。',
];

/** Electron's executable by the files its installer leaves; `require('electron')` would start a download. */
export function findElectron(root) {
  const folder = join(root, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'),
    readFileSync(pathFile, 'utf8'),
  );
  return existsSync(binary) ? binary : null;
}

function isTooOldForDownload() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 12);
}

/** The line of the installer's words that names what went wrong: a system's error code before any other error. */
function reasonIn(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const naming = (pattern) => lines.find((line) => pattern.test(line));
  return naming(/\bE[A-Z_]{4,}\b/u) ?? naming(/error/iu) ?? lines.find(Boolean) ?? '';
}

/** Holds the version that could not be fetched, so that a machine without the network is not made to wait at every start. */
const failureFile = (root) => join(root, 'node_modules/.naoshi-electron-not-fetched');

function versionWanted(root) {
  return JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version;
}

function hasFailedBefore(root) {
  const file = failureFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === versionWanted(root);
}

/** Runs Electron's own installer, once. Null when there is no executable, which was said in one line with what to do. */
export function fetchElectron(root) {
  if (hasFailedBefore(root)) {
    say(
      `Electron could not be fetched before. ${mendWords[0]}`,
      `以前、Electronを取得できませんでした。${mendWords[1]}`,
    );
    return null;
  }
  say(
    "Electron's program is not here yet: fetching it once ...",
    'Electron本体がまだありません。ダウンロードします…',
  );
  if (isTooOldForDownload())
    say(
      `its downloader wants Node 22.12 or newer; this is ${process.versions.node}, so it may fail.`,
      `ダウンローダーにはNode 22.12以上が必要です（現在は${process.versions.node}）。失敗する場合があります。`,
    );
  const installer = spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    cwd: root,
    encoding: 'utf8',
    timeout: 5 * 60_000,
  });
  const found = installer.status === 0 ? findElectron(root) : null;
  if (found !== null) return found;
  writeFileSync(failureFile(root), versionWanted(root));
  const output = `${installer.stderr ?? ''}${installer.stdout ?? ''}`;
  const reason = reasonIn(output) || String(installer.error ?? `exit code ${installer.status}`);
  say(
    `Electron could not be fetched (${reason}). ${mendWords[0]}`,
    `Electronを取得できませんでした（${reason}）。${mendWords[1]}`,
  );
  return null;
}
