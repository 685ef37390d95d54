import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { type DeskServer, openDeskServer } from '../../../electron/host/browser/desk-server';
import { createLaunchCodes, newSecret } from '../../../electron/host/browser/secrets';
import { createNoticeBoard, type NoticeBoard } from '../../../electron/host/notice-board';
import { createDispatch } from '../../../electron/host/serve';
import type { Services } from '../../../electron/host/services';
import type { ContentHash } from '../../../shared/cases/ids';
import type { Desk } from '../../../shared/contract/desk';
import { ok } from '../../../shared/result';
import { keptLog, silentServices } from '../../host/contract/silent-services';

type RunningHost = {
  readonly server: DeskServer;
  readonly services: Services;
  readonly noticeBoard: NoticeBoard;
  readonly newAddress: () => string;
};

type Verbs = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;

async function startHost(page: string, port: number): Promise<RunningHost> {
  const { services } = silentServices();
  const { log } = keptLog();
  const codes = createLaunchCodes();
  const noticeBoard = createNoticeBoard();
  const dispatch = createDispatch(services, log);
  const server = await openDeskServer({ dispatch, noticeBoard, codes, token: newSecret(), page, log }, port);
  return {
    server,
    services,
    noticeBoard,
    newAddress: () => `${server.address.origin}/#launch=${codes.mint()}`,
  };
}

/** A page that holds the renderer's side alone, and a host with services of the test's own. */
const test = base.extend<{ readonly host: RunningHost }, { readonly builtPage: string }>({
  builtPage: [
    async ({}, use) => {
      const outDir = join(import.meta.dirname, '../../../dist/tests/desk-page');
      const root = join(import.meta.dirname, 'desk-page');
      await build({ configFile: false, root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
      await use(outDir);
    },
    { scope: 'worker' },
  ],
  host: async ({ builtPage }, use) => {
    const host = await startHost(builtPage, 0);
    await use(host);
    await host.server.close();
  },
});

async function openWindow(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

function ask(page: Page, name: string, ...given: unknown[]): Promise<unknown> {
  return page.evaluate(
    ({ name, given }) => (window as unknown as { connected: Verbs }).connected[name]?.(...given),
    { name, given },
  );
}

/** Counts the notices that reach the page from now on. */
async function countNotices(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { connected } = window as unknown as {
      connected: { onNotice: (name: string, heard: () => void) => void };
    };
    const count = { heard: 0 };
    Object.assign(window, { count });
    connected.onNotice('print-queue-changed', () => {
      count.heard += 1;
    });
  });
  return () => page.evaluate(() => (window as unknown as { count: { heard: number } }).count.heard);
}

const told = {
  version: '1',
  host: 'browser',
  platform: 'linux',
  dataFolder: '/d',
  usedBefore: null,
} as const;
const refusedAs = (kind: string) => ({ ok: false, error: expect.objectContaining({ kind }) });

test('an address lets one window in, leaves no code behind, and the window may be loaded anew', async ({
  context,
  host,
}) => {
  Object.assign(host.services, { openDesk: async () => ok(told) });
  const address = host.newAddress();
  const page = await openWindow(context, address);
  expect(await ask(page, 'openDesk', {})).toEqual({ ok: true, value: told });
  expect(page.url()).toBe(`${host.server.address.origin}/`);
  await page.reload();
  expect(await ask(page, 'openDesk', {})).toEqual({ ok: true, value: told });
});

test('a used address lets nobody else in', async ({ context, host, browser }) => {
  const address = host.newAddress();
  await ask(await openWindow(context, address), 'openDesk', {});
  const stranger = await browser.newContext();
  expect(await ask(await openWindow(stranger, address), 'openDesk', {})).toEqual(refusedAs('not-allowed'));
  expect(await ask(await openWindow(stranger, host.server.address.href), 'openDesk', {})).toEqual(
    refusedAs('not-allowed'),
  );
  await stranger.close();
});

test('a window asked for the desk twice has one way to it', async ({ context, host }) => {
  const page = await openWindow(context, host.newAddress());
  const isSame = await page.evaluate(() => {
    const { connectDesk, connected } = window as unknown as { connectDesk: () => object; connected: object };
    return connectDesk() === connected;
  });
  expect(isSame).toBe(true);
});

test('a refusal comes as the host gave it, with the path of the field', async ({ context, host }) => {
  const page = await openWindow(context, host.newAddress());
  expect(await ask(page, 'readJournalState', { ledger: 'other' })).toMatchObject({
    ok: false,
    error: { kind: 'invalid-input', path: ['ledger'] },
  });
});

test('a photo goes and comes as bytes', async ({ context, host }) => {
  const kept = new Map<string, Uint8Array>();
  Object.assign(host.services, {
    storePhoto: async (_ledger: string, hash: string, bytes: Uint8Array) => {
      kept.set(hash, bytes);
      return ok({ hash });
    },
    loadStoredFile: async (_ledger: string, hash: string) => ok(kept.get(hash)),
  });
  const page = await openWindow(context, host.newAddress());
  const bytes = [0xff, 0xd8, 0x00, 0x0a, 0xff, 0xd9];
  const hash = createHash('sha256').update(Uint8Array.from(bytes)).digest('hex');
  const outcome = await page.evaluate(
    async ({ bytes, hash }) => {
      const { connected } = window as unknown as { connected: Desk };
      const stored = await connected.storePhoto('shop', hash, Uint8Array.from(bytes));
      const loaded = await connected.loadStoredFile('shop', hash);
      return { stored, loaded: loaded.ok ? [...loaded.value] : [] };
    },
    // Branded as the renderer's own names are, which are made by hashing.
    { bytes, hash: hash as ContentHash },
  );
  expect(outcome).toEqual({ stored: { ok: true, value: { hash } }, loaded: bytes });
  expect([...(kept.get(hash) ?? [])]).toEqual(bytes);
});

test('a host that has ended is unreachable, and a new run of it does not know the old window', async ({
  context,
  host,
  builtPage,
}) => {
  const page = await openWindow(context, host.newAddress());
  await ask(page, 'openDesk', {});
  const port = Number(host.server.address.port);
  await host.server.close();
  expect(await ask(page, 'openDesk', {})).toEqual(refusedAs('host-unreachable'));
  const next = await startHost(builtPage, port);
  expect(await ask(page, 'openDesk', {})).toEqual(refusedAs('not-allowed'));
  await page.goto('about:blank');
  await page.goto(next.newAddress());
  expect(await ask(page, 'openDesk', {})).toEqual(refusedAs('not-found'));
  await next.server.close();
});

test('a notice reaches every window over one connection, which the next one takes over', async ({
  context,
  host,
}) => {
  const { server, noticeBoard } = host;
  const first = await openWindow(context, host.newAddress());
  await expect.poll(server.listeningWindows).toBe(1);
  const second = await openWindow(context, host.newAddress());
  const heardByFirst = await countNotices(first);
  const heardBySecond = await countNotices(second);
  noticeBoard.tell('print-queue-changed');
  await expect.poll(heardByFirst).toBe(1);
  await expect.poll(heardBySecond).toBe(1);
  expect(server.listeningWindows()).toBe(1);

  await first.close();
  await expect.poll(server.listeningWindows).toBe(1);
  // Told once on taking over, for what was missed meanwhile.
  await expect.poll(heardBySecond).toBe(2);
  noticeBoard.tell('print-queue-changed');
  await expect.poll(heardBySecond).toBe(3);
});

test('seven windows still reach the host', async ({ context, host }) => {
  const pages: Page[] = [];
  for (let count = 0; count < 7; count += 1) pages.push(await openWindow(context, host.newAddress()));
  for (const page of pages) expect(await ask(page, 'openDesk', {})).toEqual(refusedAs('not-found'));
});
