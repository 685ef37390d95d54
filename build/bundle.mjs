import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { copyFonts } from './fonts/copy-fonts.mjs';
import mainConfig from './vite/main.mjs';
import preloadConfig from './vite/preload.mjs';
import rendererConfig from './vite/renderer.mjs';
import { copyWasm } from './wasm/copy-wasm.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `Usage: node build/bundle.mjs [--renderer] [--main]

Bundles the program into dist/. With --renderer or --main only that half.`;

const quiet = { logLevel: 'warn' };
const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((option) => option !== '--renderer' && option !== '--main');
if (unknown.length > 0 || options.has('--help')) {
  process.stderr.write(`${usage}\n`);
  process.exit(unknown.length > 0 ? 2 : 0);
}
const isAll = options.size === 0;
const stamp = join(root, 'dist/.built');

async function bundle() {
  const startedAt = new Date();
  rmSync(stamp, { force: true });
  if (isAll || options.has('--renderer')) await build({ ...rendererConfig, ...quiet });
  if (isAll || options.has('--main')) {
    await build({ ...mainConfig, ...quiet });
    await build({ ...preloadConfig, ...quiet });
    await copyFonts(join(root, 'dist/main/fonts'));
    await copyWasm(join(root, 'dist/main/wasm'));
  }
  if (!isAll) return;
  writeFileSync(stamp, '');
  // A source saved while this ran is newer than the bundle.
  utimesSync(stamp, startedAt, startedAt);
}

bundle().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
