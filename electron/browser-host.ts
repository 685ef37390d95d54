import { fileURLToPath } from 'node:url';
import { readOptions, usage } from './host/browser/options';
import { runBrowserHost } from './host/browser/run';

const options = readOptions(process.argv.slice(2));
if (options === null) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
process.exitCode = await runBrowserHost(options, fileURLToPath(new URL('../renderer', import.meta.url)));
