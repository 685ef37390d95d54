import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { importsOf, isSource, projectFiles } from './source-tree';

const files = projectFiles().filter(isSource);
const nodeModules = new Set(builtinModules);
const isNode = (name: string) => name.startsWith('node:') || nodeModules.has(name);

type ImportRule = {
  readonly says: string;
  readonly from: RegExp;
  readonly isForbidden: (name: string) => boolean;
};

const rules: readonly ImportRule[] = [
  {
    says: 'shared/ imports neither the other folders, nor node, nor a user interface, nor a database',
    from: /^shared\//u,
    isForbidden: (name) =>
      /^(electron|renderer|build|tests)(\/|$)/u.test(name) ||
      isNode(name) ||
      /^(react|react-dom|dexie|dexie-react-hooks|zustand|@mantine\/.*|electron|i18next|react-i18next)(\/|$)/u.test(
        name,
      ),
  },
  {
    says: 'renderer/ knows the main process only through shared/contract, and no node',
    from: /^renderer\//u,
    isForbidden: (name) => /^(electron|build|tests)(\/|$)/u.test(name) || isNode(name),
  },
  {
    says: 'electron/ knows nothing of the screens',
    from: /^electron\//u,
    isForbidden: (name) =>
      /^(renderer|build|tests)(\/|$)/u.test(name) || /^(react|dexie|zustand)/u.test(name),
  },
  {
    says: 'only electron/ imports the electron module',
    from: /^(shared|renderer|tests)\//u,
    isForbidden: (name) => name === 'electron',
  },
  {
    says: 'policies know neither cases nor papers nor the contract',
    from: /^shared\/policies\//u,
    isForbidden: (name) => /^shared\/(cases|documents|contract|printing)(\/|$)/u.test(name),
  },
  {
    says: 'the parts of the screen that know no domain stay that way',
    from: /^renderer\/ui\//u,
    isForbidden: (name) => /^renderer\/(features|db)(\/|$)/u.test(name),
  },
];

describe('the import rules between the folders', () => {
  it.each(rules)('$says', ({ from, isForbidden }) => {
    const checked = files.filter((path) => from.test(path));
    expect(checked.length).toBeGreaterThan(0);
    const offences = checked.flatMap((path) =>
      importsOf(path)
        .filter(isForbidden)
        .map((name) => `${path} imports ${name}`),
    );
    expect(offences).toEqual([]);
  });

  it('sees every way a module can be named', () => {
    expect(importsOf('tests/architecture/imports.test.ts')).toEqual(
      expect.arrayContaining(['node:module', 'vitest', 'tests/architecture/source-tree']),
    );
  });
});
