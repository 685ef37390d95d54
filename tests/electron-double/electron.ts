import { createWindowClass } from './browser-window';
import { cancellable, modelled } from './modelled';
import {
  appEvents,
  closeChromium,
  type Handler,
  isChromiumOpenElsewhere,
  openChromium,
  state,
} from './state';

/**
 * Stands in for the module `electron` where its binary cannot be had: the built main process runs on it unchanged, its
 * windows are pages of a real Chromium. What is not here throws by name instead of doing nothing.
 */

export const app = modelled('app', {
  name: 'Naoshi',
  isPackaged: false,
  on: appEvents.on.bind(appEvents),
  isReady: () => state.isReady,
  whenReady: async () => {
    await openChromium();
    state.isReady = true;
  },
  setPath: (name: 'userData', path: string) => {
    state[name] = path;
  },
  requestSingleInstanceLock: () => !isChromiumOpenElsewhere(),
  enableSandbox: () => undefined,
  getPreferredSystemLanguages: () => ['en-GB'],
  quit: () => {
    const { event, isPrevented } = cancellable();
    appEvents.emit('will-quit', event);
    if (!isPrevented()) app.exit(0);
  },
  exit: (code: number) => {
    void closeChromium().finally(() => process.exit(code));
  },
});

type Scheme = { scheme: string; privileges: { standard?: boolean; secure?: boolean } };

export const protocol = modelled('protocol', {
  registerSchemesAsPrivileged: (announced: Scheme[]) => {
    if (state.isReady) throw new Error('protocol.registerSchemesAsPrivileged: the app is ready already');
    for (const { scheme, privileges } of announced)
      if (scheme !== 'app' || privileges.standard !== true || privileges.secure !== true)
        throw new Error(`electron double: the scheme ${scheme} with these privileges is not modelled`);
  },
  handle: (scheme: string, serve: (request: { url: string; method: string }) => Promise<Response>) => {
    state.schemes.set(scheme, serve);
  },
});

export const ipcMain = modelled('ipcMain', {
  handle: (channel: string, handler: Handler) => {
    if (state.handlers.has(channel)) throw new Error(`ipcMain.handle: a second handler for ${channel}`);
    state.handlers.set(channel, handler);
  },
});

export const session = modelled('session', {
  defaultSession: modelled('session.defaultSession', {
    setPermissionRequestHandler: (handler: typeof state.requestPermission) => {
      state.requestPermission = handler;
    },
    setPermissionCheckHandler: (handler: typeof state.checkPermission) => {
      state.checkPermission = handler;
    },
    setDevicePermissionHandler: () => undefined,
  }),
});

export const safeStorage = modelled('safeStorage', {
  getSelectedStorageBackend: () => 'basic_text',
  isAsyncEncryptionAvailable: async () => true,
});

export const shell = modelled('shell', { openPath: async () => 'there is no program for it' });

export const dialog = modelled('dialog', {
  showErrorBox: (...words: string[]) => {
    state.said.push(...words);
    process.stderr.write(`${words.join('\n')}\n`);
  },
});

export const screen = modelled('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 4000, height: 3000 } }],
});

export const Menu = modelled('Menu', {
  buildFromTemplate: (template: { label: string }[]) => ({ items: template }),
  setApplicationMenu: (menu: unknown) => {
    state.menu = menu;
  },
  getApplicationMenu: () => state.menu,
});

export const BrowserWindow = modelled('BrowserWindow', createWindowClass());

/** Lets a test run a function in the main process, as Playwright's `electronApp.evaluate` does. */
process.on('message', async ({ id, source, given }: { id: number; source: string; given: unknown }) => {
  const electron = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session };
  try {
    const work = new Function('electron', 'given', `return (${source})(electron, given)`);
    process.send?.({ id, value: await work(electron, given) });
  } catch (cause) {
    process.send?.({ id, error: String(cause) });
  }
});
