import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSource, projectFiles, read } from './source-tree';

const files = projectFiles();
const sources = files.filter(isSource);
const product = sources.filter((path) => /^(shared|electron|renderer)\//u.test(path));

function offences(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

describe('the habits of the house', () => {
  it('keeps every file to 250 lines', () => {
    const long = [...sources, ...files.filter((path) => path.endsWith('.css'))]
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('reads the clock only where a clock is handed out', () => {
    const clocks = /^(shared\/time\/|renderer\/app\/clock\.ts$|electron\/clock\.ts$)/u;
    const readers = product.filter((path) => !clocks.test(path));
    expect(offences(readers, /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|\bTemporal\.Now\b/u)).toEqual([]);
    expect(
      offences(
        product.filter((path) => path.startsWith('shared/')),
        /\bnew Date\(\)|\bDate\.now\b|\bTemporal\.Now\b|\bMath\.random\b|\bnavigator\b|\bcrypto\.randomUUID\b/u,
      ),
    ).toEqual([]);
  });

  it('leaves nothing for later without saying why', () => {
    const others = sources.filter((path) => !path.startsWith('tests/architecture/'));
    expect(offences(others, /\b(?:TODO|FIXME|XXX|HACK)\b/u)).toEqual([]);
  });

  it('runs every test it has: none is singled out, none is put off', () => {
    const tests = sources.filter(
      (path) => /\.(test|spec)\.tsx?$/u.test(path) && !path.includes('architecture'),
    );
    expect(offences(tests, /\b(?:test|it|describe)\.(?:only|fixme|todo)\b/u)).toEqual([]);
  });

  it('casts to nothing with any, and silences no checker', () => {
    expect(
      offences(
        sources.filter((path) => !path.includes('architecture')),
        /@ts-(?:ignore|nocheck)|\bas any\b/u,
      ),
    ).toEqual([]);
  });

  it('names files after what the shop calls things', () => {
    const vague = /^(utils?|helpers?|common|misc|manager|data|info|types)(\.|$)/u;
    expect(files.filter((path) => path.split('/').some((part) => vague.test(part)))).toEqual([]);
    expect(
      sources
        .map((path) => basename(path).replace(/\.(?:test|spec|d|config)?\.?(?:ts|tsx|mjs)$/u, ''))
        .filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)),
    ).toEqual([]);
  });

  it('has no branches for tests in the product', () => {
    expect(offences(product, /\bisTesting\b|NODE_ENV\s*===?\s*['"]test['"]|\bVITEST\b/u)).toEqual([]);
  });
});

describe('what must not be in the repository', () => {
  const texts = files.filter((path) => !/\.(png|ico|icns|ttf|woff2?|pdf|jpg)$/u.test(path));

  it('has nothing at the top but what was agreed', () => {
    const agreed =
      /^(\..*|package(-lock)?\.json|tsconfig\.json|electron|renderer|shared|build|tests|README\.md|LICENSE|biome\.json)$/u;
    expect(
      [...new Set(files.map((path) => path.split('/')[0] ?? ''))].filter((name) => !agreed.test(name)),
    ).toEqual([]);
  });

  it('holds no download address in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/u);
  });

  it('names no path of a machine and no registry host', () => {
    const own = texts.filter(
      (path) => !path.startsWith('tests/architecture/') && path !== 'package-lock.json',
    );
    expect(
      offences(own, /\/(?:home|Users)\/[a-z]+\/|\/work\/(?:main|shared)|registry\.npmjs|deb\.debian\.org/u),
    ).toEqual([]);
  });

  it('looks into the folder beside it in tests alone', () => {
    expect(
      offences(
        files.filter(
          (path) =>
            !path.startsWith('tests/') &&
            /\.(ts|tsx|mjs|json|md|css)$/u.test(path) &&
            path !== 'package-lock.json',
        ),
        /\.\.\/shared\/(?:spec|design|seeds|fedex)/u,
      ),
    ).toEqual([]);
  });
});
