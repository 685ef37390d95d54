import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './say.mjs';

/** What the tests use of the system, and what cannot be shown without it. */
const needed = {
  chromium: 'every test in a browser',
  'fonts-noto-cjk': 'Japanese text in the browser',
  cups: 'printing through a real CUPS',
  'cups-client': 'printing through a real CUPS',
  'cups-filters': 'printing through a real CUPS',
  'cups-ipp-utils': 'printing on virtual IPP printers',
  'poppler-utils': 'reading papers back from their pixels',
  qpdf: 'checking papers as PDF',
  dbus: 'printing on virtual IPP printers',
};

/** Not every release of Debian has it; without it the tests run in chromium itself. */
const quicker = 'chromium-headless-shell';

function isInstalled(name) {
  const query = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
  return query.status === 0 && query.stdout.includes('Status: install ok installed');
}

/** A mirror that does not answer is not waited for: what it would bring is missed by name. */
const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];

function apt(given) {
  const { status } = spawnSync('apt-get', [...patience, ...given], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install(names) {
  return apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** On Debian as root fetches what is missing; elsewhere says what will be skipped for want of it. */
export function installDebianPackages() {
  if (!existsSync('/etc/debian_version')) return;
  const missing = Object.keys(needed).filter((name) => !isInstalled(name));
  const isRoot = process.getuid?.() === 0;
  if (missing.length === 0 && (!isRoot || isInstalled(quicker))) return;
  if (isRoot) {
    say(`installing what the tests need of the system: ${[...missing, quicker].join(' ')} ...`);
    const isUpdated = apt(['update', '-qq']);
    const isWhole = missing.length === 0 || (isUpdated && install(missing));
    // By itself, so that a release without it still gets the others.
    if (!isUpdated || !install([quicker]))
      say(`no ${quicker} here: the browser tests take half as long again.`);
    if (isWhole) return;
    say('apt-get could not install it: see above.');
  }
  for (const name of missing.filter((candidate) => !isInstalled(candidate)))
    say(`${name} is not installed, so this is skipped: ${needed[name]}`);
}
