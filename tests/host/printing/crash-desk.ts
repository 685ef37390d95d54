import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { OutboxRequest } from '../../../electron/printing/outbox/intake';
import { openTcp9100Port } from '../../../electron/printing/tcp-9100/tcp-9100-port';
import type { PrintJob } from '../../../shared/printing/queue';
import { comesToRest, cupsPortTo, openTestOutbox } from './print-desk';

export type RunOptions = {
  readonly cupsServer: string;
  /** Where it kills itself, as `after:loaded`; undefined: nowhere. */
  readonly killAt?: string;
  /** Queued by this run; undefined: it only goes on with what it finds. */
  readonly request?: OutboxRequest;
  /** Told as soon as the program runs, for a killer outside. */
  readonly started?: (child: ChildProcess) => void;
};

/** Runs the crash program on one outbox folder, as often as wanted. */
export type CrashDesk = {
  /** Resolves when the program is dead: true where it was killed, false where it had nothing more to do. */
  readonly run: (options: RunOptions) => Promise<boolean>;
  /** Opens the outbox in this process, as the next start of the desk does, and answers with its jobs once none is open. */
  readonly startAgain: (cupsServer: string) => Promise<readonly PrintJob[]>;
  /** A fresh outbox for the next test. */
  readonly startOver: () => void;
  readonly remove: () => void;
};

/** A run takes less than a second; one that hangs fails its test by its end. */
const longestRun = 15_000;

export async function openCrashDesk(): Promise<CrashDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-crash-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(import.meta.dirname, 'crash-program.ts'),
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'crash-program.mjs' } },
    },
    ssr: { noExternal: true },
  });
  let outboxNumber = 1;
  const outboxFolder = () => join(folder, `outbox-${outboxNumber}`);
  return {
    async run({ cupsServer, killAt, request, started }) {
      const given: Record<string, string> = {};
      if (request !== undefined) {
        const { document, ...rest } = request;
        given.REQUEST_FILE = join(folder, 'request.json');
        given.DOCUMENT_FILE = join(folder, 'document');
        writeFileSync(given.REQUEST_FILE, JSON.stringify(rest));
        writeFileSync(given.DOCUMENT_FILE, document);
      }
      const child = spawn(process.execPath, [join(folder, 'crash-program.mjs')], {
        env: {
          ...process.env,
          ...given,
          OUTBOX_FOLDER: outboxFolder(),
          CUPS_SERVER: cupsServer,
          KILL_AT: killAt ?? '',
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const timer = setTimeout(() => child.kill('SIGTERM'), longestRun);
      started?.(child);
      let complaint = '';
      child.stderr.on('data', (part) => {
        complaint += String(part);
      });
      await once(child, 'close');
      clearTimeout(timer);
      if (child.signalCode === 'SIGKILL') return true;
      if (child.exitCode === 0) return false;
      throw new Error(`the program ended with ${child.exitCode ?? child.signalCode}: ${complaint}`);
    },
    async startAgain(cupsServer) {
      const line = { connectMilliseconds: 1_000, answerMilliseconds: 200, stallMilliseconds: 2_000 };
      const outbox = await openTestOutbox(outboxFolder(), [cupsPortTo(cupsServer), openTcp9100Port(line)]);
      await comesToRest(outbox);
      await outbox.stop();
      return outbox.list();
    },
    startOver() {
      outboxNumber += 1;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every arrow of the protocol, from both sides of the disk. */
export const diskPoints = ['created', 'loaded', 'releasing', 'released', 'sent'].flatMap((state) => [
  `before:${state}`,
  `after:${state}`,
]);
