import { isParameterName, type ParameterName } from './parameters';

/** A stretch of a template: words as they are, or what a parameter fills. */
export type TemplatePart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'parameter'; readonly name: ParameterName };

/** Why a text is no template; `text` is the stretch at fault as it was written. */
export type TemplateFault =
  | { readonly code: 'unknown-parameter'; readonly text: string }
  | { readonly code: 'not-closed'; readonly text: string }
  | { readonly code: 'not-opened'; readonly text: string }
  | { readonly code: 'needed-parameter'; readonly name: ParameterName }
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly limit: number };

export type ParsedTemplate = {
  readonly parts: readonly TemplatePart[];
  readonly faults: readonly TemplateFault[];
};

const opening = '{{';
const closing = '}}';

/** Reads `{{parameter}}`, with spaces inside the braces if wished. A single brace is a sign like any other. */
export function parseTemplate(text: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  const faults: TemplateFault[] = [];
  const takeWords = (words: string) => {
    if (words === '') return;
    const stray = words.indexOf(closing);
    if (stray !== -1) faults.push({ code: 'not-opened', text: around(words, stray) });
    parts.push({ kind: 'words', words });
  };
  let at = 0;
  for (;;) {
    const start = text.indexOf(opening, at);
    if (start === -1) {
      takeWords(text.slice(at));
      return { parts, faults };
    }
    takeWords(text.slice(at, start));
    const end = text.indexOf(closing, start + opening.length);
    if (end === -1) {
      faults.push({ code: 'not-closed', text: around(text, start) });
      return { parts, faults };
    }
    const name = text.slice(start + opening.length, end).trim();
    if (isParameterName(name)) parts.push({ kind: 'parameter', name });
    else faults.push({ code: 'unknown-parameter', text: text.slice(start, end + closing.length) });
    at = end + closing.length;
  }
}

/** A few signs from the place at fault on, so that it can be found. */
function around(text: string, at: number): string {
  return text.slice(at, at + 24).split('\n')[0] ?? '';
}

export function parametersIn(text: string): ReadonlySet<ParameterName> {
  return new Set(parseTemplate(text).parts.flatMap((part) => (part.kind === 'parameter' ? [part.name] : [])));
}
