import { BrowserWindow, dialog, type WebPreferences } from 'electron';
import type { Language } from '../../../shared/language';
import type { Log } from '../../log';
import { words } from '../words';
import { deskAddress } from './sender';
import { keepWindowState, readWindowState } from './window-state';

export type DeskWindowParts = {
  /** The one preload file. */
  readonly preload: string;
  readonly stateFile: string;
  readonly language: () => Language;
  readonly log: Log;
};

/** Every one of these is what keeps a page from being more than a page. */
function safePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  };
}

/** A page that crashed or hangs for good has lost nothing: drafts are kept at every keystroke. */
function offerToOpenAgain(window: BrowserWindow, { language, log }: DeskWindowParts): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    log.error({ reason: details.reason, exitCode: details.exitCode }, 'a window stopped');
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    const say = language();
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: words.windowGoneTitle[say],
        detail: words.windowGoneText[say],
        buttons: [words.openAgain[say], words.closeWindow[say]],
      })
      .then(({ response }) => (response === 0 ? window.webContents.reload() : window.destroy()));
  });
}

export function openDeskWindow(parts: DeskWindowParts): BrowserWindow {
  const state = readWindowState(parts.stateFile);
  const isFirst = BrowserWindow.getAllWindows().length === 0;
  const window = new BrowserWindow({
    width: state?.width ?? 1280,
    height: state?.height ?? 860,
    // A second window laid exactly over the first would look like no window.
    ...(state !== null && isFirst ? { x: state.x, y: state.y } : {}),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Naoshi',
    webPreferences: safePreferences(parts.preload),
  });
  if (state?.isMaximized === true && isFirst) window.maximize();
  keepWindowState(window, parts.stateFile);
  offerToOpenAgain(window, parts);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(deskAddress);
  return window;
}
