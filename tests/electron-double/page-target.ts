import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { installBridge, installPermissions, runPreload } from './worlds';

const world = 'electron-isolated';

type Paused = {
  readonly requestId: string;
  readonly request: { readonly url: string; readonly method: string };
  readonly resourceType: string;
  readonly frameId: string;
};

type Value =
  | { bytes: string }
  | { nothing: true }
  | { list: Value[] }
  | { value: unknown }
  | { record: [string, Value][] };

function unpack(packed: Value): unknown {
  if ('bytes' in packed) return new Uint8Array(Buffer.from(packed.bytes, 'base64'));
  if ('nothing' in packed) return undefined;
  if ('list' in packed) return packed.list.map(unpack);
  if ('record' in packed)
    return Object.fromEntries(packed.record.map(([key, inner]) => [key, unpack(inner)]));
  return packed.value;
}

function packReply(value: unknown): string {
  // Undefined where the whole value is, whatever the library's type says.
  const text: string | undefined = JSON.stringify(structuredClone(value), (_key, inner: unknown) =>
    inner instanceof Uint8Array ? { $bytes: Buffer.from(inner).toString('base64') } : inner,
  );
  return text ?? 'null';
}

/** Chromium knows no scheme of ours; the same address under https is as standard and as secure. */
export const toBrowser = (address: string) => address.replace(/^app:/u, 'https:');
export const fromBrowser = (address: string) =>
  address.replace(/^https:\/\/(?=desk(?:\/|$)|elsewhere)/u, 'app://');

export type PermissionAsked = {
  readonly permission: string;
  readonly mediaTypes: readonly string[];
  readonly isMainFrame: boolean;
};

export type PageEvents = {
  readonly invoked: (
    channel: string,
    given: unknown[],
    frame: { url: string; isMain: boolean },
  ) => Promise<unknown>;
  /** Answers whether the page may go there; asked only for what the page itself began. */
  readonly navigating: (url: string, isMain: boolean) => boolean;
  /** Answers whether the page may open a window there. */
  readonly opening: (url: string) => boolean;
  readonly permissionAsked: (asked: PermissionAsked) => Promise<boolean>;
  readonly served: (url: string, method: string) => Promise<Response | null>;
};

/** One page with a preload in an isolated world of its own, its network answered by the main process. */
export async function openPage(
  context: BrowserContext,
  preload: string,
  events: PageEvents,
): Promise<{
  page: Page;
  load: (url: string) => Promise<void>;
  send: (channel: string, value: unknown) => void;
}> {
  const page = await context.newPage();
  const devtools: CDPSession = await context.newCDPSession(page);
  /** Of the preload's world: which frame each belongs to. */
  const contexts = new Map<number, string>();
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  const frames = new Map<string, string>([[mainFrame, 'about:blank']]);
  let ours: string | null = null;

  const tell = (contextId: number, kind: string, to: number | string, text: string) => {
    const call = `fromMain(${JSON.stringify(kind)}, ${JSON.stringify(to)}, ${JSON.stringify(text)})`;
    // A page that has gone meanwhile hears nothing, as in Electron.
    devtools.send('Runtime.evaluate', { expression: call, contextId }).catch(() => undefined);
  };

  devtools.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.name === world) contexts.set(made.id, String(made.auxData?.frameId));
  });
  devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );
  devtools.on('Page.frameNavigated', ({ frame }) => frames.set(frame.id, frame.url));
  devtools.on('Runtime.bindingCalled', async ({ name, payload, executionContextId }) => {
    if (name === 'askPermission') {
      const { id, ...asked } = JSON.parse(payload) as PermissionAsked & { id: number };
      const expression = `permissionAnswered(${id}, ${await events.permissionAsked(asked)})`;
      return devtools.send('Runtime.evaluate', { expression, contextId: executionContextId });
    }
    const { id, channel, given } = JSON.parse(payload) as { id: number; channel: string; given: Value[] };
    const frame = contexts.get(executionContextId) ?? '';
    const sender = { url: fromBrowser(frames.get(frame) ?? ''), isMain: frame === mainFrame };
    return events.invoked(channel, given.map(unpack), sender).then(
      (value) => tell(executionContextId, 'reply', id, packReply(value)),
      (cause: unknown) => tell(executionContextId, 'refuse', id, JSON.stringify(String(cause))),
    );
  });
  devtools.on('Fetch.requestPaused', (paused) => {
    // A page that is loaded anew takes back what it asked for; there is nobody to answer then.
    answer(paused).catch(() => undefined);
  });

  async function answer({ requestId, request, resourceType, frameId }: Paused): Promise<void> {
    const url = fromBrowser(request.url);
    const isPage = resourceType === 'Document';
    if (isPage && url !== ours && !events.navigating(url, frameId === mainFrame)) {
      await devtools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    const response = await events.served(url, request.method).catch(() => null);
    await devtools.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response?.status ?? (isPage ? 200 : 404),
      responseHeaders: [...(response?.headers ?? [['content-type', 'text/html']])].map(
        ([name = '', value = '']) => ({
          name,
          value,
        }),
      ),
      body: Buffer.from(await (response ?? new Response('elsewhere')).arrayBuffer()).toString('base64'),
    });
  }

  const { targetInfo: own } = await devtools.send('Target.getTargetInfo');
  devtools.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.openerId !== own.targetId || events.opening(targetInfo.url)) return;
    // It may be gone before it is closed.
    devtools.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined);
  });
  await devtools.send('Target.setDiscoverTargets', { discover: true });

  const bridge = (side: 'page' | 'preload') =>
    `(${installBridge})(${JSON.stringify(side)}, 'electron-bridge');`;
  await devtools.send('Page.enable');
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'toMain', executionContextName: world });
  await devtools.send('Runtime.addBinding', { name: 'askPermission' });
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `${bridge('page')}(${installPermissions})();`,
  });
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `${bridge('preload')}(${runPreload})(${JSON.stringify(preload)});`,
    worldName: world,
  });
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });

  return {
    page,
    async load(url) {
      ours = url;
      await page.goto(toBrowser(url));
      ours = null;
    },
    send(channel, value) {
      for (const [id, frame] of contexts)
        if (frame === mainFrame) tell(id, 'send', channel, packReply(value));
    },
  };
}
