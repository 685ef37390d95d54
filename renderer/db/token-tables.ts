import type { Table } from 'dexie';
import { readCounters } from './counters';
import type { Tables } from './in-transaction';
import { pageOf, quartersBetween } from './quarters';
import type { TokensRow001 } from './versions/001-open-the-ledger';
import type { WordsRow003 } from './versions/003-number-word-changes';

/** Where the tokens of a table's rows are: in an index, filed by quarters, and as text. */
export type TokenTables = {
  readonly tokens: Table<TokensRow001, number>;
  readonly words: Table<WordsRow003, number>;
  readonly counters: Tables<'counters'>['counters'];
};

/** The number of the last change of any page; 0 where there was none. */
export async function lastChange(words: TokenTables['words']): Promise<number> {
  const [last] = await words.orderBy('changed').reverse().limit(1).keys();
  return typeof last === 'number' ? last : 0;
}

/** Within a transaction: how the tokens in the index may begin of the rows behind this key, the newest first. */
export async function tokenBeginnings(
  { words, counters }: TokenTables,
  start: number,
): Promise<readonly string[]> {
  const [[newest], [oldest], moving] = await Promise.all([
    words.where(':id').aboveOrEqual(pageOf(start)).limit(1).primaryKeys(),
    words.reverse().limit(1).primaryKeys(),
    readCounters({ counters }, ['tokens:tables-to-move']),
  ]);
  const quarters = newest === undefined || oldest === undefined ? [] : quartersBetween(newest, oldest);
  return moving['tokens:tables-to-move'] === 0 ? quarters : [...quarters, ''];
}
