import { codesNamed } from './code-words';
import { compact, plainWriting, runsOf, soundOf } from './plain-writing';
import { tokenLength } from './tokens';

/** One thing that must be found: by a token that begins with any of `prefixes`, or that is any of `codes`. */
export type SearchTerm = { readonly prefixes: readonly string[]; readonly codes: readonly string[] };

/** More than anyone types, and few enough that none of them costs the clerk a pause. */
const termLimit = 8;

/** What a person typed, as terms that must all be found. Nothing to look for gives none. */
export function searchTerms(text: string): readonly SearchTerm[] {
  return plainWriting(text).split(/\s+/).flatMap(termsOfChunk).slice(0, termLimit);
}

/** Tokens as one text in which `isFoundIn` looks. */
export function wordsOf(tokens: readonly string[]): string {
  return tokens.length === 0 ? '' : `\n${tokens.join('\n')}\n`;
}

/** Whether a record with these words has what the term asks for. */
export function isFoundIn(words: string, { prefixes, codes }: SearchTerm): boolean {
  return (
    prefixes.some((prefix) => words.includes(`\n${prefix}`)) ||
    codes.some((code) => words.includes(`\n${code}\n`))
  );
}

function termsOfChunk(chunk: string): readonly SearchTerm[] {
  const runs = runsOf(chunk);
  // A number or an address with dashes and dots in it is one thing, and is so among the tokens too.
  const isOneThing = runs.length > 1 && runs.every(({ script }) => script === 'other');
  if (isOneThing) return [{ prefixes: [inPart(compact(chunk))], codes: codesNamed(compact(chunk)) }];
  return runs.flatMap(({ script, text }) => (script === 'japanese' ? japaneseTerms(text) : [wordTerm(text)]));
}

function wordTerm(word: string): SearchTerm {
  const sound = soundOf(word);
  const prefixes = new Set([word, ...(sound === null ? [] : [sound])]);
  return { prefixes: [...prefixes].map(inPart), codes: codesNamed(word) };
}

/** A stretch longer than a token is looked for in overlapping parts, all of which must be there. */
function japaneseTerms(run: string): readonly SearchTerm[] {
  const characters = [...run];
  const longest = tokenLength.japanese;
  if (characters.length <= longest) return [wordTerm(run)];
  return [0, characters.length - longest].map((start) => ({
    prefixes: [characters.slice(start, start + longest).join('')],
    codes: [],
  }));
}

function inPart(word: string): string {
  return [...word].slice(0, tokenLength.other).join('');
}
