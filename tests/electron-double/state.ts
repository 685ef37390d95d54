import { EventEmitter } from 'node:events';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

export type Handler = (event: object, ...given: unknown[]) => unknown;
type Details = { readonly mediaTypes: readonly string[]; readonly isMainFrame: boolean };
type Answer = (isAllowed: boolean) => void;

/** What the main process has set. */
export const state = {
  isReady: false as boolean,
  userData: '',
  menu: null as unknown,
  handlers: new Map<string, Handler>(),
  schemes: new Map<string, (request: { url: string; method: string }) => Promise<Response>>(),
  requestPermission: null as
    | ((contents: object, permission: string, answer: Answer, details: Details) => void)
    | null,
  checkPermission: null as
    | ((
        contents: object,
        permission: string,
        origin: string,
        details: { mediaType: string | undefined },
      ) => boolean)
    | null,
  /** Words of the system's dialogs that were shown. */
  said: [] as string[],
};

let context: Promise<BrowserContext> | null = null;

/** Chromium with its files in the profile, so that what the page kept is there after a restart. */
export function openChromium(): Promise<BrowserContext> {
  context ??= chromium.launchPersistentContext(join(state.userData, 'double'), {
    executablePath: process.env.DOUBLE_CHROMIUM ?? '',
    args: [...(process.env.DOUBLE_CHROMIUM_ARGS ?? '').split(' '), '--remote-debugging-port=0'],
    viewport: null,
  });
  return context;
}

/** Whether another process has these files open: Chromium's own lock is a link that names the process. */
export function isChromiumOpenElsewhere(): boolean {
  try {
    const holder = readlinkSync(join(state.userData, 'double/SingletonLock')).split('-').at(-1);
    return process.kill(Number(holder), 0);
  } catch {
    return false;
  }
}

export async function closeChromium(): Promise<void> {
  await (await context)?.close();
}

export const appEvents = new EventEmitter();
