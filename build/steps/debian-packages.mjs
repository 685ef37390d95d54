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

function isInstalled(name) {
  const query = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
  return query.status === 0 && query.stdout.includes('Status: install ok installed');
}

function apt(given) {
  const { status } = spawnSync('apt-get', given, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** On Debian as root fetches what is missing; elsewhere says what will be skipped for want of it. */
export function installDebianPackages() {
  if (!existsSync('/etc/debian_version')) return;
  const missing = Object.keys(needed).filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0) {
    say(`installing what the tests need of the system: ${missing.join(' ')} ...`);
    if (apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]))
      return;
    say('apt-get could not install it: see above.');
  }
  for (const name of missing.filter((candidate) => !isInstalled(candidate)))
    say(`${name} is not installed, so this is skipped: ${needed[name]}`);
}
