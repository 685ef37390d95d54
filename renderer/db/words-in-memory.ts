import type { SearchTerm } from '../../shared/cases/search/terms';
import { inTransaction } from './in-transaction';
import { IndexedWords } from './indexed-words';
import type { LedgerDatabase } from './ledger';
import { pageOf } from './quarters';
import { lastChange, type TokenTables } from './token-tables';
import type { WordsRow003 } from './versions/003-number-word-changes';

/** About 100 megabytes; what is older is read from the disk as far as a search gets. */
const mostRows = 120_000;
/** Laid out together: more of them share more words, fewer take a shorter time. */
const rowsTogether = 256;
const mostPagesPerStep = 24;

/** What a part of the words answers, and the key from which the next part goes on; null = there is no more. */
export type PartFound = { readonly keys: readonly number[]; readonly next: number | null };

/**
 * The newest pages of a table's words, held by one window. Every search first asks, in its own transaction, for the pages
 * that changed since, so that what any window saved is found by the next keystroke in each.
 */
export class WordsInMemory {
  /** Pages laid out together, the newest first and without a gap. */
  readonly #parts: IndexedWords[] = [];
  /** Pages that came or changed since: what the parts have of them no longer holds. */
  readonly #changed = new Map<number, IndexedWords>();
  /** Pages read for a part that is not large enough yet, with how many rows they have. */
  #gathered: WordsRow003[] = [];
  #rows = 0;
  /** What was read so far, by which the next step is measured: a large shop has more rows on one page than a small one on twenty. */
  readonly #read = { pages: 0, rows: 0 };
  /** Every page up to this key is held in a part. */
  #heldTo = Number.NEGATIVE_INFINITY;
  #isWhole: boolean = false;
  /** The last change taken in; null before anything is held. */
  #seen: number | null = null;

  /** Whether there is no page that is not held. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Whether the page of this key, or the first behind it, is held. */
  holds(page: number): boolean {
    return this.#isWhole || page <= this.#heldTo;
  }

  /** Within a transaction: takes in what changed. */
  async catchUp(words: TokenTables['words']): Promise<void> {
    if (this.#seen === null) return;
    const changed = await words.where('changed').above(this.#seen).toArray();
    for (const row of changed) {
      if (this.#isWhole || row.page <= this.#heldTo) this.#changed.set(row.page, new IndexedWords([row]));
      // Read already, and not laid out yet: the newer writing takes its place.
      this.#gathered = this.#gathered.map((page) => (page.page === row.page ? row : page));
    }
    this.#seen = changed.reduce((last, { changed: number = 0 }) => Math.max(last, number), this.#seen);
  }

  /** Within a transaction: takes in some older pages. @returns whether there are more worth holding */
  async holdMore(words: TokenTables['words']): Promise<boolean> {
    this.#seen ??= await lastChange(words);
    await this.catchUp(words);
    if (this.#isWhole || this.#rows >= mostRows) return false;
    const from = this.#gathered.at(-1)?.page ?? this.#heldTo;
    const limit = this.#pagesForOneStep();
    const read = await words.where(':id').above(from).limit(limit).toArray();
    const isLast = read.length < limit;
    this.#read.pages += read.length;
    this.#read.rows += rowsOn(read);
    this.#gathered.push(...read);
    if (!isLast && rowsOn(this.#gathered) < rowsTogether) return true;
    this.#layOut(isLast);
    return !this.#isWhole;
  }

  /** Keys of the rows that have every term on the pages from this key on, some at a time; null where they are not held. */
  matchingFrom(page: number, terms: readonly SearchTerm[]): PartFound | null {
    const index = this.#partOf(page);
    const part = this.#parts[index];
    if (part === undefined)
      return this.#isWhole ? { keys: this.#matchingChanged(page, null, terms), next: null } : null;
    const before = this.#parts[index - 1]?.last ?? Number.NEGATIVE_INFINITY;
    const isLast = index === this.#parts.length - 1;
    const until = isLast && this.#isWhole ? null : part.last;
    const keys = [
      ...this.#unchanged(part, terms),
      ...this.#matchingChanged(Math.max(page, before + 1), until, terms),
    ];
    return { keys: keys.sort((one, other) => one - other), next: until === null ? null : part.last + 1 };
  }

  /** Those of the keys that have every term; null for a page that is not held. */
  matchingOnPage(page: number, terms: readonly SearchTerm[]): readonly number[] | null {
    const changed = this.#changed.get(page);
    if (changed !== undefined) return changed.matching(terms);
    const part = this.#parts[this.#partOf(page)];
    if (part === undefined || part.first > page) return this.#isWhole ? [] : null;
    return part.matching(terms).filter((key) => pageOf(key) === page);
  }

  #pagesForOneStep(): number {
    const { pages, rows } = this.#read;
    return rows === 0
      ? 1
      : Math.min(mostPagesPerStep, Math.max(1, Math.round((rowsTogether * pages) / rows)));
  }

  #layOut(isLast: boolean): void {
    if (this.#gathered.length > 0) {
      const part = new IndexedWords(this.#gathered);
      this.#parts.push(part);
      this.#rows += part.rows;
      this.#heldTo = part.last;
    }
    this.#gathered = [];
    this.#isWhole = isLast;
  }

  /** The first part that reaches to this key. */
  #partOf(page: number): number {
    let first = 0;
    let end = this.#parts.length;
    while (first < end) {
      const middle = (first + end) >>> 1;
      if ((this.#parts[middle]?.last ?? 0) < page) first = middle + 1;
      else end = middle;
    }
    return first;
  }

  #unchanged(part: IndexedWords, terms: readonly SearchTerm[]): readonly number[] {
    const keys = part.matching(terms);
    return this.#changed.size === 0 ? keys : keys.filter((key) => !this.#changed.has(pageOf(key)));
  }

  #matchingChanged(from: number, until: number | null, terms: readonly SearchTerm[]): readonly number[] {
    return [...this.#changed].flatMap(([page, words]) =>
      page >= from && (until === null || page <= until) ? words.matching(terms) : [],
    );
  }
}

function rowsOn(pages: readonly WordsRow003[]): number {
  return pages.reduce((rows, { orders }) => rows + orders.length, 0);
}

type WordsOfLedger = { readonly cases: WordsInMemory; readonly customers: WordsInMemory };
const held = new WeakMap<LedgerDatabase, WordsOfLedger>();

/** What this window holds of the ledger's words: nothing until `holdSomeWords` is called. */
export function wordsInMemory(db: LedgerDatabase): WordsOfLedger {
  const known = held.get(db) ?? { cases: new WordsInMemory(), customers: new WordsInMemory() };
  held.set(db, known);
  return known;
}

/** Takes some more words into memory, the newest first. @returns whether there are more */
export async function holdSomeWords(db: LedgerDatabase): Promise<boolean> {
  const { cases, customers } = wordsInMemory(db);
  return inTransaction(db, 'r', ['caseWords', 'customerWords'], async ({ caseWords, customerWords }) => {
    const moreCustomers = await customers.holdMore(customerWords);
    const moreCases = await cases.holdMore(caseWords);
    return moreCases || moreCustomers;
  });
}
