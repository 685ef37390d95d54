import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newSecret } from './secrets';

const filePattern = /^launch-[\w-]+\.html$/u;

/**
 * Writes the page that leads to the address. The code in the address would stand in the list of processes for every user of
 * the machine if it were an argument; a file can be this user's alone.
 */
function writeRedirect(folder: string, address: string): string {
  const file = join(folder, `launch-${newSecret()}.html`);
  const page = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Naoshi</title><meta http-equiv="refresh" content="0; url=${address}">`;
  writeFileSync(file, page, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return file;
}

/** Takes away the redirects of this and earlier runs; their codes are used or forgotten. */
export function clearRedirects(folder: string): void {
  for (const name of readdirSync(folder))
    if (filePattern.test(name)) rmSync(join(folder, name), { force: true });
}

export type BrowserWindowOptions = {
  readonly browser: string;
  /** The profile's folder for the browser; the browser's own user data lies in it. */
  readonly folder: string;
  /** With its single-use code. */
  readonly address: string;
  readonly withoutSandbox: boolean;
};

/** Opens one window of its own for the desk. The process lives until the last window of this user data folder is closed. */
export function openBrowserWindow(options: BrowserWindowOptions): ChildProcess {
  const { browser, folder, address, withoutSandbox } = options;
  const redirect = writeRedirect(folder, address);
  return spawn(
    browser,
    [
      `--app=${pathToFileURL(redirect).href}`,
      `--user-data-dir=${join(folder, 'user-data')}`,
      '--no-first-run',
      '--no-default-browser-check',
      // A Japanese page in an English browser is not to be translated, and a killed window not to be mourned: it is all there.
      '--disable-features=Translate',
      '--hide-crash-restore-bubble',
      ...(withoutSandbox ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  );
}
