import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';

/** Not the one without a window: it has begun an empty database after a kill, which this one was never seen to do. */
export const browserPath = '/usr/bin/chromium';
/** The longest that a killed browser is waited for: until it has ended it holds its database. */
const lastBreathMilliseconds = 20_000;

/** Being a group of their own, they outlive a test run that is broken off unless they are ended with it. */
const ofThisProcess = new Set<number>();
process.once('exit', () => {
  for (const pid of ofThisProcess) killGroup(pid);
});

/** A browser with a profile that outlives it, so that it can be killed as a power cut would. */
export class MortalBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'naoshi-profile-'));
  #child: ChildProcess | null = null;
  #browser: Browser | null = null;
  readonly #said: string[] = [];

  async open(address: string): Promise<Page> {
    const portFile = join(this.#profile, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    const child = spawn(
      browserPath,
      [
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${this.#profile}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--lang=en-GB',
        '--window-size=1366,768',
        'about:blank',
      ],
      // A group of its own: all of its processes die in the same moment.
      { stdio: 'ignore', detached: true },
    );
    this.#child = child;
    if (child.pid !== undefined) ofThisProcess.add(child.pid);
    while (!existsSync(portFile) || !readFileSync(portFile, 'utf8').includes('/')) {
      if (child.signalCode !== null || child.exitCode !== null) throw new Error('The browser has ended.');
      await pause(20);
    }
    const [port] = readFileSync(portFile, 'utf8').split('\n');
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = this.#browser.contexts();
    const page = context?.pages()[0];
    if (page === undefined) throw new Error('The browser opened no window.');
    return this.#lookAt(page, address);
  }

  isRunning(): boolean {
    return this.#child !== null;
  }

  /** As a person does whose desk says that its program has ended. The browser stays, with an empty window. */
  async closeWindows(): Promise<Page> {
    const [context] = this.#browser?.contexts() ?? [];
    if (context === undefined) throw new Error('The browser is not open.');
    const old = context.pages();
    const empty = await context.newPage();
    for (const page of old) await page.close();
    return empty;
  }

  async openInstead(address: string): Promise<Page> {
    return this.#lookAt(await this.closeWindows(), address);
  }

  async #lookAt(page: Page, address: string): Promise<Page> {
    this.#said.length = 0;
    page.on('console', (message) => this.#said.push(message.text()));
    page.on('pageerror', (error) => this.#said.push(String(error)));
    page.on('requestfailed', (request) =>
      this.#said.push(`${request.url()}: ${request.failure()?.errorText}`),
    );
    await page.goto(address);
    return page;
  }

  /** Where it keeps the databases of pages, once it has some; of one origin here. */
  databaseFolder(): string {
    const databases = join(this.#profile, 'Default/IndexedDB');
    const [own] = readdirSync(databases).filter((name) => name.endsWith('.indexeddb.leveldb'));
    if (own === undefined) throw new Error('The browser has kept no database.');
    return join(databases, own);
  }

  /** Where the page is, the words on it and what it complained of; null where there is none. */
  async lookedLike(): Promise<string | null> {
    const page = this.#browser?.contexts()[0]?.pages().at(-1);
    if (page === undefined) return null;
    const words = await page.locator('body').innerText({ timeout: 2000 }).catch(String);
    return [page.url(), words, ...this.#said].join('\n');
  }

  /** SIGKILL: nothing can be finished, flushed or said. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null) return;
    const isOver = child.signalCode !== null || child.exitCode !== null;
    const ended = isOver ? null : once(child, 'exit');
    killGroup(child.pid);
    if (child.pid !== undefined) ofThisProcess.delete(child.pid);
    await ended;
    await this.#browser?.close().catch(() => undefined);
    this.#browser = null;
    // What was started may be a script, and the browser its child.
    for (const since = Date.now(); isAnyAlive(child.pid); await pause(10))
      if (Date.now() - since > lastBreathMilliseconds) throw new Error('A killed browser does not end.');
    rmSync(join(this.#profile, 'SingletonLock'), { force: true });
  }

  remove(): void {
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Whether a process of the group is left that has not ended; one that nobody has asked after yet holds nothing any more. */
function isAnyAlive(group: number | undefined): boolean {
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/u.test(name)) return false;
    try {
      // Behind the name in brackets: state, parent, group.
      const [state, , own] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ');
      return Number(own) === group && state !== 'Z' && state !== 'X';
    } catch {
      return false;
    }
  });
}
