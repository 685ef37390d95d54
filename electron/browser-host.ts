import { fileURLToPath } from 'node:url';
import { readOptions, usage } from './host/browser/options';
import { runBrowserHost } from './host/browser/run';

const options = readOptions(process.argv.slice(2));
if (options === null) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const built = (path: string) => fileURLToPath(new URL(path, import.meta.url));
process.exitCode = await runBrowserHost(options, {
  page: built('../renderer'),
  preload: built('../preload/preload.cjs'),
  fonts: built('fonts'),
  keepingThread: built('keeping-thread.mjs'),
  readingThread: built('reading-thread.mjs'),
  wasm: built('wasm'),
});
