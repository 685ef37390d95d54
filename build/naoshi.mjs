import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist/naoshi/naoshi.mjs');

process.exitCode = await run(process.argv.slice(2));

async function run(operands) {
  if (isStale() && !(await rebuild())) return 1;
  const { naoshi } = await import(pathToFileURL(bundle).href);
  // `npm run` changes into the project's folder; paths were typed in another.
  const typedIn = process.env.npm_lifecycle_event === 'naoshi' ? process.env.INIT_CWD : undefined;
  return naoshi(operands, typedIn ?? process.cwd());
}

function isStale() {
  if (!existsSync(bundle)) return true;
  const builtAt = statSync(bundle).mtimeMs;
  const sources = ['shared', 'electron'].flatMap((folder) => sourcesIn(join(root, folder)));
  const others = ['package-lock.json', 'build/vite/naoshi.mjs'].map((file) => join(root, file));
  return [...sources, ...others].some((file) => statSync(file).mtimeMs > builtAt);
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Bundles beside the old bundle and moves it in place, so that another run never reads half a file. */
async function rebuild() {
  if (!installPackages(root)) return false;
  say('bundling ...', 'ビルドしています…');
  const [{ build }, { default: config }] = await Promise.all([import('vite'), import('./vite/naoshi.mjs')]);
  const outDir = join(root, `dist/naoshi-${process.pid}`);
  try {
    await build({ ...config, build: { ...config.build, outDir, emptyOutDir: true } });
    mkdirSync(dirname(bundle), { recursive: true });
    renameSync(join(outDir, 'naoshi.mjs'), bundle);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return true;
}
