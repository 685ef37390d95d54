import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { copyFonts } from '../../../build/fonts/copy-fonts.mjs';

/** A folder with the fonts as the bundle gets them, while the tests of one file run. */
export function fontFolderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-fonts-'));
  beforeAll(() => copyFonts(folder));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
