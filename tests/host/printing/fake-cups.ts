import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import ipp from 'ipp-encoder';
import {
  type Answer,
  aPrinter,
  createFakeModel,
  type FakeModel,
  type FakePrinter,
  group,
  type Operation,
  operations,
} from './fake-cups-model';

export { aPrinter, type FakePrinter, type Operation } from './fake-cups-model';

/** What happens to a request instead of, or after, being served. */
export type Mishap =
  | { readonly kind: 'cut-before' }
  | { readonly kind: 'cut-after' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'status'; readonly status: number; readonly message: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer };

export type FakeCups = Omit<FakeModel, 'serve'> & {
  readonly server: string;
  readonly asked: { readonly operation: Operation; readonly authorization: string | undefined }[];
  /** Asked for each request; null: serve it. */
  mishap: (operation: Operation) => Mishap | null | Promise<Mishap | null>;
  /** Loses every job and counts from 1 again, as cupsd does when it is killed before it saved. */
  readonly loseJobs: () => void;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
};

/** A CUPS of node:http, for faults the real one cannot be made to show. */
export async function startFakeCups(printers: FakePrinter[] = [aPrinter()]): Promise<FakeCups> {
  const { serve, ...model } = createFakeModel(printers);
  const asked: FakeCups['asked'] = [];
  let mishap: FakeCups['mishap'] = () => null;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    const body = Buffer.concat(parts);
    const message = ipp.request.decode(body);
    const data = body.subarray(ipp.request.decode.bytes);
    const read = (name: string): unknown =>
      message.groups.flatMap(({ attributes }) => attributes).find((attribute) => attribute.name === name)
        ?.value[0];
    const operation = operations.get(message.operationId ?? 0);
    if (operation === undefined) throw new Error(`no operation ${message.operationId}`);
    asked.push({ operation, authorization: request.headers.authorization });
    const what = await mishap(operation);
    if (what?.kind === 'cut-before') return void request.socket.destroy();
    if (what?.kind === 'silence') return;
    if (what?.kind === 'http') return void response.writeHead(what.status).end();
    if (what?.kind === 'bytes') return void response.writeHead(200).end(what.bytes);
    const reply: Answer = what?.kind === 'status' ? what : serve(operation, read, data);
    if (what?.kind === 'cut-after') return void request.socket.destroy();
    const encoded = {
      statusCode: reply.status,
      requestId: message.requestId,
      groups: [
        group('OPERATION_ATTRIBUTES_TAG', [
          ['CHARSET', 'attributes-charset', 'utf-8'],
          ['NATURAL_LANG', 'attributes-natural-language', 'en'],
          ...(reply.message === undefined
            ? []
            : [['TEXT_WITHOUT_LANG', 'status-message', reply.message] as const]),
        ]),
        ...(reply.groups ?? []),
      ],
    };
    response.writeHead(200, { 'content-type': 'application/ipp' });
    response.end(ipp.response.encode(encoded, Buffer.alloc(ipp.response.encodingLength(encoded))));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((cause: unknown) => {
      response.destroy(cause instanceof Error ? cause : undefined);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a TCP port has an address of this shape.
  const { port } = server.address() as AddressInfo;

  return {
    ...model,
    asked,
    server: `127.0.0.1:${port}`,
    get mishap() {
      return mishap;
    },
    set mishap(next) {
      mishap = next;
    },
    loseJobs() {
      model.jobs.length = 0;
    },
    async stop() {
      server.closeAllConnections();
      if (server.listening) {
        server.close();
        await once(server, 'close');
      }
    },
    async restart() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
}
