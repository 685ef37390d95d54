import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

const sources = [
  'shared',
  'electron',
  'renderer',
  'build/vite',
  'build/fonts',
  'build/bundle.mjs',
  'package-lock.json',
];

function newestUnder(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time tells of files taken away.
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestUnder(join(path, name))),
    found.mtimeMs,
  );
}

/** Bundles the program where dist/ is missing or older than a source. False when that failed, which was said. */
export function bundleWhenStale(root) {
  const built = statSync(join(root, 'dist/.built'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => newestUnder(join(root, source)) <= built)) return true;
  say('building the program ...', 'プログラムをビルドしています…');
  const bundle = spawnSync(process.execPath, [join(root, 'build/bundle.mjs')], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (bundle.status === 0) return true;
  say('the program could not be built: see above.', 'ビルドに失敗しました。上の表示を確認してください。');
  return false;
}
