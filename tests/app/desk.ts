import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** The built program; a folder of one's own lets several people build at once. */
const built = process.env.NAOSHI_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

export type HostOptions = {
  /** Added to the host's environment, such as `CUPS_SERVER`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where its data folder is made; left out, where this machine keeps what is temporary. */
  readonly within?: string;
};

/** The browser host on a data folder of its own. */
export class RunningDesk {
  readonly folder: string;
  #child: ChildProcess | null = null;
  #port = 0;

  constructor(private readonly options: HostOptions) {
    this.folder = mkdtempSync(join(options.within ?? tmpdir(), 'naoshi-app-'));
  }

  /** Answers the address to open, with its single-use code. The port stays the same from the first start on. */
  async start(): Promise<string> {
    const child = this.#spawn();
    this.#child = child;
    const address = await addressOf(child);
    this.#port = Number(new URL(address).port);
    return address;
  }

  /** Another address for another window: a second start on the same folder asks the first for it. */
  async addressForAnotherWindow(): Promise<string> {
    return addressOf(this.#spawn());
  }

  /** It ends by itself too, once nobody has looked at it for a while. */
  isRunning(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #spawn(): ChildProcess {
    const given = ['--data-folder', this.folder, '--port', String(this.#port), '--no-open'];
    return spawn(process.execPath, [join(built, 'main/browser-host.mjs'), ...given], {
      // Without printers of this machine: a test that wants some brings its own.
      env: { ...process.env, CUPS_SERVER: join(this.folder, 'no-cups.sock'), ...this.options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complaints = '';
    child.stderr?.on('data', (part) => {
      complaints += String(part);
    });
    child.stdout?.on('data', (part) => {
      said += String(part);
      const address = /^address (\S+)$/mu.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${complaints}`)));
  });
}

/** A running desk with one window open on it. */
export type DeskAtHand = {
  readonly running: RunningDesk;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Ends the host and starts it again, as after a night; the window opens anew on the same store. */
  readonly restart: () => Promise<void>;
  readonly openWindow: () => Promise<Page>;
};

/** A test clock stamps a key when it is looked at; a scanner is known by the moments at which its keys were pressed. */
function keepTimesOfKeys(): void {
  const pressedAt = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
  document.addEventListener('DOMContentLoaded', () => {
    if (pressedAt !== undefined) Object.defineProperty(Event.prototype, 'timeStamp', pressedAt);
  });
}

type Fixtures = {
  /** Read when the host is started: what it names may itself have been started only before the tests. */
  readonly hostEnvironment: { readonly read: () => Readonly<Record<string, string>> };
  readonly desk: DeskAtHand;
};

/** Every test has a data folder, a port and a browser profile of its own, and fails on whatever the page throws. */
export const test = base.extend<Fixtures>({
  hostEnvironment: [{ read: () => ({}) }, { option: true }],
  desk: async ({ context, page, hostEnvironment }, use) => {
    const running = new RunningDesk({ environment: hostEnvironment.read() });
    const thrown: Error[] = [];
    context.on('weberror', (error) => thrown.push(error.error()));
    await context.addInitScript(keepTimesOfKeys);
    try {
      await page.goto(await running.start());
      await use({
        running,
        context,
        page,
        restart: async () => {
          await running.end();
          await page.goto('about:blank');
          await page.goto(await running.start());
        },
        openWindow: async () => {
          const another = await context.newPage();
          await another.goto(await running.addressForAnotherWindow());
          return another;
        },
      });
    } finally {
      await running.end();
      running.remove();
    }
    if (thrown[0] !== undefined) throw thrown[0];
  },
});
