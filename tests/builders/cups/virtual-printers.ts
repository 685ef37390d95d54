import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type TestMedia, writeCaptureCommand, writePrinterAttributes } from './configuration';
import { type Daemon, freePort, startDaemon, waitForPort } from './daemon';

/** One document as it came out of the printing system at the printer's end. */
export type Received = {
  readonly bytes: Buffer;
  /** Null on a raw connection, where nothing comes along with the bytes. */
  readonly jobName: string | null;
  readonly format: string | null;
  readonly media: { readonly widthMillimetres: number; readonly heightMillimetres: number } | null;
};

export type TestPrinter = {
  readonly name: string;
  /** All documents so far, in the order of arrival. */
  readonly received: () => Promise<readonly Received[]>;
};

export type VirtualPrinter = TestPrinter & {
  /** While it is out it says `media-empty` and keeps the document waiting. */
  readonly setOutOfPaper: (isOut: boolean) => void;
};

/** A virtual IPP printer that keeps what it is given. */
export async function startPrinter(
  name: string,
  folder: string,
  media: readonly TestMedia[],
  dotsPerInch: number,
  env: NodeJS.ProcessEnv,
  keep: (daemon: Daemon) => Daemon,
): Promise<VirtualPrinter & { readonly port: number }> {
  const own = join(folder, name);
  const captured = join(own, 'captured');
  const spool = join(own, 'spool');
  mkdirSync(captured, { recursive: true });
  mkdirSync(spool);
  const attributes = join(own, 'attributes.conf');
  const command = join(own, 'capture.sh');
  writePrinterAttributes(attributes, media, dotsPerInch);
  writeCaptureCommand(command, captured);
  const port = await freePort();
  const args = ['-r', 'off', '-n', 'localhost', '-p', String(port), '-d', spool, '-a', attributes];
  const daemon = keep(
    startDaemon('ippeveprinter', [...args, '-c', command, name], join(own, 'printer.log'), env),
  );
  await waitForPort(port, daemon);
  const sign = join(captured, 'out-of-paper');
  return {
    name,
    port,
    received: () => readCaptured(captured),
    setOutOfPaper: (isOut) => (isOut ? writeFileSync(sign, '') : rmSync(sign, { force: true })),
  };
}

async function readCaptured(folder: string): Promise<readonly Received[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.document')).sort();
  return Promise.all(
    names.map(async (name) => {
      const environmentOfJob = await readFile(join(folder, name.replace('.document', '.env')), 'utf8');
      const read = (variable: string): string | null =>
        new RegExp(`^${variable}=(.*)$`, 'mu').exec(environmentOfJob)?.[1] ?? null;
      const size = /x-dimension=(\d+) y-dimension=(\d+)/u.exec(read('IPP_MEDIA_COL') ?? '');
      return {
        bytes: await readFile(join(folder, name)),
        jobName: read('IPP_JOB_NAME'),
        format: read('CONTENT_TYPE'),
        media:
          size === null
            ? null
            : { widthMillimetres: Number(size[1]) / 100, heightMillimetres: Number(size[2]) / 100 },
      };
    }),
  );
}

/** A printer that takes bytes on a TCP port. */
export async function listenRaw(
  name: string,
  started: (() => Promise<void>)[],
): Promise<TestPrinter & { readonly port: number }> {
  const received: Received[] = [];
  const server = createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      if (parts.length > 0)
        received.push({ bytes: Buffer.concat(parts), jobName: null, format: null, media: null });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  started.push(async () => {
    server.close();
  });
  // A server that listens on a TCP port has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return { name, port, received: async () => [...received] };
}
