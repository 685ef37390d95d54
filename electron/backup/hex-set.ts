/** Of its places at most, so that what is not there is soon known. */
const fullest = 0.7;
const digitsPerWord = 8;

/** UUIDs, and SHA-256 of what is named after its content. */
export const nameDigits = { id: 32, hash: 64 } as const;

/**
 * A set of hexadecimal names of one length, held beside the heap in half a byte a digit. The language's own set ends at
 * 16.7 million entries, fewer than a shop of a million cases has events.
 */
export class HexSet {
  /** Words of 32 bits in a name. */
  readonly #words: number;
  /** The name that is asked for. */
  readonly #asked: Uint32Array;
  #names: Uint32Array;
  /** 1 for each place that holds a name. */
  #taken: Uint8Array;
  #size = 0;

  /** @param digits of each name, a multiple of 8; hyphens are no digits */
  constructor(digits: number, places = 1024) {
    this.#words = digits / digitsPerWord;
    this.#asked = new Uint32Array(this.#words);
    this.#names = new Uint32Array(places * this.#words);
    this.#taken = new Uint8Array(places);
  }

  get size(): number {
    return this.#size;
  }

  /** Whether it was not there yet. */
  add(name: string): boolean {
    if (this.#size + 1 > this.#taken.length * fullest) this.#grow();
    this.#ask(name);
    return this.#put(this.#asked, 0);
  }

  has(name: string): boolean {
    this.#ask(name);
    return this.#taken[this.#placeOf(this.#asked, 0)] === 1;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const [place, isTaken] of this.#taken.entries()) {
      if (isTaken === 0) continue;
      const words = this.#names.slice(place * this.#words, (place + 1) * this.#words);
      yield Array.from(words, (word) => word.toString(16).padStart(digitsPerWord, '0')).join('');
    }
  }

  #ask(name: string): void {
    const digits = name.replaceAll('-', '');
    for (let index = 0; index < this.#words; index += 1)
      this.#asked[index] = Number.parseInt(
        digits.slice(index * digitsPerWord, (index + 1) * digitsPerWord),
        16,
      );
  }

  /** Where the name that begins at `from` is, or else where it would be put. */
  #placeOf(names: Uint32Array, from: number): number {
    let mixed = 0;
    for (let index = 0; index < this.#words; index += 1)
      mixed = Math.imul(mixed ^ (mixed >>> 15) ^ (names[from + index] ?? 0), 0x9e3779b1);
    const places = this.#taken.length;
    let place = ((mixed ^ (mixed >>> 16)) >>> 0) % places;
    while (this.#taken[place] === 1 && !this.#isAt(place, names, from)) place = (place + 1) % places;
    return place;
  }

  #isAt(place: number, names: Uint32Array, from: number): boolean {
    for (let index = 0; index < this.#words; index += 1)
      if (this.#names[place * this.#words + index] !== names[from + index]) return false;
    return true;
  }

  #put(names: Uint32Array, from: number): boolean {
    const place = this.#placeOf(names, from);
    if (this.#taken[place] === 1) return false;
    this.#taken[place] = 1;
    for (let index = 0; index < this.#words; index += 1)
      this.#names[place * this.#words + index] = names[from + index] ?? 0;
    this.#size += 1;
    return true;
  }

  #grow(): void {
    const [names, taken] = [this.#names, this.#taken];
    this.#names = new Uint32Array(names.length * 2);
    this.#taken = new Uint8Array(taken.length * 2);
    this.#size = 0;
    for (const [place, isTaken] of taken.entries()) if (isTaken === 1) this.#put(names, place * this.#words);
  }
}
