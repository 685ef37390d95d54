import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages when one of the named ones is not there. All of npm's words go to standard error, so that
 * standard output stays the caller's own.
 * @param {string} root folder of package.json
 * @param {readonly string[]} names packages that the caller is about to use
 * @returns {boolean} whether they are there now
 */
export function ensurePackages(root, names) {
  if (areThere(root, names)) return true;
  const command = existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
  process.stderr.write(`Installing packages (npm ${command}) ...\n`);
  const { status } = spawnSync('npm', [command, '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // npm is a batch file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  return status === 0 && areThere(root, names);
}

function areThere(root, names) {
  return names.every((name) => existsSync(join(root, 'node_modules', name, 'package.json')));
}
