import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

/** The last line of the installer's words that names what went wrong. */
function reasonIn(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /error|ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN/iu.test(line)) ??
    lines.find(Boolean) ??
    ''
  );
}

/** Runs Electron's own installer once. Null when it gave no executable, which was said in one line with what to do. */
export function fetchElectron(root) {
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
  const reason =
    reasonIn(`${installer.stderr ?? ''}${installer.stdout ?? ''}`) || String(installer.error ?? '');
  say(
    `Electron could not be fetched (${reason}). ${mendWords[0]}`,
    `Electronを取得できませんでした（${reason}）。${mendWords[1]}`,
  );
  return null;
}
