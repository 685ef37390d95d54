import type { SearchTerm } from '../../shared/cases/search/terms';
import { partTokens, Stretches } from './stretches';
import { TokenList } from './token-list';
import type { WordsRow003 } from './versions/003-number-word-changes';

/** Pages of words, the newest first, laid out so that what has a word is found without reading all of them. */
export class IndexedWords {
  /** Keys of the first page and of the last. */
  readonly first: number;
  readonly last: number;
  readonly #orders: Float64Array;
  /** Text of one byte a character stands apart from Japanese, which takes two. */
  readonly #narrow: TokenList;
  readonly #wide: TokenList;
  readonly #stretches: Stretches;

  constructor(pages: readonly WordsRow003[]) {
    this.first = pages[0]?.page ?? 0;
    this.last = pages.at(-1)?.page ?? 0;
    this.#orders = Float64Array.from(pages.flatMap(({ orders }) => orders));
    const narrow = new Map<string, number[]>();
    const wide = new Map<string, number[]>();
    const stretches: (readonly [number, string])[] = [];
    for (const [row, text] of pages.flatMap(({ words }) => words).entries()) {
      const parts = partTokens(text.split('\n').filter((token) => token !== ''));
      for (const token of parts.others) {
        const list = isNarrow(token) ? narrow : wide;
        const rows = list.get(token);
        if (rows === undefined) list.set(token, [row]);
        else rows.push(row);
      }
      for (const stretch of parts.stretches) stretches.push([row, stretch]);
    }
    this.#narrow = new TokenList(narrow);
    this.#wide = new TokenList(wide);
    this.#stretches = new Stretches(stretches);
  }

  get rows(): number {
    return this.#orders.length;
  }

  /** Keys of the rows that have every term, the newest first. */
  matching(terms: readonly SearchTerm[]): readonly number[] {
    let having = new Uint8Array(this.rows).fill(1);
    // Parts of numbers take the longest, and need not be looked for where a word is not found.
    for (const { prefixes, codes } of terms.toSorted((one, other) => digitsIn(one) - digitsIn(other))) {
      const marks = new Uint8Array(this.rows);
      for (const prefix of prefixes) this.#mark(prefix, false, marks);
      for (const code of codes) this.#mark(code, true, marks);
      let some = 0;
      for (let row = 0; row < marks.length; row += 1) {
        const both = (marks[row] ?? 0) & (having[row] ?? 0);
        marks[row] = both;
        some |= both;
      }
      if (some === 0) return [];
      having = marks;
    }
    return [...this.#orders.filter((_, row) => having[row] === 1)];
  }

  #mark(wanted: string, isWhole: boolean, marks: Uint8Array): void {
    (isNarrow(wanted) ? this.#narrow : this.#wide).mark(wanted, isWhole, marks);
    this.#stretches.mark(wanted, isWhole, marks);
  }
}

function digitsIn({ prefixes }: SearchTerm): number {
  return prefixes.some((prefix) => /^\d/u.test(prefix)) ? 1 : 0;
}

/** A beginning of one byte a character may go on in Japanese, so a token is sorted by its first character alone. */
function isNarrow(token: string): boolean {
  return token.charCodeAt(0) < 0x100;
}
