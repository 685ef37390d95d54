import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Log } from '../../log';

/** The feed is written into a packaged app by the release; an app without one never asks anybody anything. */
function hasFeed(): boolean {
  return app.isPackaged && existsSync(join(process.resourcesPath, 'app-update.yml'));
}

/** Looks for a newer release, which is installed when the app ends. Without a feed or a network nothing happens. */
export async function lookForUpdate(log: Log): Promise<void> {
  if (!hasFeed()) return;
  try {
    const { autoUpdater } = (await import('electron-updater')).default;
    autoUpdater.logger = {
      info: (message: unknown) => log.info({ update: String(message) }, 'updater'),
      warn: (message: unknown) => log.warn({ update: String(message) }, 'updater'),
      error: (message: unknown) => log.warn({ update: String(message) }, 'updater'),
    };
    await autoUpdater.checkForUpdatesAndNotify();
  } catch (cause) {
    log.warn({ err: cause }, 'no update could be looked for');
  }
}
