import type { SearchTerm } from '../../shared/cases/search/terms';
import type { WordsRow003 } from './versions/003-number-word-changes';

/** A page of words laid out so that a beginning is found without reading all of it. */
export class IndexedPage {
  readonly page: number;
  readonly #orders: readonly number[];
  /** Every token of the page once, in order, without anything between them: one text costs less than its pieces. */
  readonly #text: string;
  /** Where each token begins in the text, and at last where the text ends. */
  readonly #starts: Uint32Array;
  /** The places of the rows that have each token, one token after another. */
  readonly #places: Uint16Array;
  readonly #placeStarts: Uint32Array;

  constructor({ page, orders, words }: WordsRow003) {
    const placesByToken = new Map<string, number[]>();
    for (const [place, text] of words.entries()) {
      for (const token of text.split('\n')) {
        const places = placesByToken.get(token);
        if (places === undefined) placesByToken.set(token, [place]);
        else places.push(place);
      }
    }
    placesByToken.delete('');
    const tokens = [...placesByToken.keys()].sort();
    const places = tokens.map((token) => placesByToken.get(token) ?? []);
    this.page = page;
    this.#orders = orders;
    this.#text = tokens.join('');
    this.#starts = sums(tokens.map(({ length }) => length));
    this.#places = Uint16Array.from(places.flat());
    this.#placeStarts = sums(places.map(({ length }) => length));
  }

  /** Keys of the rows that have every term, the newest first. */
  matching(terms: readonly SearchTerm[]): readonly number[] {
    const [first, ...others] = terms;
    if (first === undefined) return this.#orders;
    const having = this.#placesOf(first);
    for (const term of others) {
      if (having.size === 0) return [];
      const also = this.#placesOf(term);
      for (const place of having) if (!also.has(place)) having.delete(place);
    }
    return having.size === 0 ? [] : this.#orders.filter((_, place) => having.has(place));
  }

  #placesOf({ prefixes, codes }: SearchTerm): Set<number> {
    const having = new Set<number>();
    for (const prefix of prefixes) this.#addPlaces(prefix, false, having);
    for (const code of codes) this.#addPlaces(code, true, having);
    return having;
  }

  #addPlaces(wanted: string, isWhole: boolean, into: Set<number>): void {
    const end = this.#starts.length - 1;
    for (let index = this.#firstFrom(wanted); index < end; index += 1) {
      const start = this.#starts[index] ?? 0;
      const length = (this.#starts[index + 1] ?? 0) - start;
      if (length < wanted.length || !this.#text.startsWith(wanted, start)) return;
      if (isWhole && length > wanted.length) return;
      const until = this.#placeStarts[index + 1] ?? 0;
      for (let at = this.#placeStarts[index] ?? 0; at < until; at += 1) into.add(this.#places[at] ?? 0);
    }
  }

  /** The first token that does not sort before `wanted`. */
  #firstFrom(wanted: string): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(middle, wanted)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a token sorts before `wanted`, by code units as `sort` does; without cutting it out of the text. */
  #isBefore(index: number, wanted: string): boolean {
    const start = this.#starts[index] ?? 0;
    const length = (this.#starts[index + 1] ?? 0) - start;
    for (let at = 0; at < wanted.length; at += 1) {
      if (at >= length) return true;
      const difference = this.#text.charCodeAt(start + at) - wanted.charCodeAt(at);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }
}

function sums(lengths: readonly number[]): Uint32Array {
  const result = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) result[index + 1] = (result[index] ?? 0) + length;
  return result;
}
