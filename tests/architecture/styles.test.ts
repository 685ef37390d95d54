import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, read } from './source-tree';

const screens = projectFiles().filter((path) => /^renderer\/.*\.tsx$/u.test(path));

/** What a screen takes from its sheets of styles: the sheet, and the classes named. */
function stylesIn(path: string) {
  const source = read(path);
  return [...source.matchAll(/import (\w+) from '([^']+\.module\.css)'/gu)].map(
    ([, name = '', module = '']) => ({
      sheet: posix.join(posix.dirname(path), module),
      named: [...source.matchAll(new RegExp(`\\b${name}\\.(?!module\\b)(\\w+)`, 'gu'))].map(
        ([, one = '']) => one,
      ),
    }),
  );
}

const classesOf = (sheet: string) =>
  new Set([...read(sheet).matchAll(/\.([a-zA-Z]\w*)/gu)].map(([, name = '']) => name));

test('every class that a screen names is in its sheet', () => {
  const missing = screens.flatMap((path) =>
    stylesIn(path).flatMap(({ sheet, named }) => {
      const known = classesOf(sheet);
      return named.filter((name) => !known.has(name)).map((name) => `${path}: ${sheet} .${name}`);
    }),
  );
  expect(missing).toEqual([]);
});

test('every class of a sheet is named by a screen', () => {
  const named = new Map<string, Set<string>>();
  for (const { sheet, named: names } of screens.flatMap(stylesIn)) {
    const known = named.get(sheet) ?? new Set();
    for (const name of names) known.add(name);
    named.set(sheet, known);
  }
  const sheets = projectFiles().filter((path) => path.endsWith('.module.css'));
  const unused = sheets.flatMap((sheet) =>
    [...read(sheet).matchAll(/^\.([a-zA-Z]\w*)/gmu)]
      .map(([, name = '']) => name)
      .filter((name) => !named.get(sheet)?.has(name))
      .map((name) => `${sheet} .${name}`),
  );
  expect(unused).toEqual([]);
});
