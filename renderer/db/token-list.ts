/** Tokens with the rows that have each, laid out so that a beginning is found without reading all of them. */
export class TokenList {
  /** Every token once, in order, without anything between them: one text costs less than its pieces. */
  readonly #text: string;
  /** Where each token begins in the text, and at last where the text ends. */
  readonly #starts: Uint32Array;
  /** The places of the rows that have each token, one token after another. */
  readonly #places: Uint16Array;
  readonly #placeStarts: Uint32Array;

  constructor(placesByToken: ReadonlyMap<string, readonly number[]>) {
    const tokens = [...placesByToken.keys()].sort();
    const places = tokens.map((token) => placesByToken.get(token) ?? []);
    this.#text = tokens.join('');
    this.#starts = sums(tokens.map(({ length }) => length));
    this.#places = Uint16Array.from(places.flat());
    this.#placeStarts = sums(places.map(({ length }) => length));
  }

  /** Marks the rows that have a token with this beginning, or this very one. */
  mark(wanted: string, isWhole: boolean, marks: Uint8Array): void {
    const end = this.#starts.length - 1;
    for (let index = this.#firstFrom(wanted); index < end; index += 1) {
      const start = this.#starts[index] ?? 0;
      const length = (this.#starts[index + 1] ?? 0) - start;
      if (length < wanted.length || !this.#text.startsWith(wanted, start)) return;
      if (isWhole && length > wanted.length) return;
      const until = this.#placeStarts[index + 1] ?? 0;
      for (let at = this.#placeStarts[index] ?? 0; at < until; at += 1) marks[this.#places[at] ?? 0] = 1;
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
