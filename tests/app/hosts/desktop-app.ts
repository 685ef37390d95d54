import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { buildDouble, type DesktopApp, launchDouble } from '../../electron-double/launch';
import { electronBinary, launchReal } from './real-electron';

export { expect } from '@playwright/test';
export type { DesktopApp };

/** On what the built main process and preload run. */
export type Ground = 'the double' | 'real Electron';

/** The hook that puts the double in the place of Electron, bundled once for a worker. */
export const test = base.extend<object, { readonly register: string }>({
  register: [async ({}, use) => use(await buildDouble()), { scope: 'worker' }],
});

export type OpenDesktop = { readonly app: DesktopApp; readonly dataFolder: string };

/** One desktop app for all tests of a group: starting it takes longer than most of them. */
export function openDesktop(ground: Ground): () => OpenDesktop {
  let opened: OpenDesktop | null = null;

  test.beforeAll(async ({ register, launchOptions }) => {
    const binary = electronBinary();
    const isMissing = ground === 'real Electron' && binary === null;
    test.skip(isMissing && process.env.REQUIRE_ELECTRON !== '1', "Electron's binary is not on this machine");
    if (isMissing) throw new Error("REQUIRE_ELECTRON=1, and Electron's binary is not on this machine");
    const dataFolder = mkdtempSync(join(tmpdir(), 'naoshi-desktop-'));
    const { executablePath = '', args = [] } = launchOptions;
    const app =
      ground === 'real Electron' && binary !== null
        ? await launchReal(binary, dataFolder)
        : await launchDouble({ register, dataFolder, executablePath, args });
    opened = { app, dataFolder };
  });

  test.afterAll(async () => {
    if (opened === null) return;
    await opened.app.close();
    rmSync(opened.dataFolder, { recursive: true, force: true });
  });

  return () => {
    if (opened === null) throw new Error('the app was not opened');
    return opened;
  };
}
