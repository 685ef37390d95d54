import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The built program. */
const built = process.env.NAOSHI_DIST ?? join(root, 'dist');

/** The running desktop app, real or on the double. */
export type DesktopApp = {
  readonly page: Page;
  /** Runs a function, given as text, in the main process; it gets the module `electron` and one value that JSON can carry. */
  readonly inMain: <T>(work: string, given?: unknown) => Promise<T>;
  /** Opens a window that has the desk's preload and shows another address; resolves to its page. */
  readonly openWindowAt: (address: string) => Promise<Page>;
  /** Ends it as a person would; resolves to the exit code. */
  readonly close: () => Promise<number | null>;
};

/** A window with the preferences of the first one. */
export const openSource = `async ({ BrowserWindow }, address) => {
  const [first] = BrowserWindow.getAllWindows();
  const { preload, sandbox, contextIsolation, nodeIntegration } = first.webContents.getLastWebPreferences();
  const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox, contextIsolation, nodeIntegration } });
  await window.loadURL(address);
}`;

/** Bundles the double and writes the hook that puts it in the place of `electron`. */
export async function buildDouble(): Promise<string> {
  const outDir = join(root, 'dist/tests/electron-double');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'electron.ts'),
      outDir,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'electron.mjs' } },
    },
    ssr: { noExternal: true, external: ['@playwright/test'], target: 'node' },
  });
  const hook = `const double = new URL('electron.mjs', import.meta.url).href;
export const resolve = (name, context, next) => name === 'electron' ? { url: double, shortCircuit: true } : next(name, context);`;
  writeFileSync(join(outDir, 'hook.mjs'), hook);
  const register = join(outDir, 'register.mjs');
  writeFileSync(
    register,
    `import { register } from 'node:module';\nregister(new URL('hook.mjs', import.meta.url));\n`,
  );
  return register;
}

export type DoubleOptions = {
  readonly register: string;
  readonly dataFolder: string;
  readonly executablePath: string;
  readonly args: readonly string[];
};

type Message = {
  readonly id?: number;
  readonly loaded?: string;
  readonly value?: unknown;
  readonly error?: string;
};

/** Starts the built main process on the double and attaches to its Chromium. */
export async function launchDouble(options: DoubleOptions): Promise<DesktopApp> {
  const { register, dataFolder, executablePath, args } = options;
  const child = fork(join(built, 'main/main.mjs'), [`--data-folder=${dataFolder}`], {
    execArgv: ['--import', register],
    env: { ...process.env, DOUBLE_CHROMIUM: executablePath, DOUBLE_CHROMIUM_ARGS: args.join(' ') },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  const waiting = new Map<number, (message: Message) => void>();
  let lastId = 0;
  const loaded = new Promise<void>((resolve) => {
    child.on('message', (message: Message) => {
      if (message.loaded !== undefined) resolve();
      else if (message.id !== undefined) waiting.get(message.id)?.(message);
    });
  });
  const early = ended.then((code) => {
    throw new Error(`the main process ended before its window was there (exit code ${code})`);
  });
  await Promise.race([loaded, early]);
  early.catch(() => undefined);

  const portFile = join(dataFolder, 'electron/double/DevToolsActivePort');
  const port = readFileSync(portFile, 'utf8').split('\n')[0];
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser
    .contexts()[0]
    ?.pages()
    .find((candidate) => candidate.url().startsWith('https://desk'));
  if (page === undefined) throw new Error('the window has no page');
  const context = page.context();

  const inMain = <T>(source: string, given: unknown = null) =>
    new Promise<T>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ({ value, error }) =>
        // The caller names the type of what its own function returns.
        error === undefined ? resolve(value as T) : reject(new Error(error)),
      );
      child.send({ id, source, given });
    });

  return {
    page,
    inMain,
    async openWindowAt(address) {
      const [opened] = await Promise.all([context.waitForEvent('page'), inMain(openSource, address)]);
      return opened;
    },
    async close() {
      if (child.exitCode === null && child.connected)
        child.send({ id: 0, source: '({ app }) => app.quit()' });
      const code = await ended;
      await browser.close();
      return code;
    },
  };
}
