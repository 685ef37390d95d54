import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether this machine can look into a PDF; the tests that need to are skipped by name where it cannot. */
export const hasPoppler = ['pdftoppm', 'pdftotext', 'pdfinfo', 'qpdf'].every((tool) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool))),
);

export type Raster = {
  readonly width: number;
  readonly height: number;
  /** 0 white to 255 black, row by row. */
  readonly ink: Uint8Array;
};

async function withFile<T>(pdf: Uint8Array, use: (path: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-pdf-'));
  try {
    const path = join(folder, 'paper.pdf');
    await writeFile(path, pdf);
    return await use(path, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The pages as a printer of that resolution would blacken them: every dot black or white, or with shades of grey.
 * @param last the last page wanted, counted from 1
 */
export function rasterPages(
  pdf: Uint8Array,
  dpi: number,
  depth: 'one-bit' | 'grey',
  last = 999,
): Promise<readonly Raster[]> {
  return withFile(pdf, async (path, folder) => {
    const shades = depth === 'one-bit' ? '-mono' : '-gray';
    await run('pdftoppm', ['-r', String(dpi), '-l', String(last), shades, path, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.startsWith('page')).sort();
    return Promise.all(names.map(async (name) => readNetpbm(await readFile(join(folder, name)))));
  });
}

/** The pages as a scanner keeps them: PNG in shades of grey. */
export function rasterPictures(pdf: Uint8Array, dpi: number): Promise<readonly Buffer[]> {
  return withFile(pdf, async (path, folder) => {
    await run('pdftoppm', ['-r', String(dpi), '-gray', '-png', path, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.startsWith('page')).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  });
}

/**
 * The text of each page in the order it was drawn, as a reader copies it, blanks and line ends taken out: where lines end
 * is the layout's business.
 */
export function extractedPages(pdf: Uint8Array): Promise<readonly string[]> {
  return withFile(pdf, async (path) => {
    const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], {
      maxBuffer: 50_000_000,
    });
    return stdout.split('\f').slice(0, -1).map(withoutBlanks);
  });
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}

/** What `pdfinfo` says: pages, tagged, and the size of each page in points. */
export function pdfFacts(pdf: Uint8Array): Promise<{
  readonly pages: number;
  readonly isTagged: boolean;
  readonly title: string;
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}> {
  return withFile(pdf, async (path) => {
    const { stdout } = await run('pdfinfo', ['-f', '1', '-l', '999', path]);
    const fact = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'mu').exec(stdout)?.[1] ?? '';
    return {
      pages: Number(fact('Pages')),
      isTagged: fact('Tagged') === 'yes',
      title: fact('Title'),
      sizes: Array.from(stdout.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/gu), ([, width, height]) => ({
        width: Number(width),
        height: Number(height),
      })),
    };
  });
}

/** Resolves where `qpdf --check` finds nothing amiss. */
export function checkStructure(pdf: Uint8Array): Promise<void> {
  return withFile(pdf, async (path) => {
    await run('qpdf', ['--check', path]);
  });
}

/** Reads the two raw Netpbm kinds that pdftoppm writes: P4, a bit a dot, and P5, a byte. */
function readNetpbm(bytes: Buffer): Raster {
  // Only a grey picture has a depth after its size.
  const header = /^P(?:(4)\s+(\d+)\s+(\d+)\s|(5)\s+(\d+)\s+(\d+)\s+255\s)/u.exec(
    bytes.subarray(0, 64).toString('latin1'),
  );
  if (header === null) throw new Error('Not a raw Netpbm picture.');
  const isBits = header[1] === '4';
  const width = Number(header[isBits ? 2 : 5]);
  const height = Number(header[isBits ? 3 : 6]);
  const body = bytes.subarray(header[0].length);
  const ink = new Uint8Array(width * height);
  const rowBytes = Math.ceil(width / 8);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = (body[y * rowBytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7));
      ink[y * width + x] = isBits ? (bit === 0 ? 0 : 255) : 255 - (body[y * width + x] ?? 255);
    }
  }
  return { width, height, ink };
}
