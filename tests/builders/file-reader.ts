import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { copyWasm } from '../../build/wasm/copy-wasm.mjs';
import { createFileReader, type FileReader } from '../../electron/fedex/imports/file-reader';

/** What reads files made elsewhere, as the bundle gets it, while the tests of one file run. */
export function fileReaderForTests(): FileReader {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-wasm-'));
  beforeAll(() => copyWasm(folder));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return createFileReader(folder);
}
