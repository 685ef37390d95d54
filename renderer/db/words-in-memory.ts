import { inTransaction } from './in-transaction';
import { IndexedPage } from './indexed-page';
import type { LedgerDatabase } from './ledger';
import { lastChange, type TokenTables } from './put-tokens';
import type { WordsRow003 } from './versions/003-number-word-changes';

/** About 60 megabytes; what is older is read from the disk as far as a search gets. */
const mostRows = 30_000;
const pagesPerStep = 8;

/**
 * The newest pages of a table's words, held by one window. Every search first asks, in its own transaction, for the pages
 * that changed since, so that what any window saved is found by the next keystroke in each.
 */
export class WordsInMemory {
  readonly #pages = new Map<number, IndexedPage>();
  /** Keys of the pages, the newest first. */
  #keys: readonly number[] = [];
  #rows = 0;
  /** Every page up to this key is held. */
  #heldTo = Number.NEGATIVE_INFINITY;
  #isWhole: boolean = false;
  /** The last change taken in; null before anything is held. */
  #seen: number | null = null;

  /** Whether there is no page that is not held. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Within a transaction: takes in what changed. */
  async catchUp(words: TokenTables['words']): Promise<void> {
    if (this.#seen === null) return;
    const changed = await words.where('changed').above(this.#seen).toArray();
    this.#hold(changed.filter(({ page }) => this.#isWhole || page <= this.#heldTo));
    this.#seen = changed.reduce((last, { changed: number = 0 }) => Math.max(last, number), this.#seen);
  }

  /** Within a transaction: takes in some older pages. @returns whether there are more worth holding */
  async holdMore(words: TokenTables['words']): Promise<boolean> {
    this.#seen ??= await lastChange(words);
    await this.catchUp(words);
    if (this.#isWhole || this.#rows >= mostRows) return false;
    const read = await words.where(':id').above(this.#heldTo).limit(pagesPerStep).toArray();
    this.#hold(read);
    this.#heldTo = read.at(-1)?.page ?? this.#heldTo;
    this.#isWhole = read.length < pagesPerStep;
    return !this.#isWhole;
  }

  /** Up to `count` pages from this key on; null where they are not all held. */
  from(key: number, count: number): readonly IndexedPage[] | null {
    let first = 0;
    let end = this.#keys.length;
    while (first < end) {
      const middle = (first + end) >>> 1;
      if ((this.#keys[middle] ?? 0) < key) first = middle + 1;
      else end = middle;
    }
    const keys = this.#keys.slice(first, first + count);
    if (keys.length < count && !this.#isWhole) return null;
    return keys.flatMap((held) => this.#pages.get(held) ?? []);
  }

  /** The page of this key, if it is held. */
  get(key: number): IndexedPage | undefined {
    return this.#pages.get(key);
  }

  #hold(rows: readonly WordsRow003[]): void {
    for (const row of rows) {
      if (!this.#pages.has(row.page)) this.#rows += row.orders.length;
      this.#pages.set(row.page, new IndexedPage(row));
    }
    if (rows.length > 0) this.#keys = [...this.#pages.keys()].sort((first, second) => first - second);
  }
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
