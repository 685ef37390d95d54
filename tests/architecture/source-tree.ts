import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const projectRoot = join(import.meta.dirname, '../..');

/** What git tracks or would track, as paths from the project's root. */
export function projectFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return list.split('\n').filter((path) => path !== '' && existsSync(join(projectRoot, path)));
}

export function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

export const isSource = (path: string): boolean => /\.(ts|tsx|mjs)$/u.test(path);

const importPatterns = [
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gu,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu,
  /\brequire\(\s*['"]([^'"]+)['"]\s*\)/gu,
];

/** Every module a file names; relative ones as paths from the project's root. */
export function importsOf(path: string): readonly string[] {
  const text = read(path);
  return importPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = '']) =>
      name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name,
    ),
  );
}
