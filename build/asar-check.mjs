import { readFileSync } from 'node:fs';
import { extractFile, listPackage } from '@electron/asar';

/** What the packed app must hold to start. */
const needed = [
  '/package.json',
  '/dist/main/main.mjs',
  '/dist/main/keeping-thread.mjs',
  '/dist/main/reading-thread.mjs',
  '/dist/main/wasm/pdfium.wasm',
  '/dist/main/wasm/zxing-reader.wasm',
  '/dist/preload/preload.cjs',
  '/dist/renderer/index.html',
];

/** What may be in it at all: our bundles and the packages that cannot be bundled, with what those need. */
const allowed = [/^\/package\.json$/u, /^\/dist(\/|$)/u, /^\/node_modules(\/|$)/u];

/** Sources, tests, maps and tools have no business on a customer's machine. */
const unwanted = [
  /\.(ts|tsx|map)$/u,
  /^\/dist\/(?!main(\/|$)|preload(\/|$)|renderer(\/|$))[^/]+/u,
  /^\/dist\/main\/browser-host/u,
  /^\/node_modules\/(electron|vite|typescript|vitest|react|dexie|pdfkit|zod|@playwright|@biomejs)(\/|$)/u,
];

/**
 * Reads a packed app and says what is wrong with it, a line each; an empty list is a good one.
 * @param {string} archive path of app.asar
 * @returns {readonly string[]}
 */
export function faultsOfArchive(archive) {
  const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  const faults = [
    ...needed.filter((path) => !files.includes(path)).map((path) => `missing: ${path}`),
    ...files
      .filter((path) => !allowed.some((pattern) => pattern.test(path)))
      .map((path) => `not agreed: ${path}`),
    ...files
      .filter((path) => unwanted.some((pattern) => pattern.test(path)))
      .map((path) => `unwanted: ${path}`),
  ];
  if (!files.includes('/dist/preload/preload.cjs')) return faults;
  const preload = extractFile(archive, 'dist/preload/preload.cjs').toString('utf8');
  const loaded = [...preload.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/gu)].map(([, name]) => name);
  if (loaded.some((name) => name !== 'electron'))
    faults.push(`preload loads more than electron: ${loaded.join(', ')}`);
  if (/^\s*(?:import|export)\s/mu.test(preload)) faults.push('preload is not CommonJS');
  const { main } = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  if (!files.includes(`/${main}`)) faults.push(`package.json starts ${main}, which is not there`);
  return faults;
}

/**
 * @param {string} archive path of app.asar
 * @returns {{ files: number, bytes: number }}
 */
export function sizeOfArchive(archive) {
  return { files: listPackage(archive, { isPack: false }).length, bytes: readFileSync(archive).length };
}
