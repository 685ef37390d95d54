import Papa from 'papaparse';
import { err, ok, type Result } from '../../../shared/result';

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A line of a list; `line` counts as a spreadsheet does. */
export type SheetLine = {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark stands inside a text where none can. */
  readonly isMalformed: boolean;
};

export type SheetFault =
  | { readonly code: 'quote-not-closed'; readonly line: number }
  | { readonly code: 'too-many-lines' }
  | { readonly code: 'stopped' };

export const mostLines = 200_000;
const charactersPerPart = 400_000;
/** A text between quotation marks that is longer than this many parts was never closed. */
const partsWithoutLine = 5;

/** The sign that parts most lines into the same number of cells. */
export function likelySeparator(text: string): Separator {
  const start = text.slice(0, 50_000);
  const { delimiter } = Papa.parse<string[]>(start, { preview: 30, delimitersToGuess: [...separators] }).meta;
  return separators.find((separator) => separator === delimiter) ?? ',';
}

/** The lines of a list, a part at a time. Refuses what would have to be guessed. */
export function parseSheet(
  text: string,
  separator: Separator,
  { signal, breathe }: { readonly signal: AbortSignal; readonly breathe: () => Promise<void> },
): Promise<Result<readonly SheetLine[], SheetFault>> {
  const lines: SheetLine[] = [];
  let fault: SheetFault | null = null;
  let emptyParts = 0;
  return new Promise((resolve) => {
    // The library's types know parts of files alone; its texts come in parts as well.
    const inParts = {
      delimiter: separator,
      chunkSize: charactersPerPart,
      chunk({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        const malformed = new Set<number>();
        for (const { code, row } of errors) {
          if (code === 'MissingQuotes')
            fault ??= { code: 'quote-not-closed', line: lines.length + (row ?? 0) + 1 };
          if (code === 'InvalidQuotes') malformed.add(row ?? 0);
        }
        for (const [index, cells] of data.entries()) {
          lines.push({ line: lines.length + 1, cells, isMalformed: malformed.has(index) });
        }
        emptyParts = data.length === 0 ? emptyParts + 1 : 0;
        if (emptyParts >= partsWithoutLine) fault ??= { code: 'quote-not-closed', line: lines.length + 1 };
        if (lines.length > mostLines) fault ??= { code: 'too-many-lines' };
        if (fault !== null) return parser.abort();
        parser.pause();
        void breathe().then(() => {
          if (signal.aborted) fault = { code: 'stopped' };
          if (fault === null) parser.resume();
          else resolve(err(fault));
        });
      },
      complete() {
        resolve(fault === null ? ok(lines) : err(fault));
      },
    };
    Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), inParts);
  });
}
