import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { runElectronHost } from './host/electron/run';

const built = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Not awaited: Electron is only ready once this module has ended, and the host waits for that.
runElectronHost({
  page: built('../renderer'),
  preload: built('../preload/preload.cjs'),
  fonts: built('fonts'),
  keepingThread: built('keeping-thread.mjs'),
  readingThread: built('reading-thread.mjs'),
  wasm: built('wasm'),
}).catch((cause: unknown) => {
  process.stderr.write(`${String(cause)}\n`);
  app.exit(1);
});
