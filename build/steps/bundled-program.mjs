import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { say } from './say.mjs';

/**
 * The exports of a command's program, bundled anew where a source is newer; null where it could not be, which was said.
 * `name` is that of its Vite config and of its file in dist/; `sources` are the folders it is made from.
 */
export async function bundledProgram(root, { name, sources, saying }) {
  const bundle = join(root, `dist/${name}/${name}.mjs`);
  if (isStale(root, bundle, name, sources) && !(await rebuild(root, bundle, name, saying))) return null;
  return import(pathToFileURL(bundle).href);
}

function isStale(root, bundle, name, sources) {
  if (!existsSync(bundle)) return true;
  const builtAt = statSync(bundle).mtimeMs;
  const others = ['package-lock.json', `build/${name}.mjs`, `build/vite/${name}.mjs`];
  const files = [
    ...sources.flatMap((folder) => sourcesIn(join(root, folder))),
    ...others.map((file) => join(root, file)),
  ];
  return files.some((file) => statSync(file).mtimeMs > builtAt);
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Bundles beside the old bundle and moves it in place, so that another run never reads half a file. */
async function rebuild(root, bundle, name, saying) {
  if (!installPackages(root)) return false;
  say(...saying);
  const [{ build }, { default: config }] = await Promise.all([import('vite'), import(`../vite/${name}.mjs`)]);
  const outDir = join(root, `dist/${name}-${process.pid}`);
  try {
    await build({ ...config, build: { ...config.build, outDir, emptyOutDir: true } });
    mkdirSync(dirname(bundle), { recursive: true });
    renameSync(join(outDir, `${name}.mjs`), bundle);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return true;
}
