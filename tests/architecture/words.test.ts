import { describe, expect, it } from 'vitest';
import { en } from '../../renderer/i18n/en';
import { projectFiles, read } from './source-tree';

const files = projectFiles().filter(
  (path) => /^renderer\/.*\.tsx?$/u.test(path) && !path.startsWith('renderer/i18n/'),
);

/** `prints:state.sent` for every text; the forms for one and for many count as one text. */
function keysOf(words: object, place: string): readonly string[] {
  return Object.entries(words).flatMap(([name, inner]) => {
    const path = place.endsWith(':') || place === '' ? `${place}${name}` : `${place}.${name}`;
    return typeof inner === 'string' ? [path.replace(/_(?:zero|one|other)$/u, '')] : keysOf(inner, path);
  });
}

const allKeys = [...new Set(Object.entries(en).flatMap(([area, words]) => keysOf(words, `${area}:`)))];

/** What a file may mean by a text without an area: those of the areas that it names. */
function areasIn(source: string): readonly string[] {
  return Object.keys(en).filter((area) => source.includes(`'${area}'`));
}

/** The texts that a file names outright, and the patterns of those that it puts together: `state.${word}`. */
function namedIn(path: string): {
  readonly outright: readonly string[];
  readonly patterns: readonly RegExp[];
} {
  const source = read(path);
  const areas = areasIn(source);
  const withArea = (named: string) =>
    named.includes(':') ? [named] : areas.map((area) => `${area}:${named}`);
  const outright = [...source.matchAll(/['"]([\w:.-]+)['"]/gu)].flatMap(([, text = '']) => withArea(text));
  const patterns = [...source.matchAll(/`([A-Za-z][\w:.-]*)\$\{[^}`]*\}([\w.-]*)/gu)].flatMap(
    ([, before = '', after = '']) =>
      withArea(before).map(
        (start) => new RegExp(`^${start.replaceAll('.', '\\.')}[^.]+${after.replaceAll('.', '\\.')}$`, 'u'),
      ),
  );
  return { outright, patterns };
}

describe('the words of the screens', () => {
  it('are all said somewhere', () => {
    const named = files.map(namedIn);
    const outright = new Set(named.flatMap((each) => each.outright));
    const patterns = named.flatMap((each) => each.patterns);
    const unsaid = allKeys.filter(
      (key) => !outright.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(allKeys.length).toBeGreaterThan(500);
    expect(unsaid).toEqual([]);
  });
});
