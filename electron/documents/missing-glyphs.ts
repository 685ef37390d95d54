import type { AppError } from '../../shared/app-error';
import type { Paper } from '../../shared/documents/papers';
import { type PrintedField, printedFields } from './printed-fields';
import { printableText } from './type/printable-text';
import type { Typeface } from './type/typeface';

/** Characters of a field that no font of ours has, each once. */
export type MissingGlyphs = Pick<PrintedField, 'path'> & { readonly characters: readonly string[] };

/** What would come out as empty boxes: to be known before printing, not from the paper. */
export function missingGlyphs(paper: Paper, typeface: Typeface): readonly MissingGlyphs[] {
  return printedFields(paper).flatMap(({ path, text }) => {
    const characters = new Set(Array.from(printableText(text).replaceAll('\n', '')));
    const missing = [...characters].filter((character) => !typeface.covers(character));
    return missing.length === 0 ? [] : [{ path, characters: missing }];
  });
}

/** The refusal that names each field with its characters: `customerName: 😀 (U+1F600)`. Its path is the first field. */
export function glyphRefusal(missing: readonly MissingGlyphs[]): AppError {
  const [first] = missing;
  return {
    kind: 'glyph-missing',
    detail: missing
      .map(({ path, characters }) => `${path.join('.')}: ${characters.map(named).join(', ')}`)
      .join('; '),
    ...(first === undefined ? {} : { path: [...first.path] }),
  };
}

function named(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${codePoint})`;
}
