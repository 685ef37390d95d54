import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { versions } from '../../../renderer/db/versions/all';

const filesIn = (folder: string) => readdirSync(fileURLToPath(new URL(folder, import.meta.url)));
const names = filesIn('../../../renderer/db/versions')
  .filter((file) => /^\d{3}-/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

test('each schema version has a file, numbered from 1 without a gap, and is declared in that order', () => {
  expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(names.map((_, index) => index + 1));
  expect(versions.map(({ version }) => version)).toEqual(names.map((_, index) => index + 1));
});

test.each(names)('%s has a test of its own', (name) => {
  expect(filesIn('.')).toContain(`${name}.test.ts`);
});
