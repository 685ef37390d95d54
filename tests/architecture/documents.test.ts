import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectRoot, read } from './source-tree';

const readmes = projectFiles().filter((path) => path.endsWith('.md'));
const folders = ['electron', 'renderer', 'shared', 'build', 'tests'];

/** A heading's anchor, as the common forges make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

describe('what a newcomer reads', () => {
  it('is there for the whole and for each folder', () => {
    expect(
      ['README.md', ...folders.map((folder) => `${folder}/README.md`)].filter(
        (path) => !readmes.includes(path),
      ),
    ).toEqual([]);
  });

  it.each(readmes.filter((path) => path.split('/').length <= 2))('%s is at most 150 lines', (path) => {
    expect(read(path).split('\n').length).toBeLessThanOrEqual(151);
  });

  it.each(readmes)('%s points to nothing that is not there', (path) => {
    const text = read(path);
    const dead = [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(https?|mailto):/u.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const resolved = file === '' ? path : join(dirname(path), decodeURI(file));
        if (!existsSync(join(projectRoot, resolved))) return true;
        if (anchor === undefined) return false;
        const headings = [...read(resolved).matchAll(/^#+\s+(.*)$/gmu)].map(([, heading = '']) =>
          anchorOf(heading),
        );
        return !headings.includes(anchor);
      });
    expect(dead).toEqual([]);
  });

  it.each(readmes)('%s names only files and scripts that exist', (path) => {
    const text = read(path);
    const scripts = Object.keys(
      (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
    );
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    const paths = [
      ...text.matchAll(
        /`((?:electron|renderer|shared|build|tests)\/[\w./-]+\.(?:ts|tsx|mjs|json|yml|css|png))`/gu,
      ),
    ].map(([, name = '']) => name);
    expect(paths.filter((name) => !existsSync(join(projectRoot, name)))).toEqual([]);
  });
});
