import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { cancellable, modelled } from './modelled';
import { fromBrowser, openPage, type PageEvents } from './page-target';
import { appEvents, openChromium, state } from './state';

type Preferences = {
  readonly preload: string;
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
};
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };
type Opened = Awaited<ReturnType<typeof openPage>>;

function createContents(preferences: Preferences, opened: Promise<Opened>) {
  const emitter = new EventEmitter();
  let page: Opened['page'] | null = null;
  let onOpen: OpenHandler = () => ({ action: 'allow' });
  void opened.then((target) => {
    page = target.page;
  });
  const contents = modelled('webContents', {
    on: emitter.on.bind(emitter),
    emit: emitter.emit.bind(emitter),
    getURL: () => fromBrowser(page?.url() ?? ''),
    getLastWebPreferences: () => preferences,
    send: (channel: string, value: unknown) => void opened.then(({ send }) => send(channel, value)),
    setWindowOpenHandler: (handler: OpenHandler) => {
      onOpen = handler;
    },
  });
  return { contents, mayOpen: (url: string) => onOpen({ url }).action === 'allow' };
}

type Contents = ReturnType<typeof createContents>;

/** The window's side of what its page does. */
function eventsFor({ contents, mayOpen }: Contents): PageEvents {
  return {
    opening: mayOpen,
    async invoked(channel, given, frame) {
      const handler = state.handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      const parent = frame.isMain ? null : modelled('parent frame', { url: contents.getURL() });
      const senderFrame = modelled('senderFrame', { url: frame.url, parent });
      return handler(modelled('event', { sender: contents, senderFrame }), ...given);
    },
    navigating(url, isMainFrame) {
      const { event, isPrevented } = cancellable({ url, isMainFrame });
      contents.emit('will-frame-navigate', event);
      return !isPrevented();
    },
    async permissionAsked({ permission, mediaTypes, isMainFrame }) {
      const { checkPermission, requestPermission } = state;
      const kinds = permission === 'media' ? mediaTypes : [undefined];
      const origin = new URL(contents.getURL());
      // Electron's own answer where nobody set a handler is yes.
      const isHeld = (mediaType: string | undefined) =>
        checkPermission?.(contents, permission, `${origin.protocol}//${origin.host}/`, { mediaType }) ?? true;
      if (permission === 'media' && !kinds.every(isHeld)) return false;
      if (requestPermission === null) return true;
      return new Promise((answer) =>
        requestPermission(contents, permission, answer, { mediaTypes, isMainFrame }),
      );
    },
    async served(url, method) {
      const serve = state.schemes.get(new URL(url).protocol.slice(0, -1));
      return serve === undefined ? null : serve({ url, method });
    },
  };
}

/** `BrowserWindow` over pages of the one Chromium. */
export function createWindowClass() {
  const windows: object[] = [];

  return class BrowserWindow extends EventEmitter {
    static getAllWindows = () => [...windows];
    readonly webContents: Contents['contents'];
    readonly #opened: Promise<Opened>;

    constructor(options: { readonly webPreferences: Preferences }) {
      super();
      if (!state.isReady) throw new Error('new BrowserWindow before the app is ready');
      const preferences: Required<Preferences> = {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        ...options.webPreferences,
      };
      if (!preferences.sandbox || !preferences.contextIsolation || preferences.nodeIntegration)
        throw new Error('electron double: a window that is not isolated is not modelled');
      let settle: (opened: Opened) => void = () => undefined;
      this.#opened = new Promise((resolve) => {
        settle = resolve;
      });
      const made = createContents(preferences, this.#opened);
      this.webContents = made.contents;
      const window = modelled('BrowserWindow', this);
      windows.push(window);
      appEvents.emit('web-contents-created', {}, this.webContents);
      void openChromium()
        .then((context) => openPage(context, readFileSync(preferences.preload, 'utf8'), eventsFor(made)))
        .then((opened) => {
          settle(opened);
          opened.page.on('close', () => this.#gone(window));
        });
      // biome-ignore lint/correctness/noConstructorReturn: what is not modelled of a window throws by name too.
      return window;
    }

    #gone(window: object): void {
      this.isDestroyed = () => true;
      this.emit('close');
      windows.splice(windows.indexOf(window), 1);
      this.emit('closed');
      if (windows.length === 0) appEvents.emit('window-all-closed');
    }

    isDestroyed = () => false;
    isMinimized = () => false;
    isMaximized = () => false;
    getNormalBounds = () => ({ x: 0, y: 0, width: 1280, height: 860 });
    show = () => undefined;
    focus = () => undefined;
    close = () => void this.#opened.then(({ page }) => page.close());
    destroy = this.close;
    loadURL = async (url: string) => {
      await (await this.#opened).load(url);
      this.emit('ready-to-show');
      process.send?.({ loaded: url });
    };
  };
}
