import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import type { Ledger } from '../../shared/contract/calls';

/** Where a shop's files live on this machine. Every folder in it is this user's alone. */
export type Profile = {
  readonly folder: string;
  /** Folder of a ledger's journal, its photos beside it. */
  readonly journal: (ledger: Ledger) => string;
  readonly printing: string;
  /** Server, drafts and records of email. */
  readonly mail: string;
  /** Account and purchases of labels. */
  readonly fedex: string;
  /** Electron's own files, its IndexedDB among them. */
  readonly electron: string;
  /** The browser host's user data folder, likewise. */
  readonly browser: string;
  readonly log: string;
  readonly lock: string;
};

/**
 * The folder asked for (`--data-folder`), else `NAOSHI_HOME`, else the place the operating system has for an application's
 * own files.
 */
export function dataFolder(asked: string | undefined, environment: NodeJS.ProcessEnv): string {
  return resolve(asked ?? environment.NAOSHI_HOME ?? envPaths('Naoshi', { suffix: '' }).data);
}

/** Makes what is missing of the profile. Throws where the folder cannot be written. */
export function openProfile(folder: string): Profile {
  const profile: Profile = {
    folder,
    journal: (ledger) => (ledger === 'shop' ? join(folder, 'journal') : join(folder, 'sample', 'journal')),
    printing: join(folder, 'printing'),
    mail: join(folder, 'mail'),
    fedex: join(folder, 'fedex'),
    electron: join(folder, 'electron'),
    browser: join(folder, 'browser'),
    log: join(folder, 'log'),
    lock: join(folder, 'lock'),
  };
  const folders = [profile.journal('shop'), profile.journal('sample'), profile.printing, profile.electron];
  const own = [profile.mail, profile.fedex, profile.browser, profile.log, profile.lock];
  for (const path of [folder, ...folders, ...own]) mkdirSync(path, { recursive: true, mode: 0o700 });
  return profile;
}
