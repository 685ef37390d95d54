import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { err } from '../../../shared/result';
import { createFileReader, type FileReader } from './file-reader';

export type ReadingOrder = {
  readonly id: number;
  readonly work: keyof FileReader;
  readonly bytes: Uint8Array;
};
export type ReadingAnswer = { readonly id: number; readonly value: unknown };

/** What the thread is started with. */
export type ReadingStart = { readonly wasmFolder: string };

export type ReadingBounds = {
  /** Milliseconds for one file, from its turn on. */
  readonly patience: number;
  /** Milliseconds without work after which the thread ends and gives its memory back. */
  readonly idle: number;
  /** Megabytes for the thread's own objects; the reader of PDFs has its memory apart from them. */
  readonly memory: number;
};

const usualBounds: ReadingBounds = { patience: 30_000, idle: 60_000, memory: 512 };

type Running = { readonly thread: Worker; readonly end: () => void };

/**
 * Looks into files in a thread of its own, one after the other: a file made to take for ever or to burst the memory takes
 * the thread with it and nothing else. Where the program of the thread is not there (as when run from sources) it is done
 * here.
 */
export function inReadingThread(
  program: string,
  wasmFolder: string,
  { patience, idle, memory }: ReadingBounds = usualBounds,
): FileReader {
  if (!existsSync(program)) return createFileReader(wasmFolder);
  let running: Running | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let resting: NodeJS.Timeout | undefined;

  function start(): Running {
    const thread = new Worker(program, {
      workerData: { wasmFolder } satisfies ReadingStart,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // The engines talk to a console that nobody looks at.
      stdout: true,
      stderr: true,
    });
    const leave = () => {
      if (running === started) running = null;
    };
    const started: Running = {
      thread,
      end() {
        leave();
        void thread.terminate();
      },
    };
    // One that fails while nobody waits for it is replaced with the next file.
    thread.on('error', leave).on('exit', leave);
    return started;
  }

  /** Resolves with what the thread made of it; rejects where it ended over it or took too long. */
  function ask(order: ReadingOrder): Promise<unknown> {
    running ??= start();
    const { thread, end } = running;
    thread.ref();
    return new Promise<unknown>((resolve, reject) => {
      const late = setTimeout(() => give(() => reject(new Error(`more than ${patience} ms`))), patience);
      const onMessage = ({ id, value }: ReadingAnswer) => {
        if (id === order.id) give(() => resolve(value), true);
      };
      const onEnd = (cause: unknown) => give(() => reject(new Error(String(cause))));
      function give(settle: () => void, isSound = false): void {
        clearTimeout(late);
        thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        thread.unref();
        if (!isSound) end();
        settle();
      }
      thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      thread.postMessage(order);
    });
  }

  function inTurn(work: ReadingOrder['work'], bytes: Uint8Array): Promise<unknown> {
    clearTimeout(resting);
    asked += 1;
    const order = { id: asked, work, bytes };
    const answer = queue.then(() => ask(order));
    queue = answer.catch(() => null);
    void queue.then(() => {
      clearTimeout(resting);
      resting = setTimeout(() => running?.end(), idle);
      resting.unref();
    });
    return answer;
  }

  const detailOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)).slice(0, 300);

  return {
    async readPdf(bytes) {
      try {
        // Both ends are built together: what comes back is what this work answers.
        return (await inTurn('readPdf', bytes)) as Awaited<ReturnType<FileReader['readPdf']>>;
      } catch (cause) {
        return err({ kind: 'import-too-large', detail: detailOf(cause), path: ['pdfBase64'] });
      }
    },
    async drawZpl(bytes) {
      try {
        // Both ends are built together: what comes back is what this work answers.
        return (await inTurn('drawZpl', bytes)) as Awaited<ReturnType<FileReader['drawZpl']>>;
      } catch (cause) {
        return err({ kind: 'carrier-file-unreadable', detail: detailOf(cause) });
      }
    },
  };
}
