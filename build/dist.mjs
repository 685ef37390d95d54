import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `Usage: npm run dist -- [--check]

Builds the installers of this system (Windows: NSIS; macOS: DMG; Linux: AppImage and deb) into release/.
Where Electron's binary cannot be had, or with --check, the settings are validated and the app is packed on a folder of
dummy files, listed and checked; nothing that could be installed is made then.
NAOSHI_UPDATE_URL names the update feed of the release.`;

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

const say = (line) => process.stderr.write(`${line}\n`);
if (!existsSync(join(root, 'node_modules'))) {
  say('Installing what is needed (npm ci) ...');
  execFileSync('npm', ['ci'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}
say('Bundling ...');
execFileSync(process.execPath, [join(root, 'build/bundle.mjs')], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});

const { default: config } = await import('./electron-builder.config.mjs');
const { build, Platform } = await import('electron-builder');
const { faultsOfArchive, sizeOfArchive } = await import('./asar-check.mjs');

const electronFolder = join(root, 'node_modules/electron');
const electronVersion = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version;
const hasBinary = existsSync(join(electronFolder, 'path.txt')) && existsSync(join(electronFolder, 'dist'));

/** Enough of a folder for the packer to work on: names it moves and bytes that mean nothing. */
function dummyElectron() {
  const folder = join(root, 'release/dummy-electron');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  for (const name of ['electron', 'LICENSE', 'LICENSES.chromium.html', 'version'])
    writeFileSync(join(folder, name), 'dummy');
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}

function report(archive) {
  const faults = faultsOfArchive(archive);
  const { files, bytes } = sizeOfArchive(archive);
  say(`app.asar: ${files} entries, ${(bytes / 1e6).toFixed(1)} MB`);
  for (const fault of faults) say(`  ${fault}`);
  if (faults.length > 0) process.exit(1);
  say('app.asar holds what it needs and nothing else.');
}

if (hasBinary && !values.check) {
  const made = await build({ config: { ...config, electronVersion }, publish: 'never' });
  for (const path of made) say(path);
} else {
  if (!hasBinary)
    say(
      "Electron's binary is not here, so no installer can be made: checking the settings and the packed app instead.",
    );
  rmSync(join(root, 'release'), { recursive: true, force: true });
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    // Fuses are bits inside the real binary; there is none to set them in.
    config: { ...config, electronVersion, electronDist: dummyElectron(), electronFuses: null },
    publish: 'never',
  });
  report(join(root, 'release/linux-unpacked/resources/app.asar'));
}
