import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { JobOutcome } from '../../shared/keeping/keeping';
import { type JobOrder, type JobPorts, Refused, runJob } from './jobs';
import type { Asked, FromThread, ToThread } from './thread-talk';

export type RunJob = (order: JobOrder, ports: JobPorts) => Promise<JobOutcome>;

/**
 * Does long work in a thread of its own, so that deriving a key or packing a photo never holds up a window. Where the
 * program of the thread is not there (as when run from sources), or cannot be loaded, it is done here: slower to look at,
 * and made all the same.
 */
export function inThread(program: string): RunJob {
  if (!existsSync(program)) return runJob;
  return (order, ports) =>
    new Promise((resolve) => {
      const thread = new Worker(program);
      const say = (message: ToThread) => thread.postMessage(message);
      // Only then it is given the order: of a thread that breaks, messages may come after the news of its end.
      let isReady = false;
      let isOver = false;
      const end = (outcome: JobOutcome | Promise<JobOutcome>) => {
        if (isOver) return;
        isOver = true;
        resolve(outcome);
        void thread.terminate();
      };
      async function answer({ call, id }: Asked): Promise<void> {
        try {
          const value = call.name === 'lacks' ? await ports.lacks(call.ids) : await ports.append(call.events);
          say({ kind: 'answer', id, value });
        } catch (cause) {
          const error = cause instanceof Refused ? cause.error : { kind: 'unexpected' as const };
          say({ kind: 'refusal', id, error });
        }
      }
      thread.on('message', (message: FromThread) => {
        if (message.kind === 'ready') {
          isReady = true;
          say({ kind: 'order', order });
        } else if (message.kind === 'progress') ports.onProgress(message.progress);
        else if (message.kind === 'outcome') end(message.outcome);
        else void answer(message);
      });
      const broken = (detail: string) => {
        if (!isOver && !isReady) end(runJob(order, ports));
        else end({ kind: 'refused', error: { kind: 'backup-failed', detail } });
      };
      thread.on('error', (cause) => broken(String(cause)));
      thread.on('exit', () => broken('the thread ended'));
    });
}
