import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allClauses as ids } from '../../../shared/policies/clauses';
import { publishedClauses } from '../../builders/published-words';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const policyPage = join(root, '../shared/spec/policies.md');

function textsUnder(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, text: readFileSync(path, 'utf8') };
    });
}

/** The functions of a file with the comment before each. */
function commentedFunctions(text: string): readonly string[] {
  return text.match(/\/\*\*(?:[^*]|\*(?!\/))*\*\/\nexport function \w+/gu) ?? [];
}

describe.skipIf(!existsSync(policyPage))('the page of the three policies', () => {
  const listed = existsSync(policyPage)
    ? [...readFileSync(policyPage, 'utf8').matchAll(/^\| ((?:kuno|ciwaka|aujour)\/[a-z0-9-]+) \|/gmu)].map(
        ([, id = '']) => id,
      )
    : [];

  test('lists the clauses that this desk has words for, and no other', () => {
    expect(new Set(listed)).toEqual(new Set(ids));
  });
});

describe('every clause', () => {
  const policyTexts = textsUnder('shared/policies').filter(({ path }) => !path.endsWith('/clauses.ts'));
  const functions = policyTexts.flatMap(({ text }) => commentedFunctions(text));
  const tests = textsUnder('tests').filter(({ path }) => path.endsWith('.test.ts'));
  const cites = (text: string, id: string) => new RegExp(`${id}(?![a-z0-9-])`, 'u').test(text);

  test.each(ids)('%s is a function that names it, and stands in the program as literal text', (id) => {
    expect(functions.filter((text) => cites(text, id))).not.toEqual([]);
    const literal = new RegExp(`['"]${id}['"]`, 'u');
    expect(policyTexts.filter(({ text }) => literal.test(text))).not.toEqual([]);
  });

  test.each(ids)('%s is cited by a test', (id) => {
    expect(tests.filter(({ text }) => cites(text, id))).not.toEqual([]);
  });

  test.each(ids)('%s has words in English and Japanese', (id) => {
    const wording = publishedClauses[id];
    expect(wording?.en).toMatch(/^[A-Z0-9].*[.0]$/u);
    expect(wording?.ja).toMatch(/[\p{scx=Hira}\p{scx=Han}]/u);
  });
});
