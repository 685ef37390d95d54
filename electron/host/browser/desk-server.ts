import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { notices, photoBytesLimit } from '../../../shared/contract/calls';
import { err } from '../../../shared/result';
import type { Log } from '../../log';
import type { NoticeBoard } from '../notice-board';
import { readPageFile } from '../page-files';
import { type Dispatch, inputBytesLimit } from '../serve';
import { readBody, sendBytes, sendJson, sendResult, sendTooLong, sendTurned } from './exchange';
import { turnAwayCall, turnAwayStranger } from './guard';
import type { LaunchCodes } from './secrets';

export type DeskServerParts = {
  readonly dispatch: Dispatch;
  readonly noticeBoard: NoticeBoard;
  readonly codes: LaunchCodes;
  readonly token: string;
  /** Folder of the built page. */
  readonly page: string;
  readonly log: Log;
};

/** The desk on 127.0.0.1: the page's files for a GET, the contract's calls for a POST with the token. */
export type DeskServer = {
  readonly address: URL;
  /** Windows that listen for notices now; a browser with any window open has one. */
  readonly listeningWindows: () => number;
  readonly close: () => Promise<void>;
};

/** The port belongs to the address, and IndexedDB belongs to the address: another port is another, empty database. */
export const deskPort = 47613;

const heartbeatMilliseconds = 15_000;
const launchSchema = z.strictObject({ code: z.string().max(200) });
const callPath = /^\/desk\/(\w+)$/u;
const photoPath = /^\/desk\/(storePhoto|loadStoredFile)\/([^/]+)\/([^/]+)$/u;

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // No schema takes undefined: the dispatcher refuses it as it refuses any other wrong input.
    return undefined;
  }
}

/** Rejects with the system's error when the port is taken; nothing else is tried then. */
export async function openDeskServer(parts: DeskServerParts, port: number): Promise<DeskServer> {
  const { dispatch, noticeBoard, codes, token, page, log } = parts;
  const streams = new Set<ServerResponse>();
  let address = new URL(`http://127.0.0.1:${port}`);

  function streamNotices(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    // Whoever listens anew may have missed some: every notice is told once.
    response.write(
      Object.keys(notices)
        .map((name) => `${name}\n`)
        .join(''),
    );
    const deafen = noticeBoard.listen((name) => response.write(`${name}\n`));
    const heartbeat = setInterval(() => response.write('\n'), heartbeatMilliseconds);
    streams.add(response);
    response.on('close', () => {
      streams.delete(response);
      clearInterval(heartbeat);
      deafen();
    });
  }

  async function launch(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, 1000);
    const asked = body.whole ? launchSchema.safeParse(parseJson(body.bytes)) : null;
    if (asked?.success === true && codes.redeem(asked.data.code)) return sendJson(response, 200, { token });
    log.warn({}, 'a launch code was refused');
    sendTurned(response, { status: 401, kind: 'not-allowed', why: 'this code was used or never given' });
  }

  async function answerPhoto(request: IncomingMessage, response: ServerResponse, match: RegExpExecArray) {
    const [, verb, ledger, hash] = match;
    const isStore = verb === 'storePhoto';
    const turned = turnAwayCall(request, isStore ? 'application/octet-stream' : 'application/json', token);
    if (turned !== null) return sendTurned(response, turned);
    const body = await readBody(request, isStore ? photoBytesLimit : 1000);
    if (!body.whole) return sendTooLong(response, photoBytesLimit);
    if (isStore) return sendResult(response, await dispatch.storePhoto(ledger, hash, body.bytes));
    const found = await dispatch.loadStoredFile(ledger, hash);
    if (found.ok) sendBytes(response, 200, 'application/octet-stream', found.value);
    else sendResult(response, found);
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const turned = turnAwayCall(request, 'application/json', token);
    if (turned !== null) return sendTurned(response, turned);
    if (name === 'notices') return streamNotices(response);
    const body = await readBody(request, inputBytesLimit);
    if (!body.whole) return sendTooLong(response, inputBytesLimit);
    sendResult(response, await dispatch.call(name, parseJson(body.bytes)));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const stranger = turnAwayStranger(request, address);
    if (stranger !== null) return sendTurned(response, stranger);
    const path = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
    const photo = photoPath.exec(path);
    if (photo !== null) return answerPhoto(request, response, photo);
    if (path.startsWith('/desk/')) return answerCall(request, response, callPath.exec(path)?.[1] ?? '');
    if (path === '/launch') {
      const turned = turnAwayCall(request, 'application/json', null);
      return turned === null ? launch(request, response) : sendTurned(response, turned);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendTurned(response, { status: 405, kind: 'not-allowed', why: 'files are for GET' });
    const file = await readPageFile(page, path);
    if (file === null) return sendJson(response, 404, err({ kind: 'not-found', detail: 'no such file' }));
    sendBytes(response, 200, file.contentType, file.bytes, 'no-cache');
  }

  const server: Server = createServer((request, response) => {
    answer(request, response).catch((cause: unknown) => {
      log.error({ err: cause }, 'a request failed');
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, err({ kind: 'unexpected' }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, resolve);
  });
  const bound = server.address();
  if (bound !== null && typeof bound === 'object') address = new URL(`http://127.0.0.1:${bound.port}`);

  let isClosing = false;
  // A connection that the system had accepted before the end may still be handed over after it.
  server.on('connection', (socket) => {
    if (isClosing) socket.destroy();
  });

  return {
    address,
    listeningWindows: () => streams.size,
    close: () =>
      new Promise((resolve) => {
        isClosing = true;
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
