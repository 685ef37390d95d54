import { parentPort, workerData } from 'node:worker_threads';
import { createFileReader } from './fedex/imports/file-reader';
import type { ReadingAnswer, ReadingOrder, ReadingStart } from './fedex/imports/in-reading-thread';

const port = parentPort;
if (port === null) throw new Error('This runs as a thread of the main process.');

// Started by the other end, which is built together with this one.
const { wasmFolder } = workerData as ReadingStart;
const reader = createFileReader(wasmFolder);

port.on('message', ({ id, work, bytes }: ReadingOrder) => {
  void reader[work](bytes).then((value) => port.postMessage({ id, value } satisfies ReadingAnswer));
});
