import { execFile } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

const run = promisify(execFile);
const build = new URL('../../../build/', import.meta.url);

/** The scripts of build/ are plain JavaScript, as node alone must run them. */
const { installPackages }: { installPackages: (root: string) => boolean } = await import(
  new URL('steps/install.mjs', build).href
);
const { bundleWhenStale }: { bundleWhenStale: (root: string) => boolean } = await import(
  new URL('steps/bundle-when-stale.mjs', build).href
);
const {
  fetchElectron,
  findElectron,
}: { fetchElectron: (root: string) => string | null; findElectron: (root: string) => string | null } =
  await import(new URL('steps/electron-binary.mjs', build).href);

afterEach(() => vi.unstubAllEnvs());

/** What is said goes to standard error; here it is kept. */
function heard(): () => string {
  let said = '';
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  onTestFinished(() => write.mockRestore());
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  return () => said;
}

/** A clone with a lock file, and programs of the test's own that write down that they ran. */
function aClone(): {
  readonly root: string;
  readonly ran: () => readonly string[];
  readonly script: (path: string, lines: string) => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'naoshi-clone-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3}');
  writeFileSync(join(root, 'ran'), '');
  return {
    root,
    ran: () => readFileSync(join(root, 'ran'), 'utf8').split('\n').filter(Boolean),
    script(path, lines) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), lines.replaceAll('ROOT', root));
      chmodSync(join(root, path), 0o755);
    },
  };
}

describe.skipIf(process.platform === 'win32')('installing', () => {
  function withNpm(outcome: string) {
    const clone = aClone();
    clone.script('bin/npm', `#!/bin/sh\necho "npm $1" >> ROOT/ran\n${outcome}\n`);
    vi.stubEnv('PATH', `${join(clone.root, 'bin')}${delimiter}${process.env.PATH ?? ''}`);
    return clone;
  }

  it('runs npm ci where nothing is installed, and not again', () => {
    heard();
    const { root, ran } = withNpm('mkdir -p ROOT/node_modules');
    expect(installPackages(root)).toBe(true);
    expect(installPackages(root)).toBe(true);
    expect(ran()).toEqual(['npm ci']);
  });

  it('runs npm ci again when the lock file has changed', () => {
    heard();
    const { root, ran } = withNpm('mkdir -p ROOT/node_modules');
    installPackages(root);
    appendFileSync(join(root, 'package-lock.json'), '\n');
    expect(installPackages(root)).toBe(true);
    expect(ran()).toEqual(['npm ci', 'npm ci']);
  });

  it('takes what npm itself installed after the lock file was written', () => {
    const { root, ran } = withNpm('exit 1');
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
    expect(installPackages(root)).toBe(true);
    expect(ran()).toEqual([]);
  });

  it('says so when it fails, and leaves it to be done again', () => {
    const said = heard();
    const { root, ran } = withNpm('mkdir -p ROOT/node_modules; exit 1');
    expect(installPackages(root)).toBe(false);
    expect(said()).toContain('could not be installed');
    expect(installPackages(root)).toBe(false);
    expect(ran()).toEqual(['npm ci', 'npm ci']);
  });

  it('leaves a folder alone to which node_modules only links, and says what to do', () => {
    const said = heard();
    const { root, ran } = withNpm('rm -rf ROOT/elsewhere/*');
    mkdirSync(join(root, 'elsewhere/react'), { recursive: true });
    symlinkSync(join(root, 'elsewhere'), join(root, 'node_modules'));
    expect(installPackages(root)).toBe(false);
    expect(ran()).toEqual([]);
    expect(existsSync(join(root, 'elsewhere/react'))).toBe(true);
    expect(said()).toContain('node_modules is a link');
    expect(said()).toContain('remove the link');
  });

  it('takes packages behind a link that are what the lock file says', () => {
    const { root, ran } = withNpm('exit 1');
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/.package-lock.json'), '{}');
    symlinkSync(join(root, 'elsewhere'), join(root, 'node_modules'));
    expect(installPackages(root)).toBe(true);
    expect(ran()).toEqual([]);
  });
});

describe('bundling', () => {
  function withSources() {
    const clone = aClone();
    for (const folder of ['shared', 'electron', 'renderer', 'build/vite', 'build/fonts'])
      mkdirSync(join(clone.root, folder), { recursive: true });
    writeFileSync(join(clone.root, 'shared/money.ts'), '');
    clone.script(
      'build/bundle.mjs',
      `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('ROOT/ran', 'bundle\\n');
mkdirSync('ROOT/dist', { recursive: true });
writeFileSync('ROOT/dist/.built', '');
process.exitCode = Number(process.env.BUNDLE_EXIT ?? 0);`,
    );
    return clone;
  }

  const later = (seconds: number) => performance.timeOrigin / 1000 + performance.now() / 1000 + seconds;

  it('is done once, and again when a source is newer', () => {
    heard();
    const { root, ran } = withSources();
    expect(bundleWhenStale(root)).toBe(true);
    utimesSync(join(root, 'dist/.built'), later(10), later(10));
    expect(bundleWhenStale(root)).toBe(true);
    expect(ran()).toEqual(['bundle']);
    utimesSync(join(root, 'shared/money.ts'), later(20), later(20));
    expect(bundleWhenStale(root)).toBe(true);
    expect(ran()).toEqual(['bundle', 'bundle']);
  });

  it('that fails is said', () => {
    const said = heard();
    const { root } = withSources();
    vi.stubEnv('BUNDLE_EXIT', '1');
    expect(bundleWhenStale(root)).toBe(false);
    expect(said()).toContain('could not be built');
  });
});

describe("Electron's program", () => {
  function withInstaller(lines: string) {
    const clone = aClone();
    clone.script('node_modules/electron/package.json', '{"version":"45.4.1"}');
    clone.script(
      'node_modules/electron/install.js',
      `require('fs').appendFileSync('ROOT/ran', 'install\\n');\n${lines}`,
    );
    return clone;
  }

  const good = `const fs = require('fs');
fs.mkdirSync('ROOT/node_modules/electron/dist');
fs.writeFileSync('ROOT/node_modules/electron/dist/electron', '');
fs.writeFileSync('ROOT/node_modules/electron/path.txt', 'electron');`;

  it('is fetched where it is absent, and found by its files from then on', () => {
    heard();
    const { root } = withInstaller(good);
    expect(findElectron(root)).toBeNull();
    const binary = join(root, 'node_modules/electron/dist/electron');
    expect(fetchElectron(root)).toBe(binary);
    expect(findElectron(root)).toBe(binary);
  });

  it('is not found by a path file alone', () => {
    const { root, script } = withInstaller(good);
    script('node_modules/electron/path.txt', 'electron');
    expect(findElectron(root)).toBeNull();
  });

  it('that cannot be fetched is told in one line with the reason and what to do, and is not fetched at the next start', () => {
    const said = heard();
    const { root, ran } = withInstaller(
      `console.error('TypeError: fetch failed\\n  cause: Error: getaddrinfo ENOTFOUND github.com');process.exit(1);`,
    );
    expect(fetchElectron(root)).toBeNull();
    const line = said()
      .split('\n')
      .find((candidate) => candidate.includes('could not be fetched'));
    expect(line).toContain('ENOTFOUND github.com');
    expect(line).toContain('node node_modules/electron/install.js');
    expect(fetchElectron(root)).toBeNull();
    expect(ran()).toEqual(['install']);
  });

  it('is tried for again once another version is wanted', () => {
    heard();
    const { root, ran, script } = withInstaller('process.exit(1);');
    fetchElectron(root);
    script('node_modules/electron/package.json', '{"version":"46.0.0"}');
    fetchElectron(root);
    expect(ran()).toEqual(['install', 'install']);
  });

  it('says that its downloader wants a newer node, where this one is older', () => {
    const said = heard();
    fetchElectron(withInstaller('process.exit(1);').root);
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    expect(said().includes('22.12')).toBe(major < 22 || (major === 22 && minor < 12));
  });
});

describe('npm start', () => {
  it.each(['--browser', '--data-folder', '--port', '--no-open'])('explains %s', async (option) => {
    const { stdout } = await run(process.execPath, [new URL('start.mjs', build).pathname, '--help']);
    expect(stdout).toContain(option);
  });

  it('refuses an option it does not know, with the words of its help', async () => {
    const refused = run(process.execPath, [new URL('start.mjs', build).pathname, '--brwoser']);
    await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('--browser') });
  });
});
