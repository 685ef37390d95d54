import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy before a CUPS that kills a program at one request of its choice. */
export type DeadlyProxy = {
  readonly server: string;
  /** Kills the child at this operation: before CUPS hears of it, or after CUPS has answered and nobody else has. */
  readonly aim: (child: ChildProcess, operation: number, side: 'before' | 'after') => void;
  readonly stop: () => Promise<void>;
};

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

export async function startDeadlyProxy(cupsServer: string): Promise<DeadlyProxy> {
  let target: Parameters<DeadlyProxy['aim']> | null = null;
  const [host, port] = cupsServer.split(':');

  async function forward(incoming: IncomingMessage, body: Buffer): Promise<Buffer> {
    const outgoing = send({
      host,
      port,
      path: incoming.url,
      method: incoming.method,
      headers: incoming.headers,
      agent: false,
    });
    outgoing.end(body);
    const [answer] = await once(outgoing, 'response');
    return bodyOf(answer);
  }

  const server = createServer((incoming, response) => {
    void (async () => {
      const body = await bodyOf(incoming);
      const hit = target !== null && body.readUInt16BE(2) === target[1] ? target : null;
      if (hit?.[2] === 'before') {
        await kill(hit[0]);
        target = null;
        incoming.socket.destroy();
        return;
      }
      const answer = await forward(incoming, body);
      if (hit !== null) {
        await kill(hit[0]);
        target = null;
      }
      response.writeHead(200, { 'content-type': 'application/ipp' }).end(answer);
    })().catch(() => incoming.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a TCP port has an address of this shape.
  const address = server.address() as AddressInfo;
  return {
    server: `127.0.0.1:${address.port}`,
    aim: (...at) => {
      target = at;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
