import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answers } from './answer';
import { controlAnswer } from './control';
import type { CourseState } from './course';
import { type FiledDocument, Ledger, type SoldLabel } from './ledger';
import { type MishapAsked, Mishaps } from './mishaps';
import { answerFor } from './routes';
import { answerInstead, send } from './send';
import { Tokens } from './tokens';

export type SandboxOptions = {
  /** 0, as it is when left out, takes any that is free. */
  readonly port?: number;
  /** `127.0.0.1` unless told; its handles answer this computer alone all the same. */
  readonly host?: string;
  /** How long a token lives; 3599 at FedEx. */
  readonly tokenSeconds?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** One line for each request, without what it carried. */
  readonly log?: (line: string) => void;
  readonly mishaps?: readonly MishapAsked[];
};

export type FedexSandbox = {
  /** Such as `http://127.0.0.1:8790`. */
  readonly address: string;
  readonly port: number;
  /** Every label that was sold, in order; a cancelled one stays. */
  readonly labels: () => readonly SoldLabel[];
  readonly documents: () => readonly FiledDocument[];
  /** What goes wrong next. */
  readonly next: (mishap: MishapAsked) => void;
  /** False where no such label was sold. */
  readonly move: (trackingNumber: string, state: CourseState) => boolean;
  readonly expireTokens: () => void;
  readonly close: () => Promise<void>;
};

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}

/** A stand-in for FedEx's services, over real HTTP. It remembers what it sold until it is closed. */
export async function startFedexSandbox(options: SandboxOptions = {}): Promise<FedexSandbox> {
  const {
    port = 0,
    host = '127.0.0.1',
    tokenSeconds = 3599,
    now = Date.now,
    log = () => undefined,
  } = options;
  const ledger = new Ledger(now);
  const tokens = new Tokens(tokenSeconds, now);
  const mishaps = new Mishaps();
  for (const mishap of options.mishaps ?? []) mishaps.add(mishap);
  const desk = { ledger, tokens, mishaps };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    const isControl = path === '/sandbox' || path.startsWith('/sandbox/');
    const mishap = isControl ? null : mishaps.take(path);
    const told = mishap === null ? '' : ` [${mishap.fault}]`;
    if (mishap?.fault === 'dropped') {
      log(`${request.method} ${path}${told}`);
      request.socket.destroy();
      return;
    }
    const answer = isControl
      ? await controlAnswer(request, path, desk)
      : (answerInstead(mishap, tokens) ?? (await answerFor(request, path, desk)));
    log(lineOf(request, path, answer) + told);
    await send(request, response, answer, mishap);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((cause: unknown) => {
      log(`${request.method} ${pathOf(request)} failed: ${String(cause)}`);
      const answer = answers.broken();
      if (response.headersSent) response.destroy();
      else void send(request, response, answer, null);
    });
  });
  server.on('clientError', (_cause, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
  });
  server.listen(port, host);
  await once(server, 'listening');
  // A TCP server that listens has an address with a port.
  const at = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${at.port}`,
    port: at.port,
    labels: () => ledger.labels(),
    documents: () => ledger.documents(),
    next: (mishap) => mishaps.add(mishap),
    move: (trackingNumber, state) => ledger.move(trackingNumber, state),
    expireTokens: () => tokens.expireAll(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function lineOf(request: IncomingMessage, path: string, { status, remark }: Answer): string {
  return `${request.method} ${path} ${status}${remark === undefined ? '' : ` ${remark}`}`;
}
