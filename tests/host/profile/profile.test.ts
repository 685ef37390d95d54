import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dataFolder, openProfile } from '../../../electron/profile/data-folder';
import { openHostMarker } from '../../../electron/profile/host-marker';

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-profile-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('the data folder', () => {
  it('is the one asked for, before NAOSHI_HOME, before the place the system has for it', () => {
    expect(dataFolder('/asked', { NAOSHI_HOME: '/home' })).toBe(resolve('/asked'));
    expect(dataFolder(undefined, { NAOSHI_HOME: '/home' })).toBe(resolve('/home'));
    expect(dataFolder(undefined, {})).toContain('Naoshi');
    expect(dataFolder(undefined, {}).startsWith(homedir())).toBe(true);
  });

  it('keeps the sample shop in a journal folder of its own', async () => {
    const profile = openProfile(await aFolder());
    expect(profile.journal('shop')).not.toBe(profile.journal('sample'));
    expect((await stat(profile.journal('sample'))).isDirectory()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')("is this user's alone", async () => {
    const folder = join(await aFolder(), 'new');
    const profile = openProfile(folder);
    for (const path of [folder, profile.journal('shop'), profile.browser, profile.lock])
      expect((await stat(path)).mode & 0o077).toBe(0);
  });
});

describe('the marker of the host', () => {
  it('says nothing on a new profile, whichever host opens it', async () => {
    const folder = await aFolder();
    expect(openHostMarker(folder, 'electron').usedBefore()).toBeNull();
    expect(openHostMarker(folder, 'browser').usedBefore()).toBeNull();
  });

  it('names the other host from its first case on, and not before', async () => {
    const folder = await aFolder();
    const electron = openHostMarker(folder, 'electron');
    expect(openHostMarker(folder, 'browser').usedBefore()).toBeNull();
    electron.recordWork();
    expect(openHostMarker(folder, 'browser').usedBefore()).toBe('electron');
    expect(openHostMarker(folder, 'electron').usedBefore()).toBeNull();
  });

  it('stays until this host has newer work, and then speaks in the other one', async () => {
    const folder = await aFolder();
    openHostMarker(folder, 'electron').recordWork();
    const browser = openHostMarker(folder, 'browser');
    expect(browser.usedBefore()).toBe('electron');
    expect(openHostMarker(folder, 'browser').usedBefore()).toBe('electron');
    browser.recordWork();
    expect(browser.usedBefore()).toBeNull();
    expect(openHostMarker(folder, 'electron').usedBefore()).toBe('browser');
  });

  it.each(['', '{"host":', '{"host":"phone"}', '[]'])(
    'takes a file that says "%s" for none',
    async (text) => {
      const folder = await aFolder();
      await writeFile(join(folder, 'host.json'), text);
      expect(openHostMarker(folder, 'browser').usedBefore()).toBeNull();
    },
  );
});
