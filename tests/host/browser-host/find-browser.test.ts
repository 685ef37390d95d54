import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { browserCandidates, findBrowser, hasDisplay } from '../../../electron/host/browser/find-browser';
import { readOptions } from '../../../electron/host/browser/options';

async function aFolderWith(...names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-browsers-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of names) {
    await writeFile(join(folder, name), '');
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

describe('the browser for the desk', () => {
  it.skipIf(process.platform !== 'linux')(
    'is the first on the path of Chrome, Chromium and Edge',
    async () => {
      const some = await aFolderWith('chromium', 'microsoft-edge');
      const better = await aFolderWith('google-chrome');
      expect(findBrowser('linux', { PATH: some })).toBe(join(some, 'chromium'));
      expect(findBrowser('linux', { PATH: `${some}:${better}` })).toBe(join(better, 'google-chrome'));
    },
  );

  it('is none where none is installed, or where the file cannot be run', async () => {
    const folder = await aFolderWith('chromium');
    await chmod(join(folder, 'chromium'), 0o644);
    expect(findBrowser('linux', { PATH: folder })).toBeNull();
    expect(findBrowser('linux', { PATH: '' })).toBeNull();
    expect(findBrowser('linux', {})).toBeNull();
  });

  it('is the one that NAOSHI_BROWSER names, and then no other', async () => {
    const folder = await aFolderWith('chromium', 'vivaldi');
    expect(findBrowser('linux', { PATH: folder, NAOSHI_BROWSER: join(folder, 'vivaldi') })).toBe(
      join(folder, 'vivaldi'),
    );
    expect(findBrowser('linux', { PATH: folder, NAOSHI_BROWSER: join(folder, 'gone') })).toBeNull();
  });

  it('is looked for where macOS and Windows install it', () => {
    expect(browserCandidates('darwin', { HOME: '/Users/mori' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows = browserCandidates('win32', {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    });
    expect(windows[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(windows).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe('a window', () => {
  it('can be opened on Linux only where there is a screen', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});

describe('the options of the browser host', () => {
  it('are the fixed port and a window unless asked otherwise', () => {
    expect(readOptions([])).toEqual({ dataFolder: undefined, port: 47_613, opensWindow: true });
    expect(readOptions(['--data-folder', '/d', '--port=0', '--no-open'])).toEqual({
      dataFolder: '/d',
      port: 0,
      opensWindow: false,
    });
  });

  it.each([
    [['--port', '65536']],
    [['--port', '-1']],
    [['--port', 'x']],
    [['--port', '1.5']],
    [['--unknown']],
    [['extra']],
  ])('are refused as %j', (given) => {
    expect(readOptions(given)).toBeNull();
  });
});
