import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type DeskServer, openDeskServer } from '../../../electron/host/browser/desk-server';
import { createLaunchCodes, newSecret } from '../../../electron/host/browser/secrets';
import { createNoticeBoard, type NoticeBoard } from '../../../electron/host/notice-board';
import { createDispatch } from '../../../electron/host/serve';
import type { Services } from '../../../electron/host/services';
import { keptLog, silentServices } from '../contract/silent-services';

export type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export type Sending = {
  readonly method?: string;
  readonly path?: string;
  /** Laid over the headers of a good call; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array;
};

export type RunningServer = {
  readonly server: DeskServer;
  readonly token: string;
  readonly services: Services;
  readonly reached: readonly string[];
  readonly noticeBoard: NoticeBoard;
  readonly mintCode: () => string;
  /** A good `openDesk`, but for what the test makes wrong; the path goes out as it stands. */
  readonly send: (sending?: Sending) => Promise<Reply>;
};

/** A page of three files, with a file beside it that must never be seen. */
async function aPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-page-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'page/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.json'), '"secret"');
  await writeFile(join(folder, 'page/index.html'), '<!doctype html><title>desk</title>');
  await writeFile(join(folder, 'page/assets/desk.js'), 'export {};');
  await writeFile(join(folder, 'page/assets/notes.exe'), 'x');
  return join(folder, 'page');
}

export async function aRunningServer(port = 0): Promise<RunningServer> {
  const { services, reached } = silentServices();
  const { log } = keptLog();
  const codes = createLaunchCodes();
  const token = newSecret();
  const noticeBoard = createNoticeBoard();
  const dispatch = createDispatch(services, log);
  const server = await openDeskServer(
    { dispatch, noticeBoard, codes, token, page: await aPage(), log },
    port,
  );
  onTestFinished(() => server.close());
  const { address } = server;

  const send = ({ method = 'POST', path = '/desk/openDesk', headers = {}, body }: Sending = {}) =>
    new Promise<Reply>((resolve, reject) => {
      const isPost = method === 'POST';
      const good = {
        host: address.host,
        origin: isPost ? address.origin : undefined,
        'content-type': isPost ? 'application/json' : undefined,
        'x-desk-token': isPost ? token : undefined,
        ...headers,
      };
      const sent = Object.fromEntries(
        Object.entries(good).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
      const asked = request(
        { host: '127.0.0.1', port: address.port, method, path, headers: sent, setHost: false },
        (reply) => {
          reply.setEncoding('utf8');
          let text = '';
          reply.on('data', (part: string) => {
            text += part;
          });
          reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }));
        },
      );
      asked.on('error', reject);
      asked.end(body ?? (isPost ? '{}' : undefined));
    });

  return { server, token, services, reached, noticeBoard, mintCode: codes.mint, send };
}
