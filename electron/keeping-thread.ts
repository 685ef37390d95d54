import { parentPort } from 'node:worker_threads';
import { Refused, runJob } from './backup/jobs';
import type { Asked, FromThread, ToThread } from './backup/thread-talk';

const port = parentPort;
if (port === null) throw new Error('This runs as a thread of the main process.');

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (cause: Error) => void };
const waiting = new Map<number, Waiting>();
let asked = 0;
const say = (message: FromThread) => port.postMessage(message);

function ask<T>(call: Asked['call']): Promise<T> {
  asked += 1;
  const id = asked;
  return new Promise<T>((resolve, reject) => {
    // The answer to a call is of its type: both ends are built together.
    waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
    say({ kind: 'ask', id, call });
  });
}

say({ kind: 'ready' });
port.on('message', (message: ToThread) => {
  if (message.kind === 'order') {
    void runJob(message.order, {
      onProgress: (progress) => say({ kind: 'progress', progress }),
      lacks: (ids) => ask<readonly string[]>({ name: 'lacks', ids }),
      append: (events) => ask<number>({ name: 'append', events }),
    }).then((outcome) => say({ kind: 'outcome', outcome }));
    return;
  }
  const asker = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'answer') asker?.resolve(message.value as never);
  else asker?.reject(new Refused(message.error));
});
