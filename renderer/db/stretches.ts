/** Digits and plain letters, and the end of a stretch before all of them. */
const letters = 37;
const pairs = letters * letters;
/** The shortest ending of a stretch that is a token. */
const shortest = 2;
const end = '\n';
const plain = /^[0-9a-z]+$/u;

/**
 * Numbers of which every ending is a token, each kept once instead of once for each ending: a token that begins so is any
 * place of the number where what is looked for stands. All places are filed by the four characters that stand there.
 */
export class Stretches {
  readonly #text: string;
  /** Where each stretch begins, and the row that has it. */
  readonly #starts: Uint32Array;
  readonly #rows: Uint16Array;
  /** Places in the text in the order of their first four characters, and where those of each first pair begin. */
  readonly #places: Uint32Array;
  readonly #pairStarts = new Uint32Array(pairs + 1);

  constructor(stretches: readonly (readonly [row: number, stretch: string])[]) {
    this.#text = stretches.map(([, stretch]) => stretch + end).join('');
    this.#rows = Uint16Array.from(stretches.map(([row]) => row));
    this.#starts = new Uint32Array(stretches.length);
    const { length } = this.#text;
    const filed: number[] = [];
    let start = 0;
    for (const [index, [, stretch]] of stretches.entries()) {
      this.#starts[index] = start;
      for (let at = start; at <= start + stretch.length - shortest; at += 1) {
        const pair = pairAt(this.#text, at);
        filed.push((pair * pairs + pairAt(this.#text, at + 2)) * length + at);
        this.#pairStarts[pair + 1] = (this.#pairStarts[pair + 1] ?? 0) + 1;
      }
      start += stretch.length + 1;
    }
    for (let pair = 1; pair <= pairs; pair += 1)
      this.#pairStarts[pair] = (this.#pairStarts[pair] ?? 0) + (this.#pairStarts[pair - 1] ?? 0);
    this.#places = Uint32Array.from(Float64Array.from(filed).sort(), (place) => place % length);
  }

  /** Marks the rows that have a token with this beginning, or this very one. */
  mark(wanted: string, isWhole: boolean, marks: Uint8Array): void {
    if (!plain.test(wanted)) return;
    const [firstPair, lastPair] = pairsFrom(wanted, 0);
    const [firstNext, lastNext] = pairsFrom(wanted, 2);
    const until = this.#pairStarts[lastPair + 1] ?? 0;
    const from = this.#placeFrom(firstNext, this.#pairStarts[firstPair] ?? 0, until);
    for (let index = from; index < until; index += 1) {
      const at = this.#places[index] ?? 0;
      if (pairAt(this.#text, at + 2) > lastNext) return;
      if (wanted.length > 4 && !this.#text.startsWith(wanted, at)) continue;
      if (isWhole && this.#text[at + wanted.length] !== end) continue;
      marks[this.#rowAt(at)] = 1;
    }
  }

  /** The first of these places, all of one first pair where `next` is above 0, with this second pair or a later one. */
  #placeFrom(next: number, from: number, until: number): number {
    let low = from;
    let high = until;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairAt(this.#text, (this.#places[middle] ?? 0) + 2) < next) low = middle + 1;
      else high = middle;
    }
    return low;
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

/** The two characters at this place as a number, in their order; a stretch that ends there comes first. */
function pairAt(text: string, at: number): number {
  return letterOf(text.charCodeAt(at)) * letters + letterOf(text.charCodeAt(at + 1));
}

/** The first and the last pair with which what stands at this place of `wanted` may go on. */
function pairsFrom(wanted: string, at: number): readonly [number, number] {
  if (wanted.length <= at) return [0, pairs - 1];
  const first = pairAt(wanted, at);
  return [first, wanted.length === at + 1 ? first + letters - 1 : first];
}

/** Digits and plain letters from 1 on, in their order; 0 for everything else. */
function letterOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 47;
  return code >= 97 && code <= 122 ? code - 86 : 0;
}

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
