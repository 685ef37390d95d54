import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { type DesktopApp, openSource } from '../../electron-double/launch';

const root = join(import.meta.dirname, '../../..');
const installed = join(root, 'node_modules/electron');

/** Electron's executable by the files its installer leaves; null where it was never fetched. */
export function electronBinary(): string | null {
  const pathFile = join(installed, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(installed, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Starts the built app in real Electron. */
export async function launchReal(binary: string, dataFolder: string): Promise<DesktopApp> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: binary,
    args: [
      root,
      ...(isRoot ? ['--no-sandbox'] : []),
      `--data-folder=${dataFolder}`,
      '--use-fake-device-for-media-stream',
    ],
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  const inMain = <T>(source: string, given: unknown = null) =>
    // The caller names the type of what its own function returns.
    app.evaluate(
      (electron, asked) =>
        new Function('electron', 'given', `return (${asked.source})(electron, given)`)(electron, asked.given),
      { source, given },
    ) as Promise<T>;
  return {
    page,
    inMain,
    async openWindowAt(address) {
      const [opened] = await Promise.all([app.waitForEvent('window'), inMain(openSource, address)]);
      return opened;
    },
    async close() {
      const child = app.process();
      await app.close();
      return child.exitCode;
    },
  };
}
