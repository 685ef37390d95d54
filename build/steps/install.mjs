import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

function lockSum(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether node_modules is what the lock file says: by our stamp, or as npm itself left it after the lock file was written. */
function isInstalled(root) {
  const stamp = join(root, 'node_modules/.naoshi-lock-sum');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockSum(root)) return true;
  const byNpm = statSync(join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  return byNpm !== undefined && byNpm.mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** npm ci empties node_modules before it fills it: through a link, that of another folder. */
function isLinkedElsewhere(root) {
  return lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Installs the packages where they are missing or older than the lock file. False when that failed, which was said. */
export function installPackages(root) {
  if (!isInstalled(root)) {
    if (isLinkedElsewhere(root)) {
      say(
        'node_modules is a link to another folder and does not fit package-lock.json. Installing would empty that folder: install the packages there, or remove the link, then start again.',
        'node_modulesは別のフォルダーへのリンクで、package-lock.jsonと一致しません。インストールするとリンク先が空になるため中止しました。リンク先でパッケージをインストールするか、リンクを削除してから、もう一度実行してください。',
      );
      return false;
    }
    say(
      'installing the packages (npm ci); this takes a minute or two ...',
      'パッケージをインストールしています（npm ci）。1〜2分かかります…',
    );
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      // Nothing of npm's may stand on standard output, which belongs to what is started.
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    });
    if (npm.status !== 0) {
      say(
        'the packages could not be installed: see above. Mend that (usually the network), then start again.',
        'パッケージをインストールできませんでした。上の表示を確認し（多くはネットワークの問題です）、もう一度起動してください。',
      );
      return false;
    }
  }
  writeFileSync(join(root, 'node_modules/.naoshi-lock-sum'), lockSum(root));
  return true;
}
