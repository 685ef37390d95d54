import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** `npm run bench [-- NAME …]`: builds the program and the benches, then prints their table. */
if (!installPackages(root)) process.exit(1);
say('bundling the program and the benches ...');
const bundled = spawnSync(process.execPath, [join(root, 'build/bundle.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (bundled.status !== 0) process.exit(bundled.status ?? 1);
const { build } = await import('vite');
const { default: config, pageConfig } = await import('./vite/bench.mjs');
await build({ ...config, logLevel: 'warn' });
await build({ ...pageConfig, logLevel: 'warn' });
const { status } = spawnSync(process.execPath, [join(root, 'dist/bench/run.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
