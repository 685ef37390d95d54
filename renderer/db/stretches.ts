const letters = 36;
/** The shortest ending of a stretch that is a token. */
const shortest = 2;
const end = '\n';

/**
 * Numbers of which every ending is a token, each kept once instead of once for each ending: a token that begins so is any
 * place of the number where what is looked for stands. All places are filed by the two characters that stand there.
 */
export class Stretches {
  readonly #text: string;
  /** Where each stretch begins, and the row that has it. */
  readonly #starts: Uint32Array;
  readonly #rows: Uint16Array;
  /** Places in the text by their first two characters, one pair after another. */
  readonly #places: Uint32Array;
  readonly #pairStarts: Uint32Array;

  constructor(stretches: readonly (readonly [row: number, stretch: string])[]) {
    this.#text = stretches.map(([, stretch]) => stretch + end).join('');
    this.#rows = Uint16Array.from(stretches.map(([row]) => row));
    this.#starts = new Uint32Array(stretches.length);
    const sizes = new Uint32Array(letters * letters + 1);
    let start = 0;
    for (const [index, [, { length }]] of stretches.entries()) {
      this.#starts[index] = start;
      for (let at = start; at <= start + length - shortest; at += 1)
        sizes[this.#pairAt(at) + 1] = (sizes[this.#pairAt(at) + 1] ?? 0) + 1;
      start += length + 1;
    }
    for (let pair = 1; pair < sizes.length; pair += 1)
      sizes[pair] = (sizes[pair] ?? 0) + (sizes[pair - 1] ?? 0);
    this.#pairStarts = sizes;
    this.#places = new Uint32Array(sizes.at(-1) ?? 0);
    const filled = sizes.slice();
    for (const [index, [, { length }]] of stretches.entries()) {
      const from = this.#starts[index] ?? 0;
      for (let at = from; at <= from + length - shortest; at += 1) {
        const pair = this.#pairAt(at);
        const place = filled[pair] ?? 0;
        this.#places[place] = at;
        filled[pair] = place + 1;
      }
    }
  }

  /** Marks the rows that have a token with this beginning, or this very one. */
  mark(wanted: string, isWhole: boolean, marks: Uint8Array): void {
    const first = letterOf(wanted.charCodeAt(0));
    const second = wanted.length > 1 ? letterOf(wanted.charCodeAt(1)) : null;
    if (first === null || (wanted.length > 1 && second === null)) return;
    if (isWhole && wanted.length < shortest) return;
    const low = first * letters + (second ?? 0);
    const high = first * letters + (second ?? letters - 1);
    const until = this.#pairStarts[high + 1] ?? 0;
    for (let index = this.#pairStarts[low] ?? 0; index < until; index += 1) {
      const at = this.#places[index] ?? 0;
      if (wanted.length > shortest && !this.#text.startsWith(wanted, at)) continue;
      if (isWhole && this.#text[at + wanted.length] !== end) continue;
      marks[this.#rowAt(at)] = 1;
    }
  }

  #pairAt(at: number): number {
    return (
      (letterOf(this.#text.charCodeAt(at)) ?? 0) * letters + (letterOf(this.#text.charCodeAt(at + 1)) ?? 0)
    );
  }

  #rowAt(place: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return this.#rows[low] ?? 0;
  }
}

/** Digits and plain letters in their order; null for everything else. */
function letterOf(code: number): number | null {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 122 ? code - 87 : null;
}

const plain = /^[0-9a-z]+$/u;

/**
 * Parts the tokens of a row: numbers of which every ending of two characters or more is a token as well, without those
 * endings, and all other tokens.
 */
export function partTokens(tokens: readonly string[]): {
  readonly stretches: readonly string[];
  readonly others: readonly string[];
} {
  const known = new Set(tokens);
  const closed = new Set<string>();
  for (const token of [...known].sort((one, other) => one.length - other.length)) {
    if (token.length < shortest || !plain.test(token)) continue;
    if (token.length === shortest || closed.has(token.slice(1))) closed.add(token);
  }
  const endings = new Set(
    [...closed].filter(({ length }) => length > shortest).map((token) => token.slice(1)),
  );
  const isLong = (token: string) => token.length > shortest && closed.has(token);
  return {
    stretches: [...known].filter((token) => isLong(token) && !endings.has(token)),
    others: [...known].filter((token) => !isLong(token) && !endings.has(token)),
  };
}
