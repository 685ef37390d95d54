import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
};

export type PageFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string };

/** Where in the folder a path of an address points, or null where it points out of it or says nothing readable. */
function fileAt(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = join(folder, decoded);
  const inside = relative(folder, file);
  return inside.startsWith('..') || isAbsolute(inside) ? null : file;
}

/** A file of the built page by its address' path. An address of a screen (no ending) is the page itself. */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | null> {
  const asked = fileAt(folder, pathname);
  if (asked === null) return null;
  const file = extname(asked) === '' ? join(folder, 'index.html') : asked;
  const contentType = contentTypes[extname(file).toLowerCase()];
  if (contentType === undefined) return null;
  try {
    return { bytes: new Uint8Array(await readFile(file)), contentType };
  } catch {
    return null;
  }
}
