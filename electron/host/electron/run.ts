import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, session } from 'electron';
import type { Language } from '../../../shared/language';
import { openServices } from '../../open-services';
import { dataFolder, openProfile, type Profile } from '../../profile/data-folder';
import { type Holder, takeLock } from '../../profile/lock';
import type { BuiltFiles } from '../built-files';
import { terminalLanguage, words } from '../words';
import { stopOnBrokenInvariant } from './crash';
import { openDeskWindow } from './desk-window';
import { allowCameraAndCopying, lockDownPages } from './lock-down';
import { chosenMailProgram } from './mail-program';
import { setMenu } from './menu';
import { announceScheme, servePage } from './page-protocol';
import { systemSealer } from './safe-secrets';
import { lookForUpdate } from './updates';
import { wireCalls } from './wire-calls';

function askedFolder(): string {
  // Electron's and Chromium's own switches stand among ours.
  const { values } = parseArgs({
    args: process.argv.slice(1),
    options: { 'data-folder': { type: 'string' } },
    strict: false,
  });
  const asked = values['data-folder'];
  return dataFolder(typeof asked === 'string' ? asked : undefined, process.env);
}

function systemLanguage(): Language {
  return app.getPreferredSystemLanguages()[0]?.toLowerCase().startsWith('ja') === true ? 'ja' : 'en';
}

function openWritableProfile(folder: string): Profile | null {
  try {
    return openProfile(folder);
  } catch (cause) {
    dialog.showErrorBox(
      'Naoshi',
      `${words.folderNotWritable[terminalLanguage(process.env)]}\n${folder}\n${String(cause)}`,
    );
    return null;
  }
}

/** A second start of the same host brought the first one's window up already; of the other host it must be told. */
function sayHeld(holder: Holder): void {
  const say = systemLanguage();
  if (holder.host === 'electron') process.stderr.write(`${words.alreadyOpen[say]} ${holder.pid}\n`);
  else dialog.showErrorBox('Naoshi', `${words.heldByBrowser[say]} ${holder.pid}`);
}

function bringToFront(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Runs the desktop app: one process on a profile, windows until the last is closed. */
export async function runElectronHost(built: BuiltFiles): Promise<void> {
  announceScheme();
  const folder = askedFolder();
  const profile = openWritableProfile(folder);
  if (profile === null) return app.exit(1);
  // Before anything asks for it: Electron's own lock and its IndexedDB lie there.
  app.setPath('userData', profile.electron);
  if (!app.requestSingleInstanceLock()) return app.exit(3);
  app.enableSandbox();

  const outcome = await takeLock(profile.lock, 'electron');
  await app.whenReady();
  if (!outcome.taken) {
    sayHeld(outcome.holder);
    return app.exit(3);
  }

  let language = systemLanguage();
  const openWindow = () =>
    openDeskWindow({
      preload: built.preload,
      stateFile: join(profile.electron, 'window.json'),
      language: () => language,
      log: services.log,
    });
  const services = await openServices({
    profile,
    host: 'electron',
    fontFolder: built.fonts,
    keepingThread: built.keepingThread,
    readingThread: built.readingThread,
    wasmFolder: built.wasm,
    sealer: systemSealer,
    mailProgram: chosenMailProgram,
    onLanguage: (chosen) => {
      language = chosen;
      setMenu(language, openWindow);
    },
  });
  const { dispatch, noticeBoard, log, close } = services;
  stopOnBrokenInvariant(log, profile.log, () => language);
  lockDownPages(log);
  outcome.lock.onSummons(async () => {
    bringToFront();
    return '';
  });
  app.on('second-instance', bringToFront);
  app.on('window-all-closed', () => app.quit());
  endWell(async () => {
    await close();
    outcome.lock.release();
  });

  allowCameraAndCopying(session.defaultSession, log);
  servePage(built.page);
  wireCalls(dispatch, noticeBoard, log);
  setMenu(language, openWindow);
  openWindow();
  log.info({ host: 'electron' }, 'open');
  await lookForUpdate(log);
}

/** Holds the end back until everything that was asked for is on disk. */
function endWell(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
